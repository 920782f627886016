import { InputError } from "../../../../../compiler/diagnostics/diagnostic.js";
import { formula } from "../../../../../compiler/frontend/formula/formula.js";
import type { SourceText } from "../../../../../compiler/frontend/frontend.js";
import { decodeSource } from "../../../../../compiler/frontend/source.js";
import { plainArithmetic } from "../../../../../compiler/frontend/systems/arithmetic/plain.js";
import type {
  Component,
  Scope,
} from "../../../../../compiler/frontend/systems/component/component.js";
import type { SystemSource } from "../../../../../compiler/frontend/systems/source.js";
import { yamlSystems } from "../../../../../compiler/frontend/systems/yaml/yaml.js";

/** Reads the first of some files by their names, the others being those that it may use. */
export async function readSystem(
  text: string,
  others: Readonly<Record<string, string>> = {},
): Promise<SystemSource> {
  const texts = new Map(Object.entries({ "model.yaml": text, ...others }));
  const decoded = new Map<string, SourceText>();
  function sourceOf(file: string): SourceText {
    const content = texts.get(file);
    if (content === undefined) {
      throw new InputError([{ code: "NC300", message: `there is no file ${file}` }]);
    }
    const known = decoded.get(file);
    if (known) return known;
    const bytes = new TextEncoder().encode(content);
    const { source } = decodeSource(file, decoded.size, bytes);
    decoded.set(file, source);
    return source;
  }
  return yamlSystems.read(sourceOf("model.yaml"), {
    load: async (path) => sourceOf(path.replace(/^\.\//, "")),
    network: async (source) => {
      const { network, diagnostics } = formula.parse(source);
      if (diagnostics.length > 0) throw new InputError(diagnostics);
      return network;
    },
  });
}

/** Findings as "NC350 3:7", with the file where it is not the first. */
export async function findingsOf(
  text: string,
  others: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const diagnostics = await diagnosticsOf(text, others);
  return diagnostics.map(({ code, location }) => {
    const file = location?.file === "model.yaml" ? "" : `${location?.file}:`;
    return `${code} ${file}${location?.line}:${location?.column}`;
  });
}

export async function diagnosticsOf(text: string, others: Readonly<Record<string, string>> = {}) {
  try {
    const source = await readSystem(text, others);
    source.component(plainArithmetic);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics;
    throw error;
  }
}

/** The outermost component, computed from the trees of formulas and by mathjs. */
export async function componentsOf(
  text: string,
  others: Readonly<Record<string, string>> = {},
): Promise<readonly [tree: Component<never>, mathjs: Component<never>]> {
  const source = await readSystem(text, others);
  if (!("interpreted" in source)) throw new TypeError("YAML is made of formulas");
  return [source.component(plainArithmetic), source.interpreted()];
}

/** All that the behaviours of a component return, the outputs seeing its derivatives. */
export function behaviourValues(component: Component<never>, scope: Scope<never>) {
  const derivatives = component.derivatives?.(scope) as Scope<never> | undefined;
  return {
    derivatives,
    outputs: component.outputs.map(({ value }) => value(scope, derivatives ?? {})),
    connections: component.connections.map(({ from }) =>
      typeof from === "function" ? from(scope) : from.text,
    ),
    events: component.events.map(({ trigger, reset }) => [
      trigger.kind === "crossing" ? trigger.value(scope) : trigger.first(scope),
      reset?.(scope),
    ]),
  };
}
