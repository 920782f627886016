import type { DiagnosticCode } from "../../../diagnostics/catalogue.js";
import {
  InputError,
  type Diagnostic,
  type SourceLocation,
} from "../../../diagnostics/diagnostic.js";
import { suggestion } from "../../../diagnostics/suggestion.js";
import type { Places } from "./places.js";

/** An object of the declaration, or one of its properties. */
export type Place = readonly [object: object, key?: string];

/** Collects what is wrong with a declaration; the same finding counts once. */
export interface Findings {
  add(code: DiagnosticCode, message: string, place: Place, hint?: string): void;
  /** Findings of something that the declaration refers to, at the place that does. */
  adopt(error: InputError, place: Place): void;
  at(place: Place): SourceLocation | undefined;
  /** @throws InputError when there are any */
  done(): void;
}

export function findingsAt(places: Places): Findings {
  const list = new Map<string, Diagnostic>();
  const at = ([object, key]: Place) =>
    (key === undefined ? undefined : places.of(object, key)) ?? places.of(object);
  const push = (diagnostic: Diagnostic) => {
    list.set(JSON.stringify(diagnostic), diagnostic);
  };
  return {
    at,
    add(code, message, place, hint) {
      const location = at(place);
      push({
        code,
        message,
        ...(location && { location }),
        ...(hint !== undefined && { hint }),
      });
    },
    adopt(error, place) {
      const location = at(place);
      for (const diagnostic of error.diagnostics) {
        push({ ...(location && { location }), ...diagnostic });
      }
    },
    done() {
      if (list.size > 0) throw new InputError([...list.values()]);
    },
  };
}

/** "did you mean x?" for a misspelt name, where one of the candidates is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const nearest = suggestion(word, candidates);
  return nearest === undefined ? undefined : `did you mean ${nearest}?`;
}
