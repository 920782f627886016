/**
 * What each form of a kernel costs, beside the estimates by which the form is chosen (runtime/forms):
 * from the network to the kernel, first calls, warm calls. Run by `npm run bench:forms`, or with names
 * of networks: `npm run bench:forms -- dark-cloud`.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { observeMachine } from "../cli/machine.js";
import { bundled } from "./bundle.js";
import { forms, formatForms, type Measured } from "./forms/format.js";
import type { FormFigures, FormTask, FunctionFigures } from "./forms/task.js";
import { runMeasured } from "./measured-process.js";
import { currentCommit, writeResults } from "./results.js";
import { embeddedNetworks, rate22, syntheticSubject, type BenchmarkSubject } from "./subjects.js";

/** Fresh processes for each form of each network; the shortest time of each kind counts. */
const repetitions = 3;

const wanted = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "netc-bench-"));
try {
  const machine = observeMachine();
  const program = await bundled("forms/process.ts");
  const database = rate22();
  const subjects = [
    ...embeddedNetworks,
    await syntheticSubject(folder, 100, 1200),
    await syntheticSubject(folder, 200, 2400),
    await syntheticSubject(folder, 500, 6000),
    ...(database === null ? [] : [database]),
  ].filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const networks: Measured[] = [];
  for (const subject of subjects) {
    networks.push(await measure(program, subject));
    process.stdout.write(`${subject.name} is measured\n`);
  }
  const markdown = formatForms(networks);
  process.stdout.write(`${markdown}\n`);
  const origin = { machine: machine.finish(), commit: await currentCommit() };
  await writeResults("forms", origin, { networks }, markdown);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure(program: string, { name, files }: BenchmarkSubject): Promise<Measured> {
  const measured: [string, FormFigures][] = [];
  for (const form of forms) {
    const runs: FormFigures[] = [];
    for (let run = 0; run < repetitions; run++)
      runs.push(await inProcess(program, { form, files }));
    measured.push([form, runs.reduce(shorter)]);
  }
  const { size } = measured[0]![1];
  return { name, size, figures: Object.fromEntries(measured) as Measured["figures"] };
}

async function inProcess(program: string, task: FormTask): Promise<FormFigures> {
  const { output, exitCode } = await runMeasured([program, JSON.stringify(task)]);
  if (exitCode !== 0) throw new Error(`${task.form} ended with exit code ${exitCode}`);
  return JSON.parse(output) as FormFigures;
}

function shorter(a: FormFigures, b: FormFigures): FormFigures {
  return {
    size: a.size,
    preparation: Math.min(a.preparation, b.preparation),
    rhs: shorterCalls(a.rhs, b.rhs),
    jacobian: shorterCalls(a.jacobian, b.jacobian),
  };
}

function shorterCalls(a: FunctionFigures, b: FunctionFigures): FunctionFigures {
  return { call: Math.min(a.call, b.call), warmUp: Math.min(a.warmUp, b.warmUp) };
}
