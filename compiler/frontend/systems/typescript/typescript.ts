import { InputError } from "../../../diagnostics/diagnostic.js";
import type { Network } from "../../../model/network.js";
import { plainArithmetic } from "../arithmetic/plain.js";
import { componentOf } from "../component/component-of.js";
import { nowhere } from "../component/places.js";
import type { SystemFormat } from "../source.js";
import { evaluateProgram } from "./evaluation.js";
import { readProgram, type Program } from "./modules.js";

/**
 * Systems as TypeScript modules that import "netc/systems". They are never run: a subset of the language
 * is evaluated here, with whatever stands for numbers.
 */
export const typescriptSystems: SystemFormat = {
  name: "system-typescript",
  description: "systems as TypeScript modules",
  detect: ({ file, text }) => /\.m?ts$/.test(file) && /["']netc\/systems["']/.test(text),
  async read(source, surroundings) {
    const program = await readProgram(source, surroundings);
    const { declared } = evaluateProgram(program, plainArithmetic);
    return {
      name: declaredName(declared) ?? source.file.replace(/(\.system)?\.m?ts$/, ""),
      sources: program.sources.map(({ file, sha256 }) => ({ file, sha256 })),
      component(arithmetic) {
        const { declared: own, places, network } = evaluateProgram(program, arithmetic);
        return componentOf(own, { arithmetic, places, network });
      },
      executed: (ran) =>
        componentOf(ran, {
          arithmetic: plainArithmetic,
          places: nowhere,
          network: (file) => networkCalled(file, program),
        }),
    };
  },
};

/** A running program does not tell which of its modules has named a network. */
function networkCalled(file: string, { modules }: Program): Network {
  const found = new Set(modules.flatMap(({ networks }) => networks.get(file) ?? []));
  const [network] = found;
  if (network !== undefined && found.size === 1) return network;
  const message = `${found.size === 0 ? "no module names" : "modules mean different files by"} the network "${file}"`;
  throw new InputError([{ code: "NC315", message, hint: "give the files different paths" }]);
}

function declaredName(declared: object): string | undefined {
  return "name" in declared && typeof declared.name === "string" ? declared.name : undefined;
}
