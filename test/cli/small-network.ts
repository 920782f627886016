/** Five reactions among H2, H2+, e-, H3+ and H, made for tests. */
export const smallNetwork = [
  "# made for tests",
  '1:CP:H2:CRP:H2+:e-:::1:1.20e-17:0.00:0.0:10:41000:L:C:"":"":',
  '2:IN:H2+:H2:H3+:H:::1:2.08e-09:0.00:0.0:10:41000:L:A:"":"":',
  '3:DR:H3+:e-:H2:H:::1:2.34e-08:-0.52:0.0:10:41000:L:A:"":"":',
  '4:DR:H2+:e-:H:H:::1:1.60e-08:-0.43:0.0:10:41000:L:A:"":"":',
  '5:GR:H:H:H2::::1:5.2e-17:0.5:0.0:10:41000:L:C:"":"":',
  "",
].join("\n");

export const smallSpecies = ["H2", "H2+", "e-", "H3+", "H"];

/** The network with the reaction of one identifier replaced by other text. */
export function withReaction(id: number, replacement: string): string {
  return smallNetwork
    .split("\n")
    .map((line) => (line.startsWith(`${id}:`) ? replacement : line))
    .join("\n");
}
