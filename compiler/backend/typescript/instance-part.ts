import type { SectionName } from "../../graph/schedule.js";
import type { ModulePart } from "./shell.js";
import { signatures } from "./signatures.js";

/** What an instance is made of. */
export interface InstanceRequest {
  readonly sections: readonly SectionName[];
  /** Length of the module's own part of the memory [bytes]. */
  readonly ownBytes: number;
  /** Numbers of doubles in the arrays of the contract. */
  readonly lengths: Readonly<Record<ArrayKind, number>>;
  /** Properties of the kernel object, those of the memory left out. */
  readonly members: readonly string[];
}

type ArrayKind = "inputs" | "rates" | "states" | "jacobian" | "factor";

const kindOf: Readonly<Record<string, ArrayKind>> = {
  inputs: "inputs",
  slopes: "inputs",
  k: "rates",
  kSlopes: "rates",
  y: "states",
  dy: "states",
  derivative: "states",
  b: "states",
  values: "jacobian",
  lu: "factor",
};

/** `instantiate`, and the areas of the memory that foreign arrays are copied to. */
export function instancePart({
  sections,
  ownBytes,
  lengths,
  members,
}: InstanceRequest): ModulePart {
  const arrays = [...new Set(sections.flatMap((name) => arraysOf(name)))];
  const areas: string[] = [];
  let end = ownBytes;
  for (const name of arrays) {
    const length = lengths[kindOf[name]!];
    areas.push(`${name}: stagingArea(memory, base + ${end}, ${length})`);
    end += 16 * Math.ceil(length / 2);
  }
  const functions = sections.map(functionText);
  if (!sections.includes("jacobian")) {
    functions.push('function jacobian() { throw new Error("compiled without a Jacobian"); }');
  }
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
  const areas = { ${areas.join(", ")} };
  ${functions.join("\n\n")}

  return { ${[...members, "memory, memoryBytes"].join(", ")} };
}`;
  return {
    heading: "instances",
    constants: [
      {
        name: "memoryBytes",
        documentation: "Length of one instance's part of the memory [bytes].",
        initializer: `${end}`,
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
  if (!(name in kindOf)) return name;
  const how = isOutput && section !== "solve" ? "place" : "enter";
  return `areas.${name}.${how}(${name})`;
}

function arraysOf(name: SectionName): readonly string[] {
  return signatures[name].parameters.map((each) => each.name).filter((each) => each in kindOf);
}

const stagingArea = `
/** An area of the memory that stands in for arrays from outside it. */
function stagingArea(memory: WebAssembly.Memory, address: number, length: number) {
  let copy = new Float64Array(memory.buffer, address, length);

  function liesInMemory(array: Float64Array): boolean {
    if (array.length < length) {
      throw new RangeError(\`an array has \${array.length} numbers, not \${length}\`);
    }
    // A memory that grows gets a new buffer, and the old one loses its bytes.
    if (copy.buffer.byteLength === 0) copy = new Float64Array(memory.buffer, address, length);
    return array.buffer === copy.buffer;
  }

  return {
    /** Where the array is, or where its numbers have been copied to. */
    enter(array: Float64Array): number {
      if (liesInMemory(array)) return array.byteOffset;
      copy.set(array.length === length ? array : array.subarray(0, length));
      return address;
    },
    /** Where the array is, or what will be copied to it. */
    place(array: Float64Array): number {
      return liesInMemory(array) ? array.byteOffset : address;
    },
    leave(array: Float64Array): void {
      if (array.buffer !== copy.buffer) array.set(copy);
    },
  };
}`;
