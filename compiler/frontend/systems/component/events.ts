import { behaviour, checkProperties, flag, type Unchecked } from "./checks.js";
import type { Behaviour, SystemEvent } from "./component.js";
import type { Findings, Place } from "./findings.js";
import { describe, isRecord } from "./values.js";

const triggers = ["when", "at", "every"];
const directions = ["rising", "falling", "both"] as const;
const known = ["when", "direction", "at", "every", "from", "reset", "terminal"];

/** An event as declared; undefined with findings (NC320, NC321, NC324, NC333). */
export function eventOf<V extends object>(
  name: string,
  declared: unknown,
  place: Place,
  findings: Findings,
): SystemEvent<V> | undefined {
  const what = `event ${name}`;
  if (!isRecord(declared)) {
    findings.add("NC321", `${what} is ${describe(declared)}; expected an object`, place);
    return undefined;
  }
  checkProperties(declared, known, what, findings);
  const trigger = triggerOf<V>(declared, what, place, findings);
  const reset =
    declared["reset"] === undefined
      ? undefined
      : behaviour<V>(declared["reset"], `reset of ${what}`, [declared, "reset"], findings);
  const terminal = flag(declared, "terminal", what, findings);
  const location = findings.at(place);
  return (
    trigger && { name, trigger, ...(reset && { reset }), terminal, ...(location && { location }) }
  );
}

function triggerOf<V extends object>(
  declared: Unchecked,
  what: string,
  place: Place,
  findings: Findings,
): SystemEvent<V>["trigger"] | undefined {
  const given = triggers.filter((key) => declared[key] !== undefined);
  const direction = declared["direction"] ?? "both";
  if (given.length !== 1) {
    const found = given.length === 0 ? "no trigger" : `the triggers ${given.join(" and ")}`;
    const hint = "make one event of each trigger";
    const message = `${what} has ${found}; expected one of ${triggers.join(", ")}`;
    findings.add("NC333", message, place, given.length > 1 ? hint : undefined);
    return undefined;
  }
  for (const [key, owner] of [
    ["direction", "when"],
    ["from", "every"],
  ] as const) {
    if (declared[key] === undefined || given[0] === owner) continue;
    findings.add("NC333", `${key} of ${what} has a meaning with ${owner} only`, [declared, key]);
  }
  if (given[0] !== "when") return timesOf<V>(declared, what, findings);
  const value = behaviour<V>(declared["when"], `when of ${what}`, [declared, "when"], findings);
  if (!isDirection(direction)) {
    const message = `direction of ${what} is ${describe(direction)}; expected ${directions.join(", ")}`;
    findings.add("NC333", message, [declared, "direction"]);
    return undefined;
  }
  return value && { kind: "crossing", value, direction };
}

function timesOf<V extends object>(
  declared: Unchecked,
  what: string,
  findings: Findings,
): SystemEvent<V>["trigger"] | undefined {
  if (declared["at"] !== undefined) {
    const first = timeOf<V>(declared, "at", what, findings);
    return first && { kind: "times", first, period: undefined };
  }
  const every = declared["every"];
  if (typeof every === "number" && every <= 0) {
    const message = `${what} is every ${every}; expected a positive time`;
    findings.add("NC333", message, [declared, "every"]);
  }
  const period = timeOf<V>(declared, "every", what, findings);
  const first =
    declared["from"] === undefined ? period : timeOf<V>(declared, "from", what, findings);
  return first && period && { kind: "times", first, period };
}

function timeOf<V extends object>(
  declared: Unchecked,
  key: string,
  what: string,
  findings: Findings,
): Behaviour<V> | undefined {
  const time = declared[key];
  if (typeof time === "number" && Number.isFinite(time)) return () => time;
  if (typeof time === "function") return time as Behaviour<V>;
  const message = `${key} of ${what} is ${describe(time)}; expected a finite number or a function`;
  findings.add(typeof time === "number" ? "NC324" : "NC321", message, [declared, key]);
  return undefined;
}

function isDirection(value: unknown): value is (typeof directions)[number] {
  return directions.some((direction) => direction === value);
}
