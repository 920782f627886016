import { subsystemName } from "./naming.js";
import { describe, isRecord } from "./values.js";
import { namedParts, type Unchecked } from "./checks.js";
import type { Findings, Place } from "./findings.js";

/** A system or network of the declaration, checked to be one. */
export interface Part {
  readonly kind: "system" | "network";
  readonly declared: Unchecked;
  /** What it is called: its own name, else that which it is first used under. */
  readonly name: string;
  readonly subsystems: readonly SubsystemUse[];
  /** Names of subsystems with findings. */
  readonly failed: ReadonlySet<string>;
}

/** A system in the place where another one has it. */
export interface SubsystemUse {
  readonly name: string;
  readonly index?: number;
  readonly declared: object;
  readonly place: Place;
}

/** An object of the walk that has been entered and not left. */
interface Open {
  readonly part: Part;
  next: number;
}

/**
 * Every part of a declaration once, those within a system before the system itself. Walks with a
 * stack of its own, so that nothing limits the depth.
 *
 * @returns with findings (NC321, NC327, NC328) where it is not a tree of systems
 */
export function partsOf(declared: unknown, findings: Findings): ReadonlyMap<object, Part> {
  const parts = new Map<object, Part>();
  const open: Open[] = [];
  const entered = new Set<object>();
  const enter = (value: object, name: string) => {
    entered.add(value);
    open.push({ part: partOf(value as Unchecked, name, findings), next: 0 });
  };
  if (!isRecord(declared) || !isPart(declared)) {
    notASystem(declared, "the model", [isRecord(declared) ? declared : {}], findings);
    return parts;
  }
  enter(declared, "system");
  while (open.length > 0) {
    const current = open.at(-1)!;
    const use = current.part.subsystems[current.next++];
    if (!use) {
      parts.set(current.part.declared, current.part);
      open.pop();
    } else if (!entered.has(use.declared)) {
      enter(use.declared, use.name);
    } else if (!parts.has(use.declared)) {
      reportCycle(open, use, findings);
    }
  }
  return parts;
}

/** The chain of names from the system that contains itself to where it does. */
function reportCycle(open: readonly Open[], use: SubsystemUse, findings: Findings): void {
  const start = open.findIndex(({ part }) => part.declared === use.declared);
  const names = open.slice(start).map(({ part }) => part.name);
  const chain = [...shortened(names), names[0]!].join(" -> ");
  const message = `${names[0]} contains itself, as subsystem ${use.name} of ${names.at(-1)}: ${chain}`;
  findings.add("NC328", message, use.place);
}

function shortened(names: readonly string[]): readonly string[] {
  return names.length <= 12 ? names : [...names.slice(0, 6), "...", ...names.slice(-5)];
}

function partOf(declared: Unchecked, usedAs: string, findings: Findings): Part {
  const kind = declared["kind"] as Part["kind"];
  const name = typeof declared["name"] === "string" ? declared["name"] : usedAs;
  if (kind === "network") return { kind, declared, name, subsystems: [], failed: new Set() };
  const subsystems: SubsystemUse[] = [];
  const failed = new Set<string>();
  for (const [key, value, at] of namedParts(declared, "subsystems", name, findings)) {
    const uses = usesOf(key, value, at, findings);
    if (uses.length === 0) {
      findings.add("NC327", `subsystem ${key} of ${name} is an empty array`, at, "leave it out");
      failed.add(key);
    }
    for (const use of uses) {
      if (isRecord(use.declared) && isPart(use.declared)) {
        subsystems.push({ ...use, declared: use.declared });
      } else {
        notASystem(use.declared, `subsystem ${subsystemName(use)} of ${name}`, use.place, findings);
        failed.add(key);
      }
    }
  }
  return { kind, declared, name, subsystems, failed };
}

function usesOf(name: string, value: unknown, place: Place, findings: Findings) {
  if (!Array.isArray(value)) return [{ name, declared: value as unknown, place }];
  return Array.from(value, (declared: unknown, index) => {
    const element: Place = [value, String(index)];
    return { name, index, declared, place: findings.at(element) ? element : place };
  });
}

function isPart(declared: Unchecked): boolean {
  return declared["kind"] === "system" || declared["kind"] === "network";
}

function notASystem(value: unknown, what: string, place: Place, findings: Findings): void {
  const hint = "write system({ ... }), or network(file)";
  findings.add("NC327", `${what} is ${describe(value)}; expected a system`, place, hint);
}
