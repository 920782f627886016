import { syntheticRates, type SyntheticNetwork } from "../bench/synthetic.js";
import type { Network } from "../compiler/model/network.js";
import { readNetwork } from "../compiler/pipeline.js";

/** A seeded network of any size, read from the text that the generator writes. */
export async function syntheticNetwork(size: SyntheticNetwork): Promise<Network> {
  return networkOfText(syntheticRates(size));
}

/** The network of a text in the UMIST format. */
export async function networkOfText(text: string): Promise<Network> {
  const bytes = new TextEncoder().encode(text);
  return (await readNetwork([{ file: "synthetic.rates", bytes }])).network;
}
