import type { TypeScriptRequest } from "./typescript/request.js";

/** What every backend prints. */
export interface BackendRequest extends TypeScriptRequest {
  /** Name of the binary file beside the kernel module; undefined: the module holds the bytes. */
  readonly binaryName: string | undefined;
}

/** A kernel as files. */
export interface KernelFiles {
  /** The kernel module, in TypeScript. */
  readonly text: string;
  /** Content of the binary file, where the module loads one. */
  readonly binary?: Uint8Array;
}

export interface Backend {
  /** Ending of the binary file beside the kernel module, where there can be one. */
  readonly binaryEnding?: string;
  /** Most cells that one call computes, where kernels can be made for several. */
  readonly mostLanes?: number;
  /** Sizes of functions that suit the target, where no size is asked for. */
  readonly functionSizes: FunctionSizes;
  make(request: BackendRequest): Promise<KernelFiles>;
}

/** Mean estimated sizes of functions [bytes of V8 bytecode]. */
export interface FunctionSizes {
  /** Of those that add terms to derivatives and to the Jacobian. */
  readonly sums: number;
  /** Of those that compute value after value: rates, factorisation and solution. */
  readonly values: number;
}

/**
 * V8 never optimises a function above 61 440 bytes of bytecode (--max-optimized-bytecode-size). Well
 * below that, larger functions are faster, because they read and write each state less often: the
 * right-hand side of RATE22 takes 5 % less than with half this size, and warms up as quickly.
 */
const large = 20_000;

/** One row a target. Each loads what prints it, which is large, when there is something to print. */
const rows = {
  ts: {
    functionSizes: { sums: large, values: large },
    make: async (request) => {
      const { typescriptModule } = await import("./typescript/typescript.js");
      return { text: await typescriptModule(request) };
    },
  },
  table: {
    functionSizes: { sums: large, values: large },
    make: async (request) => {
      const [{ tableProgram }, { tableModule }] = await Promise.all([
        import("./table/table.js"),
        import("./typescript/table-module.js"),
      ]);
      return { text: await tableModule(request, tableProgram(request.schedule)) };
    },
  },
  wasm: {
    binaryEnding: ".wasm",
    mostLanes: 64,
    // Small functions keep what they compute in registers, and their optimised code replaces the first
    // piece by piece: RATE22's Jacobian takes a quarter less time, and so does a first integration. At a
    // third of this size, what calls cost for several cells exceeds the gain. Rates only lose: each
    // function computes again what several need.
    functionSizes: { sums: 1500, values: large },
    make: async (request) => {
      const [{ wasmModule }, { wrapperModule }] = await Promise.all([
        import("./wasm/wasm.js"),
        import("./typescript/wrapper.js"),
      ]);
      const { bytes, layout } = wasmModule({ ...request, lanes: request.meta.options.lanes });
      const { binaryName } = request;
      const text = await wrapperModule(request, { bytes, size: layout.size }, binaryName);
      return binaryName === undefined ? { text } : { text, binary: bytes };
    },
  },
} satisfies Readonly<Record<string, Backend>>;

export type Target = keyof typeof rows;

export const backends: Readonly<Record<Target, Backend>> = rows;

/** Why a kernel cannot be made for that many cells; undefined when it can. */
export function lanesProblem(target: Target, lanes: number): string | undefined {
  const { mostLanes } = backends[target];
  if (mostLanes === undefined) return `the target ${target} has no lanes`;
  const fits = lanes >= 2 && lanes <= mostLanes && lanes % 2 === 0;
  return fits ? undefined : `expected an even number of lanes from 2 to ${mostLanes}, not ${lanes}`;
}
