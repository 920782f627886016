import type { Network } from "../../../model/network.js";
import type { DocumentContext } from "../../yaml-document.js";
import type { Places } from "../component/places.js";
import type { DeclaredPart, DeclaredSystem } from "../declaration/declaration.js";
import { declareSystem, type OpenSystem } from "./declare-system.js";
import type { Evaluator } from "./formula/evaluator.js";
import type { Target } from "./link.js";
import { createPlaces } from "./places.js";
import type { ResolvedSystem } from "./resolved.js";
import type { WrittenPart, WrittenSystem } from "./written/written.js";

/** A declaration, where its parts were written, and the networks in it. */
export interface DeclaredModel {
  readonly declared: DeclaredSystem;
  readonly places: Places;
  network(file: string, declared: object): Network;
}

/**
 * Declares every system once, with functions that an evaluator computes.
 *
 * @param systems the first is the outermost
 */
export function declareModel<V extends object>(
  systems: readonly ResolvedSystem[],
  targets: ReadonlyMap<WrittenPart, Target>,
  evaluator: Evaluator<V>,
): DeclaredModel {
  const places = createPlaces();
  const networks = new Map<object, Network>();
  const opened = new Map<WrittenSystem, OpenSystem>(
    systems.map((system) => [system.written, declareSystem(system, evaluator, places)]),
  );

  function partOf(part: WrittenPart, context: DocumentContext): DeclaredPart {
    const target = targets.get(part)!;
    const values = Object.fromEntries(
      Array.from(part.values, ({ name, value }) => [name, value] as const),
    );
    places.recordNamed(values, part.values, context);
    if (target.kind === "network") {
      const { text, state } = part.from as Extract<WrittenPart["from"], { kind: "network" }>;
      const network = { kind: "network", file: text.text, state, values } as const;
      places.record(network, context.locate(text.offset));
      networks.set(network, target.network);
      return network;
    }
    const system = opened.get(target.system)!;
    if (part.values.length === 0) return system;
    const copy = { ...system, values };
    places.record(copy, context.locate(target.system.offset));
    return copy;
  }

  for (const { written, context } of systems) {
    const { subsystems } = opened.get(written)!;
    for (const part of written.subsystems) {
      const one = partOf(part, context);
      const { name, count } = part;
      subsystems[name] = count === undefined ? one : Array.from({ length: count }, () => one);
    }
    places.recordNamed(subsystems, written.subsystems, context);
  }
  return {
    declared: opened.get(systems[0]!.written)!,
    places,
    network: (_file, declared) => networks.get(declared)!,
  };
}
