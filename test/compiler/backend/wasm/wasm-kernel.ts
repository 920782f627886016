import { wasmModule, type WasmModule } from "../../../../compiler/backend/wasm/wasm.js";
import type { Network } from "../../../../compiler/model/network.js";
import type { Model } from "../../../../compiler/model/model.js";
import type { Kernel } from "../../../../runtime/kernel.js";
import { modelOf, modelText, scheduleParts, type PartsOptions } from "../../../compile-parts.js";
import { loadKernel } from "../../../load-kernel.js";
import { webAssembly } from "../../../web-assembly.js";

/** Functions of the module: addresses and numbers to nothing. */
type Exports = Readonly<Record<string, (...values: readonly number[]) => void>>;

/** The same kernel twice: by the TypeScript backend, and with WebAssembly functions in place of its own. */
export interface Twins {
  readonly typescript: Kernel;
  readonly wasm: Kernel;
  readonly module: WasmModule;
}

export function networkTwins(network: Network, options: PartsOptions = {}): Promise<Twins> {
  return modelTwins(modelOf(network, options), options);
}

export async function modelTwins(model: Model, options: PartsOptions = {}): Promise<Twins> {
  const { schedule, jacobian } = scheduleParts(model, options);
  const module = wasmModule({ model, schedule, pattern: jacobian.pattern });
  const typescript = await loadKernel(await modelText(model, options));
  return { typescript, wasm: wasmKernel(typescript, module), module };
}

/** Bytes before the module's own part of the memory, and behind it. */
const margin = 64;

/**
 * The kernel's contract carried out by the module's functions. Vectors are copied in and out of places
 * right behind the module's own part, each followed by an empty margin that must stay empty.
 */
export function wasmKernel(kernel: Kernel, { bytes, layout }: WasmModule): Kernel {
  const longest = Math.max(
    kernel.rateCount,
    kernel.inputs.length,
    kernel.pattern.rowIdx.length,
    kernel.direct?.entries ?? 0,
  );
  const stride = 8 * longest + margin;
  const start = 2 * margin + layout.size;
  const memory = new webAssembly.Memory({ initial: Math.ceil((start + 5 * stride) / 65536) });
  const imports = { netc: { memory, base: margin } };
  const wasm = new webAssembly.Instance(new webAssembly.Module(bytes), imports).exports as Exports;
  const run = (name: string, values: readonly (number | Float64Array)[]): void => {
    const vectors = values.filter((value) => typeof value !== "number");
    const views = vectors.map((vector, i) => {
      const view = new Float64Array(memory.buffer, start + i * stride, vector.length);
      view.set(vector);
      return view;
    });
    wasm[name]!(
      ...values.map((value) =>
        typeof value === "number" ? value : views[vectors.indexOf(value)]!.byteOffset,
      ),
    );
    vectors.forEach((vector, i) => vector.set(views[i]!));
    expectEmpty(memory, 0, margin);
    expectEmpty(memory, margin + layout.size, start);
    for (const { byteOffset, byteLength } of views) {
      expectEmpty(memory, byteOffset + byteLength, byteOffset + byteLength + margin);
      new Uint8Array(memory.buffer, byteOffset, byteLength).fill(0);
    }
  };
  const { direct, slopes } = kernel;
  return {
    ...kernel,
    rates: (inputs, k, t = 0) => run("rates", [inputs, k, t]),
    rhs: (t, y, k, dy) => run("rhs", [t, y, k, dy]),
    jacobian: (t, y, k, values) => run("jacobian", [t, y, k, values]),
    ...(direct && {
      direct: {
        entries: direct.entries,
        factorize: (gamma, values, lu) => run("factorize", [gamma, values, lu]),
        solve: (lu, b) => run("solve", [lu, b]),
      },
    }),
    ...(slopes && {
      slopes: {
        rates: (inputs, inputSlopes, k, kSlopes, t = 0) =>
          run("rateSlopes", [inputs, inputSlopes, k, kSlopes, t]),
        rhs: (t, y, k, kSlopes, derivative) => run("rhsSlopes", [t, y, k, kSlopes, derivative]),
      },
    }),
  };
}

function expectEmpty({ buffer }: { buffer: ArrayBuffer }, from: number, to: number): void {
  const written = new Uint8Array(buffer, from, to - from).findIndex((byte) => byte !== 0);
  if (written >= 0) throw new Error(`wrote byte ${from + written}, which is not its own`);
}
