import type { Kernel, SparsePattern } from "../../kernel.js";
import type { ReferenceNetwork } from "../network.js";
import { compressedColumnsProblem, entryFinder } from "../pattern.js";

/** Names and counts that differ between kernel and network; nothing can be compared then. */
export function identityProblems(kernel: Kernel, network: ReferenceNetwork): string[] {
  const { counts } = kernel.meta;
  const states = network.species.map(({ name }) => name);
  const problems: string[] = [];
  const differing = states.findIndex((name, i) => kernel.states[i] !== name);
  if (kernel.states.length !== states.length) {
    problems.push(`${kernel.states.length} states for ${states.length} species`);
  } else if (differing >= 0) {
    const [found, expected] = [kernel.states[differing], states[differing]];
    problems.push(`state ${differing} is "${found}" for the species "${expected}"`);
  }
  if (counts.states !== kernel.states.length) {
    problems.push(`meta.counts.states is ${counts.states} for ${kernel.states.length} states`);
  }
  if (counts.rates !== network.reactions.length) {
    problems.push(`${counts.rates} rates for ${network.reactions.length} reactions`);
  }
  if (kernel.rateCount < counts.rates) {
    problems.push(`rateCount ${kernel.rateCount} is less than the ${counts.rates} rates`);
  }
  return problems;
}

/** Reactions whose identifier, type or line the kernel gives otherwise than the network. */
export function reactionProblems(kernel: Kernel, network: ReferenceNetwork): string[] {
  const infos = kernel.reactions;
  if (infos === undefined) {
    return [];
  }
  if (infos.length !== network.reactions.length) {
    return [`${infos.length} reaction descriptions for ${network.reactions.length} reactions`];
  }
  return network.reactions.flatMap((reaction, r) => {
    const info = infos[r]!;
    const line = reaction.location?.line ?? info.line;
    return info.id === reaction.id && info.type === reaction.type && info.line === line
      ? []
      : [
          `reaction ${r} is described as ${info.type} ${info.id}, line ${info.line}; ` +
            `the source has ${reaction.type} ${reaction.id}, line ${line}`,
        ];
  });
}

/**
 * Whether the kernel's Jacobian pattern is one: compressed columns with ascending rows, the whole
 * diagonal, the size of the states and as many entries as meta says; full when it is to be dense.
 */
export function patternProblems(kernel: Kernel): string[] {
  const { pattern, meta } = kernel;
  const form = compressedColumnsProblem(pattern, kernel.states.length);
  if (form !== null) {
    return [`Jacobian pattern: ${form}`];
  }
  const problems: string[] = [];
  const entries = pattern.rowIdx.length;
  if (meta.counts.jacobianEntries !== entries) {
    problems.push(`meta counts ${meta.counts.jacobianEntries} Jacobian entries of ${entries}`);
  }
  if (meta.options.jacobian === "dense" && entries !== pattern.size ** 2) {
    problems.push(`a dense Jacobian of ${entries} entries for ${pattern.size} states`);
  }
  const find = entryFinder(pattern);
  for (let i = 0; i < pattern.size; i += 1) {
    if (find(i, i) < 0) {
      problems.push(`Jacobian pattern: no diagonal entry for "${kernel.states[i]}"`);
    }
  }
  return problems;
}

/** Structurally nonzero entries of the reference's Jacobian that the kernel's pattern lacks. */
export function missingEntries(kernel: Kernel, reference: SparsePattern): string[] {
  const find = entryFinder(kernel.pattern);
  const missing: string[] = [];
  for (let column = 0; column < reference.size; column += 1) {
    for (let at = reference.colPtr[column]!; at < reference.colPtr[column + 1]!; at += 1) {
      const row = reference.rowIdx[at]!;
      if (find(row, column) < 0) {
        const entry = `d(d${kernel.states[row]}/dt)/d${kernel.states[column]}`;
        missing.push(`Jacobian pattern: no entry for ${entry}`);
      }
    }
  }
  return missing;
}
