import type { Reference } from "./component.js";
import type { Findings, Place } from "./findings.js";
import { subsystemName } from "./naming.js";

interface Driver {
  readonly what: string;
  readonly place: Place;
}

/** Remembers what drives each target, and reports what is driven twice, in part or whole (NC332). */
export function driversOf(findings: Findings): {
  add(target: Reference, what: string, place: Place): void;
} {
  const wholes = new Map<string, Driver>();
  const elements = new Map<string, Driver>();
  /** The first driver of any element, by the name of the whole. */
  const parts = new Map<string, Driver>();
  return {
    add(target, what, place) {
      const whole = `${subsystemName(target.subsystem!)}.${target.variable}`;
      const element = `${whole}[${target.indices.join("][")}]`;
      const isWhole = target.indices.length === 0;
      const other = wholes.get(whole) ?? (isWhole ? parts.get(whole) : elements.get(element));
      const driver = { what, place };
      if (other) {
        const message = `${target.text} is driven by ${named(other, findings)} and by ${what}`;
        findings.add(
          "NC332",
          message,
          place,
          "let one connection take the sum of both, or drop one",
        );
      } else if (isWhole) wholes.set(whole, driver);
      else {
        elements.set(element, driver);
        if (!parts.has(whole)) parts.set(whole, driver);
      }
    },
  };
}

function named({ what, place }: Driver, findings: Findings): string {
  const location = findings.at(place);
  return location ? `${what} (${location.file}:${location.line}:${location.column})` : what;
}
