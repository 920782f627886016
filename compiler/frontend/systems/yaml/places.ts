import type { SourceLocation } from "../../../diagnostics/diagnostic.js";
import type { DocumentContext } from "../../yaml-document.js";
import type { Places } from "../component/places.js";
import type { Named } from "./written/written.js";

/** Places of objects and their properties, as they are made. */
export interface RecordedPlaces extends Places {
  record(
    object: object,
    location: SourceLocation,
    properties?: Readonly<Record<string, SourceLocation>>,
  ): void;
  /** Properties that stand where their names do. */
  recordNamed(object: object, names: Iterable<Named>, context: DocumentContext): void;
}

export function createPlaces(): RecordedPlaces {
  const objects = new WeakMap<object, SourceLocation>();
  const properties = new WeakMap<object, ReadonlyMap<string, SourceLocation>>();
  return {
    of: (object, key) =>
      key === undefined ? objects.get(object) : properties.get(object)?.get(key),
    record(object, location, located = {}) {
      objects.set(object, location);
      properties.set(object, new Map(Object.entries(located)));
    },
    recordNamed(object, names, context) {
      const located = Array.from(
        names,
        ({ name, offset }) => [name, context.locate(offset)] as const,
      );
      properties.set(object, new Map(located));
    },
  };
}
