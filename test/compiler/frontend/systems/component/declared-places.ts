import type { SourceLocation } from "../../../../../compiler/diagnostics/diagnostic.js";
import type { Places } from "../../../../../compiler/frontend/systems/component/places.js";

/** Places whose file is the way from the declaration to its part: "connections[1].to". */
export function placesIn(declared: unknown): Places {
  const ways = new Map<object, string>();
  const visit = (value: unknown, way: string) => {
    if (typeof value !== "object" || value === null || ways.has(value)) return;
    ways.set(value, way);
    for (const [key, part] of Object.entries(value)) visit(part, step(value, way, key));
  };
  visit(declared, "");
  return {
    of(object, key) {
      const way = ways.get(object);
      return way === undefined ? undefined : at(key === undefined ? way : step(object, way, key));
    },
  };
}

function step(object: object, way: string, key: string): string {
  if (Array.isArray(object)) return `${way}[${key}]`;
  return way === "" ? key : `${way}.${key}`;
}

function at(file: string): SourceLocation {
  return { file, source: 0, line: 1, column: 1 };
}
