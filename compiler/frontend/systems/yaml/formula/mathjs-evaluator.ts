import { compileExpression, type ExpressionScope } from "../../../../mathjs.js";
import { interpolate } from "../../declaration/interpolate.js";
import type { Evaluator } from "./evaluator.js";
import type { Expression } from "./expression.js";
import { systemFunctions } from "./functions.js";

/**
 * Evaluates with plain numbers by mathjs itself, which shares nothing with the way through a
 * formula's tree: what that way is checked against.
 */
export function mathjsEvaluator(): Evaluator<never> {
  const compiled = new Map<Expression, (scope: ExpressionScope) => number>();
  return {
    add: (a, b) => a + b,
    value(expression, read) {
      const { text, names, tables } = expression;
      let run = compiled.get(expression);
      if (!run) {
        const own = tables.map((_, index) => [`f${index}`, 1] as const);
        run = compileExpression(text, { ...systemFunctions, ...Object.fromEntries(own) });
        compiled.set(expression, run);
      }
      const called = new Map<string, unknown>(
        tables.map(({ x, y }, index) => [`f${index}`, (at: number) => interpolate(at, x, y)]),
      );
      // Names are read when mathjs asks for them, which it does not in a branch that is not taken.
      const valueOf = (symbol: string) => read(names[Number(symbol.slice(1))]!);
      return run({
        get: (symbol) => (isName(symbol) ? valueOf(symbol) : called.get(symbol)),
        has: (symbol) => isName(symbol) || called.has(symbol),
        keys: () => called.keys(),
        set: () => {
          throw new TypeError("formulas assign nothing");
        },
      });
    },
  };
}

/** Whether a word of a plain formula stands for a name, not for a function. */
function isName(word: string): boolean {
  return /^v[0-9]+$/.test(word);
}
