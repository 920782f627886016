import type { Network } from "../../../model/network.js";
import type { Arithmetic } from "../arithmetic/arithmetic.js";
import type { Component } from "./component.js";
import { exposureOf } from "./exposure.js";
import { findingsAt, type Findings } from "./findings.js";
import { partsOf, type Part } from "./nesting.js";
import { networkComponent } from "./network-component.js";
import type { Places } from "./places.js";
import { systemComponent, type Checked } from "./system-component.js";

/** What checking a declaration needs of its source. */
export interface Context<V extends object> {
  /** What the functions of the declaration compute with. */
  readonly arithmetic: Arithmetic<V>;
  readonly places: Places;
  /**
   * The network that a declaration names; `file` as written.
   *
   * @throws InputError when there is none
   */
  network(file: string, declared: object): Network;
}

/**
 * A declaration as a component whose every part has been checked. An object that is used several
 * times is checked once and becomes one component. What functions return is not looked at: see
 * values.ts.
 *
 * @throws InputError NC320 to NC334 and what reading networks throws, with every finding
 */
export function componentOf<V extends object>(
  declared: unknown,
  context: Context<V>,
): Component<V> {
  const findings = findingsAt(context.places);
  const checked = new Map<object, Checked<V>>();
  for (const [object, part] of partsOf(declared, findings)) {
    const result =
      part.kind === "network"
        ? checkedNetwork(part, context, findings)
        : systemComponent<V>(part, (inner) => checked.get(inner), findings);
    if (result) checked.set(object, result);
  }
  findings.done();
  return checked.get(declared as object)!.component;
}

function checkedNetwork<V extends object>(
  part: Part,
  { network }: Context<V>,
  findings: Findings,
): Checked<V> | undefined {
  const component = networkComponent<V>(part, network, findings);
  if (!component) return undefined;
  const exposure = exposureOf(component, new Set(), () => {
    throw new Error("a network has no subsystems");
  });
  return { component, exposure };
}
