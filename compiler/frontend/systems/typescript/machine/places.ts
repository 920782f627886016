import type { Places } from "../../component/places.js";
import { locationOf, type ts } from "../syntax.js";

/** Where an object was written, and each of its properties that was written down. */
export interface Place {
  readonly node: ts.Node;
  readonly properties: ReadonlyMap<string, ts.Node>;
}

/** Filled during evaluation; places become lines and columns when they are asked for. */
export interface RecordedPlaces extends Places {
  record(object: object, place: Place): void;
  /** Where its properties were written. */
  properties(object: object): ReadonlyMap<string, ts.Node>;
}

export const noProperties: ReadonlyMap<string, ts.Node> = new Map();

export function createPlaces(): RecordedPlaces {
  const places = new WeakMap<object, Place>();
  return {
    record(object, place) {
      places.set(object, place);
    },
    properties: (object) => places.get(object)?.properties ?? noProperties,
    of(object, key) {
      const place = places.get(object);
      const node = key === undefined ? place?.node : place?.properties.get(key);
      return node && locationOf(node);
    },
  };
}
