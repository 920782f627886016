import { timeDependence, type Schedule, type ScheduledEvents } from "../../graph/schedule.js";
import type { Model } from "../../model/model.js";
import type { Insert } from "./data-parts.js";
import { dataText } from "./data-text.js";
import type { ConstantShell, FunctionShell, ModulePart, ModulePrinter } from "./shell.js";

/** The buffer that observe fills. */
const observed: ConstantShell = {
  name: "observed",
  type: "{ k?: Float64Array }",
  documentation: "The staged buffer of observe, made when it is first called.",
  initializer: "{}",
};

const observeParameters = [
  { name: "t", type: "number" },
  ...["y", "inputs", "out"].map((name) => ({ name, type: "Float64Array" })),
];

/** The staged buffer at the inputs, then the outputs. */
function observeStatements({ stagedCount }: Schedule): readonly string[] {
  return [
    `const k = (observed.k ??= new Float64Array(${stagedCount}));`,
    "rates(inputs, k, t);",
    "outputValues(t, y, k, out);",
  ];
}

/** The part with the outputs' section, and the contract's function that calls it. */
export function withObserve(
  [section, ...others]: readonly [ModulePart, ...ModulePart[]],
  schedule: Schedule,
  insertBody: ModulePrinter["insertBody"],
): readonly ModulePart[] {
  const observe: FunctionShell = {
    name: "observe",
    documentation: "The outputs, in their order.",
    parameters: observeParameters,
    body: insertBody(observeStatements(schedule).map((code) => ({ code }))),
  };
  const { constants, functions } = section;
  const whole = {
    ...section,
    constants: [...constants, observed],
    functions: [...functions, observe],
  };
  return [whole, ...others];
}

/** The same as text of one instance. */
export function observeText(schedule: Schedule): readonly string[] {
  if (schedule.outputs === undefined) return [];
  const parameters = observeParameters.map(({ name, type }) => `${name}: ${type}`);
  return [
    `const ${observed.name}: ${observed.type} = ${observed.initializer};`,
    `function observe(${parameters.join(", ")}): void { ${observeStatements(schedule).join("\n")} }`,
  ];
}

/** What can happen, where there is anything. */
export function eventConstants({ events }: Schedule, insert: Insert): readonly ConstantShell[] {
  if (events === undefined) return [];
  const { list } = events;
  const beside = "const eventList: readonly KernelEvent[] = ".length;
  const rows = list.map((event) => ({ ...event, resets: event.resets.map((set) => ({ ...set })) }));
  return [
    {
      name: "eventList",
      type: "readonly KernelEvent[]",
      documentation: "What can happen, in the order in which it takes effect.",
      initializer: insert(dataText(rows, "", beside)),
    },
  ];
}

/** Properties of the kernel beyond what every kernel has. */
export function observerMembers(
  { stateUnits, initial }: Model,
  schedule: Schedule,
): readonly string[] {
  const { outputs, events } = schedule;
  const dependence = timeDependence(schedule);
  return [
    ...(dependence === undefined ? [] : [`timeDependent: "${dependence}"`]),
    ...(stateUnits === undefined ? [] : ["stateUnits"]),
    ...(initial === undefined ? [] : ["initial"]),
    ...(outputs === undefined ? [] : ["outputs", "observe"]),
    ...(events === undefined ? [] : [eventsMember(events)]),
  ];
}

function eventsMember({ valueCount, resetCount }: ScheduledEvents): string {
  const counts = `valueCount: ${valueCount}, resetCount: ${resetCount}`;
  return `events: { list: eventList, ${counts}, values: eventValues, resets: eventResets }`;
}

/** Interfaces that the constants above have. */
export function observerImports({ outputs, events }: Schedule): readonly string[] {
  return [
    ...(events === undefined ? [] : ["KernelEvent"]),
    ...(outputs === undefined ? [] : ["OutputSpec"]),
  ];
}
