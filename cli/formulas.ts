import { compileFormula } from "../compiler/pipeline.js";
import type { FormulaReader } from "../runtime/index.js";

/** Evaluates formulas with the library that reads them, and not with the compiler's graph. */
export const formulas: FormulaReader = ({ formula, definitions }) => {
  const evaluate = compileFormula(formula!, definitions);
  return (conditions) => evaluate({ ...conditions });
};
