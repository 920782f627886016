import { behaviour, checkProperties } from "./checks.js";
import type { Connection, Reference } from "./component.js";
import { driversOf } from "./drivers.js";
import type { Exposure } from "./exposure.js";
import type { Findings, Place } from "./findings.js";
import { describeShape, sameShape } from "./naming.js";
import { resolveSource, resolveTarget, type Fail, type Resolved } from "./references.js";
import { describe, isRecord } from "./values.js";

const known = ["kind", "from", "to", "gain"];

/**
 * The connections of a system, each target driven once. What is wrong with one is a finding (NC320,
 * NC321, NC324, NC329 to NC332) and leaves it out.
 */
export function connectionsOf<V extends object>(
  declared: unknown,
  place: Place,
  exposure: Exposure,
  findings: Findings,
): readonly Connection<V>[] {
  if (declared === undefined) return [];
  if (!Array.isArray(declared)) {
    const message = `connections of ${exposure.name} is ${describe(declared)}; expected an array`;
    findings.add("NC321", message, place);
    return [];
  }
  const drivers = driversOf(findings);
  const connections: Connection<V>[] = [];
  for (const [index, each] of (declared as readonly unknown[]).entries()) {
    const at: Place = isRecord(each) ? [each] : [declared, String(index)];
    const what = `connections[${index}]`;
    const connection = connectionOf<V>(each, what, at, exposure, findings);
    if (!connection) continue;
    drivers.add(connection.to, what, at);
    connections.push(connection);
  }
  return connections;
}

function connectionOf<V extends object>(
  declared: unknown,
  what: string,
  place: Place,
  exposure: Exposure,
  findings: Findings,
): Connection<V> | undefined {
  if (!isRecord(declared) || declared["kind"] !== "connection") {
    const message = `${what} of ${exposure.name} is ${describe(declared)}; expected a connection`;
    findings.add("NC321", message, place, "write connect(from, to)");
    return undefined;
  }
  checkProperties(declared, known, "a connection", findings);
  const failAt = (key: string): Fail => {
    return (code, message, hint) => void findings.add(code, message, [declared, key], hint);
  };
  const gain = gainOf(declared["gain"], declared["from"], failAt("gain"));
  const target = resolveTarget(declared["to"], exposure, failAt("to"));
  const from =
    typeof declared["from"] === "function"
      ? behaviour<V>(declared["from"], "from", [declared, "from"], findings)
      : sourceOf(declared["from"], target, exposure, failAt("from"));
  if (!target || !from) return undefined;
  const location = findings.at(place);
  return {
    from,
    to: target.reference,
    ...(gain !== undefined && { gain }),
    ...(location && { location }),
  };
}

function sourceOf(
  from: unknown,
  target: Resolved | undefined,
  exposure: Exposure,
  fail: Fail,
): Reference | undefined {
  const source = resolveSource(from, exposure, fail);
  if (!source?.shape || !target?.shape) return source?.reference;
  if (sameShape(source.shape, target.shape)) return source.reference;
  const { text } = source.reference;
  const found = `${text} is ${describeShape(source.shape)}`;
  const message = `${found}; ${target.reference.text} is ${describeShape(target.shape)}`;
  const element =
    target.shape.length === 0 ? `${text}${source.shape.map(() => "[0]").join("")}` : undefined;
  return fail("NC331", message, element && `connect one element, such as ${element}`);
}

function gainOf(gain: unknown, from: unknown, fail: Fail): number | undefined {
  if (gain === undefined) return undefined;
  if (typeof gain !== "number" || !Number.isFinite(gain)) {
    return fail("NC324", `gain is ${describe(gain)}; expected a finite number`);
  }
  if (typeof from !== "function") return gain;
  const hint = "multiply within the function";
  return fail("NC321", "a gain belongs to a connection from a name, not from a function", hint);
}
