/** Variables by degree: doubly linked lists, one a degree, so that every change takes O(1). */
export class DegreeBuckets {
  readonly #degree: Int32Array;
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  readonly #previous: Int32Array;
  /** No list below this degree holds anything. */
  #least = 0;

  constructor(size: number) {
    this.#degree = new Int32Array(size);
    this.#first = new Int32Array(size).fill(-1);
    this.#next = new Int32Array(size).fill(-1);
    this.#previous = new Int32Array(size).fill(-1);
  }

  degreeOf(variable: number): number {
    return this.#degree[variable]!;
  }

  /** Adds a variable that is in no list, at the head of its list. */
  put(variable: number, degree: number): void {
    const follower = this.#first[degree]!;
    this.#degree[variable] = degree;
    this.#first[degree] = variable;
    this.#next[variable] = follower;
    this.#previous[variable] = -1;
    if (follower !== -1) this.#previous[follower] = variable;
    this.#least = Math.min(this.#least, degree);
  }

  /** Removes a variable from its list; its degree stays known. */
  remove(variable: number): void {
    const before = this.#previous[variable]!;
    const after = this.#next[variable]!;
    if (before === -1) this.#first[this.#degree[variable]!] = after;
    else this.#next[before] = after;
    if (after !== -1) this.#previous[after] = before;
  }

  /** Removes and returns the variable of least degree that was put last; there must be one. */
  takeLeast(): number {
    while (this.#first[this.#least] === -1) this.#least++;
    const variable = this.#first[this.#least]!;
    this.remove(variable);
    return variable;
  }
}
