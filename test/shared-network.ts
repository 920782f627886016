import { readFile } from "node:fs/promises";
import type { Network } from "../compiler/model/network.js";
import { readNetwork } from "../compiler/pipeline.js";
import { sharedData } from "./shared-data.js";

/** The network that these files of the shared data make together. */
export async function sharedNetwork(...files: readonly string[]): Promise<Network> {
  const sources = files.map(async (file) => ({
    file,
    bytes: await readFile(sharedData.path(`networks/${file}`)),
  }));
  const { network } = await readNetwork(await Promise.all(sources));
  return network;
}

/** 3064 reactions among 210 species, H2 formation on grains included. */
export function midNetwork(): Promise<Network> {
  return sharedNetwork("mid_cno6.rates", "h2_grain.rates");
}
