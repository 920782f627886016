import { webAssembly } from "../../wasm/web-assembly.js";
import { base64Bytes } from "./base64.js";
import { moduleBase64 as probeBase64 } from "./probe-bytes.js";

/**
 * How products are subtracted and added: each rounded before (the same bits in every engine), or with one
 * rounding by the processor's fused operations, where engine and processor have them: faster, and as
 * accurate, but then results depend on the engine.
 */
export type Arithmetic = "exact" | "fused";

let fusing: boolean | undefined;

/** Whether the engine has relaxed SIMD (WebAssembly 3.0), and fuses. */
function fuses(): boolean {
  fusing ??= probe();
  return fusing;
}

function probe(): boolean {
  const module = compile(probeBase64);
  if (module === undefined) return false;
  const memory = new webAssembly!.Memory({ initial: 0 });
  const { exports } = new webAssembly!.Instance(module, { netc: { memory, base: 0 } });
  const { probe: subtractProduct } = exports as {
    probe: (value: number, a: number, b: number) => number;
  };
  // (1 + e) (1 - e) = 1 - e^2, which rounds to 1.
  const e = Number.EPSILON;
  return subtractProduct(1, 1 + e, 1 - e) === e * e;
}

/**
 * Compiles a module when it is first needed, in its form for the arithmetic that is asked for, or else in
 * the exact one.
 *
 * @returns a function whose result is undefined where the engine has no WebAssembly with SIMD, or the page's
 *   security policy forbids it. Browsers compile 16 kB while the page waits; only Chrome before version 114
 *   refused more than 4 kB there.
 */
export function compiledOnce(
  base64: Readonly<Record<Arithmetic, string>>,
): (arithmetic: Arithmetic) => object | undefined {
  const compiled = new Map<Arithmetic, object | undefined>();
  return (asked) => {
    const arithmetic = asked === "fused" && fuses() ? "fused" : "exact";
    if (!compiled.has(arithmetic)) compiled.set(arithmetic, compile(base64[arithmetic]));
    return compiled.get(arithmetic);
  };
}

function compile(base64: string): object | undefined {
  try {
    return webAssembly && new webAssembly.Module(base64Bytes(base64));
  } catch {
    return undefined;
  }
}
