import type { Kernel } from "../kernel.js";
import { namesOf, unknownName } from "./names.js";
import type { InputName, OutputName, Simulation, StateName } from "./simulation.js";

/** What a recorder can keep; arrays by their name without indices. */
export type RecordedName<K extends Kernel> =
  StateName<K> | InputName<K> | OutputName<K> | (string & {});

/** Values along a simulation. */
export interface Recorder<K extends Kernel = Kernel> {
  /**
   * Keeps a state, an input or an output, in this order of precedence; with the name of an array, "T" for
   * "T[0]", "T[1]", ..., all its elements.
   *
   * @param alias name of the column, for an array followed by indices; default: the name
   * @returns the recorder
   * @throws RangeError for a name that does not exist, an alias that is taken, and once there are rows
   */
  store(name: RecordedName<K>, alias?: string): Recorder<K>;
  /** Copies of the columns, by alias; "time" first. */
  columns(): Readonly<Record<string, Float64Array>>;
}

interface Column {
  readonly alias: string;
  readonly read: () => number;
  readonly values: number[];
}

/** Records at every observation of a simulation from here on, as an observer added here. */
export function createRecorder<K extends Kernel>(simulation: Simulation<K>): Recorder<K> {
  const { kernel } = simulation;
  const readers = [
    readerOf<StateName<K>>(kernel.states, (name) => simulation.state(name)),
    readerOf<InputName<K>>(
      kernel.inputs.map(({ name }) => name),
      (name) => simulation.input(name),
    ),
    readerOf<OutputName<K>>(
      (kernel.outputs ?? []).map(({ name }) => name),
      (name) => simulation.output(name),
    ),
  ];
  const time: Column = { alias: "time", read: () => simulation.time, values: [] };
  const columns = [time];
  simulation.addObserver(() => {
    for (const { values, read } of columns) values.push(read());
  });

  function add(alias: string, read: () => number): void {
    if (columns.some((column) => column.alias === alias)) {
      throw new RangeError(`there is a column named "${alias}" already`);
    }
    columns.push({ alias, read, values: [] });
  }

  const recorder: Recorder<K> = {
    store: (name, alias = name) => {
      if (time.values.length > 0) throw new RangeError("columns are chosen before the first run");
      const found = readers.map((reader) => reader(name)).find(({ length }) => length > 0);
      if (found === undefined) throw unknownName("value", name, namesIn(kernel));
      for (const element of found) add(alias + element.name.slice(name.length), element.read);
      return recorder;
    },
    columns: () =>
      Object.fromEntries(columns.map(({ alias, values }) => [alias, Float64Array.from(values)])),
  };
  return recorder;
}

interface Readable {
  readonly name: string;
  readonly read: () => number;
}

function readerOf<Name extends string>(
  names: readonly Name[],
  read: (name: Name) => number,
): (name: string) => readonly Readable[] {
  const places = namesOf(names);
  return (name) =>
    places.matching(name).map((place) => {
      return { name: names[place]!, read: () => read(names[place]!) };
    });
}

function namesIn({ states, inputs, outputs = [] }: Kernel): readonly string[] {
  return [...states, ...inputs.map(({ name }) => name), ...outputs.map(({ name }) => name)];
}
