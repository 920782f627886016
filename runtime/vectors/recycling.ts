/** Vectors that are taken back all at once, and handed out again. */
export interface RecycledVectors {
  /** A vector of zeros. */
  vector(length: number): Float64Array;
  /** Takes all vectors back: whoever had them no longer uses them. */
  takeBack(): void;
}

/** @param make makes a vector where none of its length has been taken back */
export function recycledVectors(make: (length: number) => Float64Array): RecycledVectors {
  const byLength = new Map<number, { readonly all: Float64Array[]; inUse: number }>();
  return {
    vector: (length) => {
      const known = byLength.get(length) ?? { all: [], inUse: 0 };
      byLength.set(length, known);
      return (known.all[known.inUse++] ??= make(length)).fill(0);
    },
    takeBack: () => {
      for (const known of byLength.values()) known.inUse = 0;
    },
  };
}
