import type { KernelOptions } from "../kernel.js";

/** What a reaction network's kernel computes, of options that other models do not have. */
export type NetworkOptions = Required<Pick<KernelOptions, "state" | "temperaturePolicy">>;

/** The options as they hold for a network, whose kernel records them unless it was made by hand. */
export function networkOptions({
  state = "abundance",
  temperaturePolicy = "closest",
}: Partial<KernelOptions>): NetworkOptions {
  return { state, temperaturePolicy };
}
