import { piTo } from "./fixed-point.js";

/** Zeros before the binary point, so that windows for moderate numbers start inside the table. */
export const leadingBits = 64;

const words = 40;

/** 2 / pi in 32-bit words from the most significant on, after 64 zero bits. */
export function inversePiTable(): Uint32Array {
  const places = BigInt(32 * words - leadingBits);
  const guard = 64n;
  const inverse = (1n << (2n * places + guard + 1n)) / piTo(places + guard);
  return Uint32Array.from({ length: words }, (_, index) =>
    Number(BigInt.asUintN(32, inverse >> BigInt(32 * (words - 1 - index)))),
  );
}
