/** A run of items that touch each other. */
interface Block {
  readonly members: readonly number[];
  /** Where the first of them stands. */
  readonly start: number;
}

/**
 * Moves positions apart until neighbours are `gap` or more from each other, and all lie between `low`
 * and `high` as far as there is room. The order is kept and the sum of squared shifts is as small as it
 * can be: least squares under an order, by pooling adjacent violators (Barlow, Bartholomew, Bremner and
 * Brunk 1972, "Statistical Inference under Order Restrictions", section 1.2).
 *
 * @returns one position per item, in the order given; those too many for the range end above `high`
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  low: number,
  high: number,
): readonly number[] {
  const order = [...wanted.keys()].toSorted((a, b) => wanted[a]! - wanted[b]! || a - b);
  const blockOf = (members: readonly number[]): Block => {
    const mean = members.reduce((sum, i, n) => sum + wanted[i]! - n * gap, 0) / members.length;
    const highest = high - (members.length - 1) * gap;
    return { members, start: Math.max(low, Math.min(mean, highest)) };
  };
  const blocks: Block[] = [];
  for (const item of order) {
    let block = blockOf([item]);
    for (let last = blocks.at(-1); last && endOf(last) + gap > block.start; last = blocks.at(-1)) {
      blocks.pop();
      block = blockOf([...last.members, ...block.members]);
    }
    blocks.push(block);
  }
  const positions = wanted.slice();
  for (const { members, start } of blocks) {
    members.forEach((item, n) => (positions[item] = start + n * gap));
  }
  return positions;

  function endOf({ members, start }: Block): number {
    return start + (members.length - 1) * gap;
  }
}
