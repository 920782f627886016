import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Machine } from "../runtime/benchmark/index.js";

const folder = join(import.meta.dirname, "results");

/** Where a figure comes from. */
export interface Origin {
  readonly machine: Machine;
  /** Short hash of the commit measured, with "+changes" when files differ from it. */
  readonly commit: string;
}

async function git(...parameters: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)("git", parameters, { cwd: import.meta.dirname });
  return stdout.trim();
}

/** The commit of the working tree; "unknown" outside a repository. */
export async function currentCommit(): Promise<string> {
  try {
    const changed = await git("status", "--porcelain", "--untracked-files=no");
    return `${await git("rev-parse", "--short", "HEAD")}${changed === "" ? "" : "+changes"}`;
  } catch {
    return "unknown";
  }
}

/** Writes results/NAME.json and results/NAME.md. */
export async function writeResults(
  name: string,
  origin: Origin,
  figures: object,
  markdown: string,
): Promise<void> {
  const { machine, commit } = origin;
  const where =
    `${machine.processor}, ${machine.cores} cores, ${machine.platform}, Node ${machine.node.slice(1)}; ` +
    `load ${machine.loadBefore.toFixed(1)} before, ${machine.loadAfter.toFixed(1)} after; commit ${commit}.`;
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, `${name}.json`),
    `${JSON.stringify({ ...origin, ...figures }, null, 2)}\n`,
  );
  await writeFile(join(folder, `${name}.md`), `${where}\n\n${markdown}\n`);
}

/** A table in Markdown; the first column to the left, figures to the right. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = header.map((cell, column) =>
    Math.max(3, cell.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(" | ")} |`;
  const rule = widths.map((width, i) =>
    i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [line(header), line(rule), ...rows.map(line)].join("\n");
}
