import type { KernelMeta, KernelOptions } from "../../../runtime/kernel.js";
import { commentText } from "./literals.js";

/**
 * Provenance, and why the type checker is told to pass by.
 *
 * @param unchecked the reason, in lines
 */
export function headerText(
  { name, netcVersion, sources, options, counts }: KernelMeta,
  unchecked: readonly string[],
): string {
  const fixed = Object.entries(options.set).map(([input, value]) => `${input}=${value}`);
  const lines = [
    `Kernel of "${name}", compiled by netc ${netcVersion}. Do not edit: compile the source again.`,
    "",
    ...sources.map(({ file, sha256 }) => `source   ${file}  sha256 ${sha256}`),
    `options  ${optionTexts(options).join(", ")}`,
    ...(fixed.length === 0 ? [] : [`fixed    ${fixed.join(", ")}`]),
    `size     ${counts.states} states, ${counts.rates} rates, ` +
      `${counts.jacobianEntries} Jacobian entries, ${counts.factorEntries} entries of L + U`,
    "",
    ...unchecked,
  ];
  const comment = lines.map((line) => ` * ${commentText(line)}`.trimEnd()).join("\n");
  return `// @ts-nocheck\n/*\n${comment}\n */\n\n`;
}

/** What was chosen, as far as there was a choice. */
function optionTexts(options: KernelOptions): readonly string[] {
  const { state, temperaturePolicy, loops, summation, jacobian, timeDerivative, lanes } = options;
  return [
    ...(state === undefined ? [] : [`state ${state}`]),
    ...(temperaturePolicy === undefined ? [] : [`temperature ranges ${temperaturePolicy}`]),
    ...(loops === undefined ? [] : ["algebraic loops solved"]),
    `summation ${summation}`,
    `Jacobian ${jacobian}`,
    ...(timeDerivative === true ? ["time derivatives"] : []),
    ...(lanes === undefined ? [] : [`${lanes} lanes`]),
  ];
}
