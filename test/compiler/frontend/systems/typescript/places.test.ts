import { expect, test } from "vitest";
import type { DeclaredSystem } from "../../../../../compiler/frontend/systems/declaration/declaration.js";
import { evaluated } from "./program.js";

const text = `import { system, connect, withValues } from "netc/systems";
const common = { k: 1,
  c: 2 };
const inner = system({
  states: { x: 1 },
  parameters: { ...common, m: 3 },
  derivatives: ({ x }: any) => ({ x }),
});
export default system({
  subsystems: { a: inner, b: withValues(inner, { x: 2,
    k: 5 }) },
  connections: [connect("a.x", "b.k", { gain: 2 }),
    connect("t", "a.k")],
});`;

/** The text that begins at a place, to the end of its line. */
function textAt(location: { line: number; column: number } | undefined): string | undefined {
  return location && text.split("\n")[location.line - 1]!.slice(location.column - 1);
}

test("every part of a declaration is located where it was written", async () => {
  const { declared, places } = await evaluated(text);
  const model = declared as DeclaredSystem;
  const at = (object: unknown, key?: string) => textAt(places.of(object as object, key));
  const { a, b } = model.subsystems as { a: DeclaredSystem; b: DeclaredSystem };
  const [first, second] = model.connections!;
  expect(at(model)).toBe("system({");
  expect(at(model, "connections")).toBe('connections: [connect("a.x", "b.k", { gain: 2 }),');
  expect(at(a)).toBe("system({");
  expect(at(a, "states")).toBe("states: { x: 1 },");
  expect(at(a.states, "x")).toBe("x: 1 },");
  expect(at(a.parameters, "c")).toBe("c: 2 };");
  expect(at(a.parameters, "m")).toBe("m: 3 },");
  expect(at(a.derivatives)).toBe("({ x }: any) => ({ x }),");
  expect(at(b)).toBe("withValues(inner, { x: 2,");
  expect(at(b, "states")).toBe("states: { x: 1 },");
  expect(at(b.values, "k")).toBe("k: 5 }) },");
  expect(at(first)).toBe('connect("a.x", "b.k", { gain: 2 }),');
  expect(at(first, "to")).toBe('"b.k", { gain: 2 }),');
  expect(at(first, "gain")).toBe("gain: 2 }),");
  expect(at(model.connections, "1")).toBe('connect("t", "a.k")],');
  expect(at(second, "from")).toBe('"t", "a.k")],');
  expect(places.of(model, "nothing")).toBeUndefined();
  expect(places.of({})).toBeUndefined();
});
