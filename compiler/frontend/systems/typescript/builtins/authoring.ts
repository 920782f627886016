import { interpolate } from "../../arithmetic/interpolate.js";
import { connect, filled, network, system, withValues } from "../../declaration/index.js";
import { elementsOf } from "../machine/access.js";
import type { Machine } from "../machine/machine.js";
import { fail, ts } from "../syntax.js";
import { isRecord, operand, wrongKind } from "../machine/values.js";
import { knownNumber, lengthOf } from "./arguments.js";

/** The specifier of the authoring module. */
export const authoringModule = "netc/systems";

/** The module "netc/systems" for programs that are not run, and what it knows of what they made. */
export interface Authoring {
  readonly exports: ReadonlyMap<string, unknown>;
  /** The file in which a network was declared, however often its values have been replaced since. */
  fileOf(network: object): ts.SourceFile | undefined;
}

export function createAuthoring<V extends object>(machine: Machine<V>): Authoring {
  const files = new WeakMap<object, ts.SourceFile>();
  const record = (value: unknown, optional = false): Record<string, unknown> => {
    if (optional && value === undefined) return {};
    if (isRecord(machine.arithmetic, value)) return value;
    return wrongKind(machine.arithmetic, value, machine.site, "a call with an object");
  };
  /** Something declared by a call: its properties stand where they were written. */
  const declared = <T extends object>(made: T, properties: Iterable<[string, ts.Node]>): T => {
    machine.places.record(made, { node: machine.site, properties: new Map(properties) });
    return machine.memory.adopt(made);
  };
  const written = (value: object) => machine.places.properties(value);
  const functions = {
    system: (spec: unknown) => {
      const own = record(spec);
      return declared(system(own), written(own));
    },
    connect: (from: unknown, to: unknown, options?: unknown) => {
      const own = record(options, true);
      const [fromNode, toNode] = argumentNodes(machine.site);
      return declared(connect(from as string, to as string, own), [
        ...nodes({ from: fromNode, to: toNode }),
        ...written(own),
      ]);
    },
    network: (file: unknown, options?: unknown) => {
      const own = record(options, true);
      const [fileNode] = argumentNodes(machine.site);
      const made = declared(network(file as string, own), [
        ...nodes({ file: fileNode }),
        ...written(own),
      ]);
      files.set(made, machine.site.getSourceFile());
      return made;
    },
    withValues: (part: unknown, values: unknown) => {
      const [original, own] = [record(part), record(values)];
      const made = withValues(original as never, own as never) as Record<string, object>;
      const before = original["values"];
      declared(made["values"]!, [
        ...(isRecord(machine.arithmetic, before) ? written(before) : []),
        ...written(own),
      ]);
      const file = files.get(original);
      if (file) files.set(made, file);
      return declared(made, written(original));
    },
    filled: (shape: unknown, value: unknown) => {
      const lengths = Array.isArray(shape)
        ? shape.map((length) => lengthOf(machine, length))
        : lengthOf(machine, shape);
      return adoptRows(machine, filled(lengths, value as number));
    },
    interpolate: (x: unknown, xs: unknown, ys: unknown) => {
      const { arithmetic, site } = machine;
      const known = (values: unknown) =>
        elementsOf(machine, values, site).map((value) => knownNumber(machine, value));
      try {
        return interpolate(arithmetic, operand(arithmetic, x, site), known(xs), known(ys));
      } catch (error) {
        if (error instanceof RangeError) return fail("NC313", site, error.message);
        throw error;
      }
    },
  };
  return { exports: new Map(Object.entries(functions)), fileOf: (made) => files.get(made) };
}

function argumentNodes(site: ts.Node): readonly ts.Node[] {
  return ts.isCallExpression(site) ? site.arguments : [];
}

function nodes(named: Readonly<Record<string, ts.Node | undefined>>): [string, ts.Node][] {
  return Object.entries(named).filter((entry): entry is [string, ts.Node] => Boolean(entry[1]));
}

function adoptRows<V extends object>(machine: Machine<V>, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  for (const row of value) adoptRows(machine, row);
  return machine.memory.adopt(value);
}
