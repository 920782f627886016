import type {
  Behaviour,
  Component,
  Connection,
  Reference,
} from "../../../../../compiler/frontend/systems/component/component.js";

type Plain = Component<never>;

const noUnit = { unit: "1", description: "" };

/** A component of scalars and of arrays, in plain numbers. */
export function plain(
  parts: Omit<Partial<Plain>, "states" | "inputs" | "outputs" | "subsystems"> & {
    readonly states?: Readonly<Record<string, number | readonly number[]>>;
    readonly inputs?: Readonly<Record<string, number | readonly number[] | null>>;
    readonly outputs?: Readonly<Record<string, Plain["outputs"][number]["value"]>>;
    readonly subsystems?: Readonly<Record<string, Plain | readonly Plain[]>>;
  },
): Plain {
  const { states = {}, inputs = {}, outputs = {}, subsystems = {}, ...others } = parts;
  return {
    name: "Test",
    connections: [],
    events: [],
    ...others,
    states: Object.entries(states).map(([name, value]) => ({
      name,
      ...noUnit,
      ...shaped(value),
      initial: flat(value),
      discrete: false,
    })),
    inputs: Object.entries(inputs).map(([name, value]) => ({
      name,
      kind: "input",
      ...noUnit,
      ...shaped(value),
      default: value === null ? undefined : flat(value),
    })),
    outputs: Object.entries(outputs).map(([name, value]) => ({ name, ...noUnit, value })),
    subsystems: Object.entries(subsystems).flatMap(([name, part]) =>
      isList(part)
        ? part.map((component, index) => ({ name, index, component }))
        : [{ name, component: part }],
    ),
  };
}

function shaped(value: number | readonly number[] | null) {
  return { shape: typeof value === "object" && value !== null ? [value.length] : [] };
}

function flat(value: number | readonly number[]): readonly number[] {
  return typeof value === "number" ? [value] : value;
}

function isList(part: Plain | readonly Plain[]): part is readonly Plain[] {
  return Array.isArray(part);
}

/** A reference as sources write it: "a.y", "chain[3].T[0]", "t". */
export function reference(text: string): Reference {
  const [first, second] = text.split(".") as [string, string?];
  if (second === undefined) {
    const { name, indices } = bracketed(first);
    return { text, variable: name, indices };
  }
  const [owner, variable] = [bracketed(first), bracketed(second)];
  const [index] = owner.indices;
  return {
    text,
    subsystem: { name: owner.name, ...(index !== undefined && { index }) },
    variable: variable.name,
    indices: variable.indices,
  };
}

function bracketed(part: string) {
  const [name, ...indices] = part.split(/[[\]]+/).filter((piece) => piece !== "");
  return { name: name!, indices: indices.map(Number) };
}

export function connect(
  from: string | Behaviour<never>,
  to: string,
  gain?: number,
): Connection<never> {
  return {
    from: typeof from === "string" ? reference(from) : from,
    to: reference(to),
    ...(gain !== undefined && { gain }),
  };
}

/** Scopes of scalars. */
export type Scalars = Readonly<Record<string, number>>;

/** A behaviour of scalars. */
export function scalars(f: (scope: Scalars) => unknown): Behaviour<never> {
  return (scope) => f(scope as Scalars);
}
