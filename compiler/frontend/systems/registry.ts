import type { SourceText } from "../frontend.js";
import type { SystemFormat } from "./source.js";
import { detect as detectYaml } from "./yaml/detect.js";

type Row = Pick<SystemFormat, "name" | "description" | "detect"> & {
  load(): Promise<SystemFormat>;
};

/**
 * Every way of writing systems; adding one is its folder and its row here. What reads a format is large
 * and loaded only where it is needed.
 */
const rows: readonly Row[] = [
  {
    name: "system-typescript",
    description: "systems as TypeScript modules",
    detect: ({ file, text }) => /\.m?ts$/.test(file) && /["']netc\/systems["']/.test(text),
    load: async () => (await import("./typescript/typescript.js")).typescriptSystems,
  },
  {
    name: "system-yaml",
    description: "systems as YAML or JSON with formulas",
    detect: detectYaml,
    load: async () => (await import("./yaml/yaml.js")).yamlSystems,
  },
];

/** The reader of a format by its name, or with "auto" of the one that the text is in, if any. */
export function systemFormat(
  source: SourceText,
  format: string,
): Pick<SystemFormat, "name" | "read"> | undefined {
  const row = rows.find(({ name, detect }) =>
    format === "auto" ? detect(source) : name === format,
  );
  if (row === undefined) return undefined;
  return {
    name: row.name,
    read: async (text, surroundings) => (await row.load()).read(text, surroundings),
  };
}
