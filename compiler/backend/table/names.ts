/** The name itself or, when it is taken, the name with the first free number. Takes it. */
export function freeName(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate); count++) candidate = `${name}_${count}`;
  taken.add(candidate);
  return candidate;
}

/** Longer names are cut. */
const longestName = 48;

/** What a function of a section does, as an identifier: "rhs" and "k * nH * y" give rhs_k_nH_y. */
export function functionName(section: string, does: string): string {
  const words = does.match(/\w+/g) ?? [];
  return [section, ...words].join("_").slice(0, longestName).replace(/_+$/, "");
}
