import type { SectionName } from "../../graph/schedule.js";
import { laneAreas, laneFunctions } from "./lane-functions.js";
import type { ModulePart } from "./shell.js";
import { signatures } from "./signatures.js";
import { arraysOf, isArray, stagingArea, stagingAreas, type ArrayKind } from "./staging.js";

/** What an instance is made of. */
export interface InstanceRequest {
  readonly sections: readonly SectionName[];
  /** Length of the module's own part of the memory [bytes]. */
  readonly ownBytes: number;
  /** Numbers of doubles in the arrays of the contract, for one cell. */
  readonly lengths: Readonly<Record<ArrayKind, number>>;
  /** Cells of the functions for several at once, where there are such. */
  readonly lanes: number | undefined;
  /** Further functions of an instance, as text. */
  readonly functions: readonly string[];
  /** Properties of the kernel object, those of the instance left out. */
  readonly members: readonly string[];
}

/** `instantiate`, and the areas of the memory that foreign arrays are copied to. */
export function instancePart({
  sections,
  ownBytes,
  lengths,
  lanes,
  functions: others,
  members,
}: InstanceRequest): ModulePart {
  const areas = stagingAreas(arraysOf(sections), lengths, ownBytes);
  const ofLanes = lanes === undefined ? undefined : laneAreas(lanes, lengths, areas.end);
  const functions = [...sections.map(functionText), ...others];
  if (!sections.includes("jacobian")) {
    functions.push('function jacobian() { throw new Error("compiled without a Jacobian"); }');
  }
  if (lanes !== undefined) functions.push(...laneFunctions(lanes, sections));
  const code = `
${stagingArea}

/**
 * The kernel with its own part of a memory, from base to base + memoryBytes [bytes], so that several can
 * share one. Arrays of that memory are passed by address; others are copied into it and out of it.
 *
 * @param place by default the start of a memory of the kernel's own
 * @throws RangeError when base is not a multiple of 16 or the part does not fit into the memory.
 */
export function instantiate(
  place: { readonly memory?: WasmKernel["memory"]; readonly base?: number } = {},
): CompiledKernel {
  const { base = 0 } = place;
  const memory =
    place.memory ?? new WebAssembly.Memory({ initial: Math.ceil((base + memoryBytes) / 65536) });
  if (!(base >= 0 && base % 16 === 0 && base + memoryBytes <= memory.buffer.byteLength)) {
    throw new RangeError(\`no room for \${memoryBytes} bytes at \${base}, a multiple of 16, \` +
      \`in a memory of \${memory.buffer.byteLength} bytes\`);
  }
  const wasm = new WebAssembly.Instance(module, { netc: { memory, base } }).exports;
  const areas = ${areas.text};
  ${ofLanes === undefined ? "" : `const laneAreas = ${ofLanes.text};`}
  ${functions.join("\n\n")}

  return { ${[...members, "memory, memoryBytes, instantiate"].join(", ")} };
}`;
  return {
    heading: "instances",
    constants: [
      {
        name: "memoryBytes",
        documentation: "Length of one instance's part of the memory [bytes].",
        initializer: `${(ofLanes ?? areas).end}`,
      },
    ],
    functions: [],
    code,
  };
}

/** A function of the contract: arrays to addresses, the call, results to where they belong. */
function functionText(name: SectionName): string {
  const { parameters, time, output } = signatures[name];
  const typed = parameters.map((each) => `${each.name}: ${each.type}`);
  const passed = parameters.map((each) => addressText(each.name, each.name === output, name));
  const [before, after] = [time === "first" ? ["t"] : [], time === "last" ? ["t"] : []];
  return `function ${name}(${[
    ...before.map((t) => `${t}: number`),
    ...typed,
    ...after.map((t) => `${t} = 0`),
  ].join(", ")}): void {
    wasm.${name}(${[...before, ...passed, ...after].join(", ")});
    areas.${output}.leave(${output});
  }`;
}

/** A result need not be copied in, unless it is overwritten in place. */
function addressText(name: string, isOutput: boolean, section: SectionName): string {
  if (!isArray(name)) return name;
  const how = isOutput && section !== "solve" ? "place" : "enter";
  return `areas.${name}.${how}(${name})`;
}
