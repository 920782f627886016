import type { Nordsieck } from "../operations.js";

/** Multiplies an array of a fixed order by the Pascal triangle (sign 1) or its inverse (sign -1). */
type Shift = (z: Nordsieck, sign: number) => void;

/**
 * By order. Sweep k = 1 .. order adds to every column, from the last but one down to column k - 1, the one
 * behind it; here an element's values in all columns stay at hand for all sweeps.
 */
export const shifts: readonly Shift[] = [
  () => undefined,
  (z, sign) => {
    const [z0, z1] = [z[0]!, z[1]!];
    for (let i = 0; i < z0.length; i++) z0[i]! += sign * z1[i]!;
  },
  (z, sign) => {
    const [z0, z1, z2] = [z[0]!, z[1]!, z[2]!];
    for (let i = 0; i < z0.length; i++) {
      const last = sign * z2[i]!;
      const b = z1[i]! + last;
      z0[i]! += sign * b;
      z1[i] = b + last;
    }
  },
  (z, sign) => {
    const [z0, z1, z2, z3] = [z[0]!, z[1]!, z[2]!, z[3]!];
    for (let i = 0; i < z0.length; i++) {
      const last = sign * z3[i]!;
      let c = z2[i]! + last;
      let b = z1[i]! + sign * c;
      z0[i]! += sign * b;
      c += last;
      b += sign * c;
      z1[i] = b;
      z2[i] = c + last;
    }
  },
  (z, sign) => {
    const [z0, z1, z2, z3, z4] = [z[0]!, z[1]!, z[2]!, z[3]!, z[4]!];
    for (let i = 0; i < z0.length; i++) {
      const last = sign * z4[i]!;
      let d = z3[i]! + last;
      let c = z2[i]! + sign * d;
      let b = z1[i]! + sign * c;
      z0[i]! += sign * b;
      d += last;
      c += sign * d;
      b += sign * c;
      z1[i] = b;
      d += last;
      c += sign * d;
      z2[i] = c;
      z3[i] = d + last;
    }
  },
  (z, sign) => {
    const [z0, z1, z2, z3, z4, z5] = [z[0]!, z[1]!, z[2]!, z[3]!, z[4]!, z[5]!];
    for (let i = 0; i < z0.length; i++) {
      const last = sign * z5[i]!;
      let e = z4[i]! + last;
      let d = z3[i]! + sign * e;
      let c = z2[i]! + sign * d;
      let b = z1[i]! + sign * c;
      z0[i]! += sign * b;
      e += last;
      d += sign * e;
      c += sign * d;
      b += sign * c;
      z1[i] = b;
      e += last;
      d += sign * e;
      c += sign * d;
      z2[i] = c;
      e += last;
      d += sign * e;
      z3[i] = d;
      z4[i] = e + last;
    }
  },
];
