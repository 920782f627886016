import type { VectorOperations } from "../operations.js";
import { shifts } from "./shifts.js";

export const nordsieckOperations: Pick<
  VectorOperations,
  "predict" | "retract" | "correct" | "rescale"
> = {
  predict: (z, order) => shifts[order]!(z, 1),
  retract: (z, order) => shifts[order]!(z, -1),
  correct: (z, order, lambda, correction) => {
    for (let j = 0; j <= order; j++) {
      const column = z[j]!;
      const factor = lambda[j]!;
      for (let i = 0; i < column.length; i++) column[i]! += factor * correction[i]!;
    }
  },
  rescale: (z, order, ratio) => {
    let factor = ratio;
    for (let j = 1; j <= order; j++) {
      const column = z[j]!;
      for (let i = 0; i < column.length; i++) column[i]! *= factor;
      factor *= ratio;
    }
  },
};
