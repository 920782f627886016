import type { KernelMeta } from "../../../runtime/kernel.js";
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
    `options  state ${options.state}, temperature ranges ${options.temperaturePolicy}, ` +
      `summation ${options.summation}, Jacobian ${options.jacobian}` +
      (options.timeDerivative === true ? ", time derivatives" : "") +
      (options.lanes === undefined ? "" : `, ${options.lanes} lanes`),
    ...(fixed.length === 0 ? [] : [`fixed    ${fixed.join(", ")}`]),
    `size     ${counts.states} states, ${counts.rates} rates, ` +
      `${counts.jacobianEntries} Jacobian entries, ${counts.factorEntries} entries of L + U`,
    "",
    ...unchecked,
  ];
  const comment = lines.map((line) => ` * ${commentText(line)}`.trimEnd()).join("\n");
  return `// @ts-nocheck\n/*\n${comment}\n */\n\n`;
}
