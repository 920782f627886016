import type { Target } from "../../compiler/pipeline.js";
import { compileChain, readChain } from "./chain.js";

/** Least times from a module's text to a kernel's [s]. */
export interface CompileTimes {
  readonly oscillators: number;
  /** In people's layout. */
  readonly formatted: number;
  readonly typescript: number;
  readonly wasm: number;
  /** Characters of the formatted kernel. */
  readonly characters: number;
}

const repetitions = 3;

export async function compileTimes(oscillators: number): Promise<CompileTimes> {
  const formatted = await leastTime(oscillators, "ts", true);
  const typescript = await leastTime(oscillators, "ts", false);
  const wasm = await leastTime(oscillators, "wasm", false);
  return {
    oscillators,
    formatted: formatted.seconds,
    typescript: typescript.seconds,
    wasm: wasm.seconds,
    characters: formatted.characters,
  };
}

async function leastTime(oscillators: number, target: Target, formatted: boolean) {
  let seconds = Infinity;
  let characters = 0;
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const started = performance.now();
    const { text } = await compileChain(await readChain(oscillators), target, formatted);
    seconds = Math.min(seconds, (performance.now() - started) / 1000);
    characters = text.length;
  }
  return { seconds, characters };
}
