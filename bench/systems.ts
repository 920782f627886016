/**
 * Connected systems: a chain of oscillators, compiled, against the same equations written by hand and
 * against its modules run as they are; and what compiling chains of up to 10 000 oscillators takes. Run by
 * `npm run bench:systems`, or with the lengths to be compiled: `npm run bench:systems -- 10 100`.
 */
import { observeMachine } from "../cli/machine.js";
import { currentCommit, writeResults } from "./results.js";
import { compileTimes, type CompileTimes } from "./systems/compile-times.js";
import { formatSystems } from "./systems/format.js";
import { rightHandSideTimes, type RightHandSideTimes } from "./systems/right-hand-side.js";

const lengths = process.argv.slice(2).map(Number);
const compiledLengths = lengths.length === 0 ? [10, 100, 1_000, 10_000] : lengths;

const machine = observeMachine();
const rightHandSides: RightHandSideTimes[] = [];
for (const oscillators of [1, 100, 1_000]) {
  rightHandSides.push(await rightHandSideTimes(oscillators));
  process.stderr.write(`right-hand side of ${oscillators}: done\n`);
}
const compilations: CompileTimes[] = [];
for (const oscillators of compiledLengths) {
  compilations.push(await compileTimes(oscillators));
  process.stderr.write(`compilation of ${oscillators}: done\n`);
}
const origin = { machine: machine.finish(), commit: await currentCommit() };
const markdown = formatSystems(rightHandSides, compilations);
await writeResults("systems", origin, { rightHandSides, compilations }, markdown);
process.stdout.write(`${markdown}\n`);
