import { InputError, type Diagnostic } from "../../../diagnostics/diagnostic.js";
import { suggestion } from "../../../diagnostics/suggestion.js";
import type { Network } from "../../../model/network.js";
import type { SourceText } from "../../frontend.js";
import type { Surroundings } from "../source.js";
import { detect } from "./detect.js";
import { readFile } from "./written/file.js";
import type { WrittenFile, WrittenPart, WrittenSystem } from "./written/written.js";

/** What a subsystem is. */
export type Target =
  | { readonly kind: "system"; readonly system: WrittenSystem }
  | { readonly kind: "network"; readonly network: Network };

/** A model with every file that it needs. */
export interface LinkedModel {
  /** The first has the outermost system. */
  readonly files: readonly WrittenFile[];
  /** Files of systems and networks, by their index. */
  readonly sources: readonly SourceText[];
  readonly targets: ReadonlyMap<WrittenPart, Target>;
}

/**
 * Reads a file and all that its subsystems are made of.
 *
 * @throws InputError with every finding
 */
export async function link(source: SourceText, surroundings: Surroundings): Promise<LinkedModel> {
  const files = new Map<SourceText, WrittenFile | undefined>();
  const networks = new Map<SourceText, Network | undefined>();
  const targets = new Map<WrittenPart, Target>();
  const findings: Diagnostic[] = [];
  const waiting: WrittenFile[] = [];

  async function collect<T>(read: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      findings.push(...error.diagnostics);
      return undefined;
    }
  }

  async function fileOf(text: SourceText): Promise<WrittenFile | undefined> {
    if (!files.has(text)) {
      const file = await collect(() => readFile(text));
      files.set(text, file);
      if (file) waiting.push(file);
    }
    return files.get(text);
  }

  async function networkOf(text: SourceText): Promise<Network | undefined> {
    if (!networks.has(text)) {
      networks.set(text, await collect(() => surroundings.network(text)));
    }
    return networks.get(text);
  }

  async function targetOf(part: WrittenPart, file: WrittenFile): Promise<Target | undefined> {
    const { kind, text } = part.from;
    const isName = kind === "use" && /^[A-Za-z][A-Za-z_0-9]*$/.test(text.text);
    if (isName) return localTarget(part, file);
    const loaded = await collect(() => load(part, file, surroundings));
    if (!loaded) return undefined;
    if (kind === "network") {
      const network = await networkOf(loaded);
      return network && { kind, network };
    }
    const used = await fileOf(loaded);
    return used && { kind: "system", system: used.system };
  }

  function localTarget({ from }: WrittenPart, { systems, context }: WrittenFile) {
    const system = systems.get(from.text.text);
    if (system) return { kind: "system" as const, system };
    const near = suggestion(from.text.text, systems.keys());
    const known = `systems of this file are ${[...systems.keys()].join(", ") || "none"}`;
    const hint = near === undefined ? known : `did you mean ${near}? ${known}`;
    const location = context.locate(from.text.offset);
    findings.push({ code: "NC354", message: `no system ${from.text.text}`, location, hint });
    return undefined;
  }

  await fileOf(source);
  for (let file = waiting.shift(); file; file = waiting.shift()) {
    for (const part of [file.system, ...file.systems.values()].flatMap((each) => each.subsystems)) {
      const target = await targetOf(part, file);
      if (target) targets.set(part, target);
    }
  }
  if (findings.length > 0) throw new InputError(findings);
  const sources = [...files.keys(), ...networks.keys()].toSorted((a, b) => a.index - b.index);
  return { files: [...files.values()].filter((file) => file !== undefined), sources, targets };
}

/** @throws InputError at the place that names the file */
async function load(
  { from: { kind, text } }: WrittenPart,
  { source, context }: WrittenFile,
  surroundings: Surroundings,
): Promise<SourceText> {
  const location = context.locate(text.offset);
  let loaded: SourceText;
  try {
    loaded = await surroundings.load(text.text, source);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.diagnostics.map((finding) => ({ location, ...finding })));
  }
  if (kind === "network" || detect(loaded)) return loaded;
  const message = `${text.text} is no system in YAML`;
  const hint = 'such a file has the key "system" with its name';
  throw new InputError([{ code: "NC354", message, location, hint }]);
}
