import { InputError, type Diagnostic } from "../../../diagnostics/diagnostic.js";
import type { Network } from "../../../model/network.js";
import type { SourceText } from "../../frontend.js";
import type { Surroundings } from "../source.js";
import { authoringModule } from "./builtins/authoring.js";
import { dependenciesOf } from "./dependencies.js";
import { finding, locationOf, parse, startOf, type ts, withinStack } from "./syntax.js";

/** A module with what it imports and the networks that it names. */
export interface Module {
  readonly source: SourceText;
  readonly file: ts.SourceFile;
  /** By specifier; the authoring module is not among them. */
  readonly imports: ReadonlyMap<string, Module>;
  /** By path as written. */
  readonly networks: ReadonlyMap<string, Network>;
}

export interface Program {
  /** Every module, those that one imports before itself; the entry is the last. */
  readonly modules: readonly Module[];
  /** Every file that was read, in order of their index. */
  readonly sources: readonly SourceText[];
}

/**
 * Reads a module and all that it imports and names.
 *
 * @throws InputError NC300 to NC302, NC315 and those of reading networks, with every finding
 */
export async function readProgram(entry: SourceText, surroundings: Surroundings): Promise<Program> {
  const modules = new Map<SourceText, Module>();
  const networks = new Map<SourceText, Network>();
  const open: SourceText[] = [];
  const findings: Diagnostic[] = [];

  /** What a step gives; its findings at `node` where they have no place of their own. */
  const collect = async <T>(step: () => Promise<T>, node?: ts.Node): Promise<T | undefined> => {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const location = node && locationOf(node);
      for (const found of error.diagnostics)
        findings.push({ ...(location && { location }), ...found });
      return undefined;
    }
  };

  const readNetwork = async (path: string, from: SourceText): Promise<Network> => {
    const source = await surroundings.load(path, from);
    const network = networks.get(source) ?? (await surroundings.network(source));
    networks.set(source, network);
    return network;
  };

  const readImport = async (specifier: string, from: SourceText, node: ts.Node) => {
    const source = await surroundings.load(sourcePath(specifier), from);
    if (!open.includes(source)) return modules.get(source) ?? (await readModule(source));
    const names = [...open.slice(open.indexOf(source)), source].map(({ file }) => file);
    const message = `modules import each other in a circle: ${names.join(" -> ")}`;
    throw new InputError([
      finding("NC302", node, message, "move what they share into a module of its own"),
    ]);
  };

  const readModule = async (source: SourceText): Promise<Module> => {
    const { file, dependencies } = withinStack(
      () => startOf(source),
      () => {
        const parsed = parse(source);
        return { file: parsed, dependencies: dependenciesOf(parsed, authoringModule) };
      },
    );
    open.push(source);
    findings.push(...dependencies.findings);
    const module = {
      source,
      file,
      imports: new Map<string, Module>(),
      networks: new Map<string, Network>(),
    };
    for (const { path, node } of dependencies.imports) {
      const imported = await collect(() => readImport(path, source, node), node);
      if (imported) module.imports.set(path, imported);
    }
    for (const { path, node } of dependencies.networks) {
      const network = await collect(() => readNetwork(path, source), node);
      if (network) module.networks.set(path, network);
    }
    open.pop();
    modules.set(source, module);
    return module;
  };

  await collect(() => readModule(entry));
  if (findings.length > 0) throw new InputError(findings);
  const sources = [...modules.keys(), ...networks.keys()].toSorted((a, b) => a.index - b.index);
  return { modules: [...modules.values()], sources };
}

/** The TypeScript file that an import of JavaScript means. */
function sourcePath(specifier: string): string {
  return specifier.replace(/\.(m?)js$/, ".$1ts");
}
