/** Names by place, with the arrays among them. */
export interface Names {
  /** Place of a name; undefined when there is none. */
  find(name: string): number | undefined;
  /** Places of a name, or of all elements of the array of that name: "T" for "T[0]", "T[1]", ... */
  matching(name: string): readonly number[];
}

export function namesOf(names: readonly string[]): Names {
  const places = new Map(names.map((name, place) => [name, place]));
  return {
    find: (name) => places.get(name),
    matching: (name) => {
      const place = places.get(name);
      if (place !== undefined) return [place];
      return names.flatMap((each, i) => (isElementOf(each, name) ? [i] : []));
    },
  };
}

/** Whether a name is that of an array followed by nothing but indices. */
function isElementOf(name: string, array: string): boolean {
  return name.startsWith(`${array}[`) && /^(\[\d+\])+$/.test(name.slice(array.length));
}

/**
 * The error of a name that does not exist, with the nearest of those that do.
 *
 * @param what kind of thing it would name: "state"
 */
export function unknownName(what: string, name: string, known: readonly string[]): RangeError {
  const article = /^[aeiou]/.test(what) ? "an" : "a";
  const nearest = nearestName(name, known);
  const hint =
    nearest === undefined
      ? `expected ${listOf(known)}`
      : `did you mean ${article} ${what} "${nearest}"?`;
  return new RangeError(`there is no ${what} named "${name}"; ${hint}`);
}

/** Names that are listed in a message at most. */
const mostListed = 20;

function listOf(names: readonly string[]): string {
  if (names.length === 0) return "none: there are none";
  const rest = names.length - mostListed;
  const listed = names.slice(0, mostListed).join(", ");
  return `one of ${listed}${rest > 0 ? ` and ${rest} others` : ""}`;
}

/** The name with the fewest letters changed, when no more than a third of them are. */
function nearestName(name: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = Infinity;
  for (const each of known) {
    const most = Math.max(1, Math.floor(each.length / 3));
    if (Math.abs(each.length - name.length) > Math.min(most, fewest)) continue;
    const changes = editDistance(name, each);
    if (changes > most || changes >= fewest) continue;
    best = each;
    fewest = changes;
  }
  return best;
}

/** Fewest insertions, deletions and replacements of one character (Levenshtein 1966). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
