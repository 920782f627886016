/** A part of a whole in percent, with one decimal: "12.3%". What is there but rounds to nothing: "<0.1%". */
export function percent(share: number): string {
  return share > 0 && share < 0.0005 ? "<0.1%" : `${(100 * share).toFixed(1)}%`;
}
