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
  make(request: BackendRequest): Promise<KernelFiles>;
}

/** One row a target. Each loads what prints it, which is large, when there is something to print. */
const rows = {
  ts: {
    make: async (request) => {
      const { typescriptModule } = await import("./typescript/typescript.js");
      return { text: await typescriptModule(request) };
    },
  },
  table: {
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
