import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** Single operations of the native program by the labels that it prints: shortest of 31 times [ns]. */
export interface NativeOperations {
  /** Rate coefficients by pow and exp of the C library. */
  readonly rates: number;
  /** Straight-line right-hand side. */
  readonly rhs: number;
  /** Factorisation in a fixed order without pivoting. */
  readonly staticFactor: number;
  /** The same with its last rows in a dense array. */
  readonly denseTailFactor: number;
  /** KLU's refactorisation (AMD) of I - hJ at h = 1e10 s, on pivots that were chosen for it. */
  readonly kluRefactor: number;
  /** On pivots chosen at h = 100 s, as in an integration: fewer entries. */
  readonly kluRefactorEarlyPivots: number;
}

/** In the order in which they are printed; the first block of KLU's figures is that of AMD. */
const labels: Readonly<Record<keyof NativeOperations, string>> = {
  rates: "rates k(T), pow+exp",
  rhs: "rhs fused (rates stored)",
  staticFactor: "static LU factor",
  denseTailFactor: "static LU, dense tail: factor",
  kluRefactorEarlyPivots: "klu refactor, those pivots",
  kluRefactor: "klu refactor",
};

/**
 * Runs the native program until all figures are there; what it measures afterwards, elimination in an
 * order that is ten times worse, is of no interest and takes three quarters of its time.
 *
 * @param state a table of solutions, whose middle row is the state
 * @throws Error when the program ends before.
 */
export async function nativeOperations(program: string, state: string): Promise<NativeOperations> {
  const child = spawn(program, [state], { stdio: ["ignore", "pipe", "inherit"] });
  const failed = new Promise<never>((_, reject) => child.on("error", reject));
  const found = new Map<string, number>();
  const reading = async (): Promise<NativeOperations> => {
    for await (const line of createInterface(child.stdout)) {
      const [, label, least] = /^\s*(\S.*?)\s+min\s+([\d.]+) us/.exec(line) ?? [];
      if (label !== undefined && !found.has(label)) found.set(label, Number(least) * 1000);
      if (Object.values(labels).every((each) => found.has(each))) return byName(found);
    }
    throw new Error(`${program} printed no times of ${Object.values(labels).join(", ")}`);
  };
  try {
    return await Promise.race([reading(), failed]);
  } finally {
    child.kill();
  }
}

function byName(found: ReadonlyMap<string, number>): NativeOperations {
  const entries = Object.entries(labels).map(([name, label]) => [name, found.get(label)!]);
  return Object.fromEntries(entries) as NativeOperations;
}
