#!/usr/bin/env node
import manifest from "../package.json" with { type: "json" };
import { exitCodes, type Command, type ExitCode } from "./command.js";
import { readCommandLine } from "./command-line.js";
import {
  benchOptions,
  coldOptions,
  compileOptions,
  evalOptions,
  explainOptions,
  inspectOptions,
  solveOptions,
  verifyOptions,
} from "./options.js";
import { reportError } from "./report-error.js";
import { processTerminal, type Terminal } from "./terminal.js";

/** Every command, in the order of the help. */
const commands: readonly Command[] = [
  {
    usage: "compile <files..>",
    summary: "compile sources into one kernel",
    options: compileOptions,
    load: () => import("./commands/compile.js"),
  },
  {
    usage: "verify <files>",
    summary: "compare a kernel with the reference evaluation of its sources",
    options: verifyOptions,
    load: () => import("./commands/verify.js"),
  },
  {
    usage: "inspect <files..>",
    summary: "report counts, conservation and oddities of sources",
    options: inspectOptions,
    load: () => import("./commands/inspect.js"),
  },
  {
    usage: "eval <files..>",
    summary: "evaluate a kernel, or sources, at one state",
    options: evalOptions,
    load: () => import("./commands/eval.js"),
  },
  {
    usage: "solve <files..>",
    summary: "integrate a kernel, or sources, over time",
    options: solveOptions,
    load: () => import("./commands/solve.js"),
  },
  {
    usage: "explain <files>",
    summary: "list what forms and destroys a species of a solution",
    options: explainOptions,
    load: () => import("./commands/explain.js"),
  },
  {
    usage: "bench <files..>",
    summary: "measure a kernel against interpreted evaluation",
    options: benchOptions,
    load: () => import("./commands/bench.js"),
  },
  {
    usage: "bench-cold <files..>",
    options: coldOptions,
    load: () => import("./commands/bench-cold.js"),
  },
];

async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const request = await readCommandLine(args, commands, manifest.version);
    if (request === undefined) return exitCodes.fine;
    const { command, files, options } = request;
    return await (await command.load()).run({ files, options, terminal });
  } catch (error) {
    return reportError(error, args.includes("--json"), terminal);
  }
}

process.exitCode = await main(process.argv.slice(2), processTerminal());
