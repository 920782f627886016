import {
  compileSystem,
  interpretedSystem,
  readModel,
  type CompileResult,
  type SystemSource,
  type Target,
} from "../../compiler/pipeline.js";
import { connect, system } from "../../compiler/frontend/systems/declaration/index.js";
import type { Kernel } from "../../runtime/kernel.js";

const vanDerPol = system({
  name: "VanDerPol",
  states: { x: 1, y: 0 },
  inputs: { mu: 1 },
  derivatives: ({ x, y, mu }) => ({ x: y, y: mu * (1 - x * x) * y - x }),
});

/** So many oscillators of B. van der Pol in a chain: the y of each is the mu of the next. */
function declareChain(count: number) {
  return system({
    name: "Chain",
    subsystems: { chain: Array.from({ length: count }, () => vanDerPol) },
    connections: [
      connect(({ t }) => 0.1 * Math.sin(0.1 * t), "chain[0].mu"),
      ...Array.from({ length: count - 1 }, (_, i) =>
        connect(`chain[${i}].y`, `chain[${i + 1}].mu`),
      ),
    ],
  });
}

/** The same declaration as the text of a module. */
function chainText(count: number): string {
  return `
import { connect, system } from "netc/systems";

const vanDerPol = system({
  name: "VanDerPol",
  states: { x: 1, y: 0 },
  inputs: { mu: 1 },
  derivatives: ({ x, y, mu }) => ({ x: y, y: mu * (1 - x * x) * y - x }),
});

export default system({
  name: "Chain",
  subsystems: { chain: Array.from({ length: ${count} }, () => vanDerPol) },
  connections: [
    connect(({ t }) => 0.1 * Math.sin(0.1 * t), "chain[0].mu"),
    ...Array.from({ length: ${count} - 1 }, (_, i) =>
      connect(\`chain[\${i}].y\`, \`chain[\${i + 1}].mu\`),
    ),
  ],
});
`;
}

/** Reads the chain's module. */
export async function readChain(count: number): Promise<SystemSource> {
  const bytes = new TextEncoder().encode(chainText(count));
  const source = { file: "chain.system.ts", bytes };
  const model = await readModel([source], {}, () => Promise.resolve(undefined));
  if (model.kind !== "system") throw new TypeError("the chain is read as a network");
  return model.system;
}

/** Compiles the chain; in people's layout if formatted. */
export function compileChain(
  chain: SystemSource,
  target: Target,
  formatted: boolean,
): Promise<CompileResult> {
  return compileSystem(chain, { target, formatted });
}

/** The chain without compilation: every call runs the modules' functions, oscillator by oscillator. */
export function interpretChain(chain: SystemSource, count: number): Kernel {
  if (!("executed" in chain)) throw new TypeError("the chain is read as formulas");
  return interpretedSystem(chain.executed(declareChain(count)));
}
