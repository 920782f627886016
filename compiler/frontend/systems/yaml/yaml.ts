import { InputError } from "../../../diagnostics/diagnostic.js";
import { plainArithmetic } from "../arithmetic/plain.js";
import type { Arithmetic } from "../arithmetic/arithmetic.js";
import { componentOf } from "../component/component-of.js";
import type { Component } from "../component/component.js";
import type { SystemFormat } from "../source.js";
import { declareModel } from "./declare.js";
import { detect } from "./detect.js";
import { treeEvaluator, type Evaluator } from "./formula/evaluator.js";
import { mathjsEvaluator } from "./formula/mathjs-evaluator.js";
import { link, type LinkedModel } from "./link.js";
import { resolveSystem } from "./resolve-system.js";
import type { ResolvedSystem } from "./resolved.js";

/** Systems as YAML or JSON with formulas; docs/system-yaml.md describes the format. */
export const yamlSystems: SystemFormat = {
  name: "system-yaml",
  description: "systems as YAML or JSON with formulas",
  detect,

  async read(source, surroundings) {
    const model = await link(source, surroundings);
    const systems = resolveModel(model);
    const componentBy = <V extends object>(
      evaluator: Evaluator<V>,
      arithmetic: Arithmetic<V>,
    ): Component<V> => {
      const { declared, ...context } = declareModel(systems, model.targets, evaluator);
      return componentOf<V>(declared, { arithmetic, ...context });
    };
    return {
      name: systems[0]!.written.name,
      sources: model.sources.map(({ file, sha256 }) => ({ file, sha256 })),
      component: (arithmetic) => componentBy(treeEvaluator(arithmetic), arithmetic),
      interpreted: () => componentBy(mathjsEvaluator(), plainArithmetic),
    };
  },
};

/**
 * Every system of every file with the meaning of its formulas; the first is the outermost.
 *
 * @throws InputError with every finding
 */
function resolveModel({ files, targets }: LinkedModel): readonly ResolvedSystem[] {
  const systems = files.flatMap(({ system, systems: further, context }) =>
    [system, ...further.values()].map((each) =>
      resolveSystem(each, context, (part) => targets.get(part)!),
    ),
  );
  const findings = files.flatMap(({ context }) => context.diagnostics);
  if (findings.length > 0) throw new InputError(findings);
  return systems;
}
