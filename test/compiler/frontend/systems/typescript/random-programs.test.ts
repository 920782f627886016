import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bothWays, moduleOf } from "./program.js";

/*
 * Functions of s = { x, y } made of assignments, branches, early returns, loops of known length and
 * calls of a local function that changes its caller's variables and returns early as well.
 */
const name = fc.constantFrom("a", "b", "d[0]", "d[1]", "o.p");
const operand = fc.oneof(name, fc.constantFrom("s.x", "s.y", "1", "-2", "0.5"));
const expression = fc.oneof(
  operand,
  fc.tuple(operand, fc.constantFrom("+", "-", "*"), operand).map((parts) => `(${parts.join(" ")})`),
  fc.tuple(operand, operand, operand, operand).map(([a, b, c, d]) => `(${a} < ${b} ? ${c} : ${d})`),
  operand.map((a) => `f(${a})`),
);
const condition = fc.oneof(
  fc.tuple(expression, fc.constantFrom("<", ">=", "==="), operand).map((parts) => parts.join(" ")),
  fc.tuple(operand, operand, operand).map(([a, b, c]) => `${a} > ${b} && !(${b} <= ${c})`),
);
const assignment = fc
  .tuple(name, fc.constantFrom("=", "+=", "-="), expression)
  .map((parts) => `${parts.join(" ")};`);

const { statements } = fc.letrec<{ statements: string; statement: string }>((tie) => ({
  statements: fc
    .array(tie("statement"), { minLength: 1, maxLength: 4 })
    .map((list) => list.join("\n")),
  statement: fc.oneof(
    { maxDepth: 3 },
    assignment,
    fc.tuple(condition, expression).map(([tested, value]) => `if (${tested}) return ${value};`),
    fc.tuple(condition, tie("statements")).map(([tested, body]) => `if (${tested}) { ${body} }`),
    fc
      .tuple(condition, tie("statements"), tie("statements"))
      .map(([tested, body, otherwise]) => `if (${tested}) { ${body} } else { ${otherwise} }`),
    tie("statements").map((body) => `for (let i = 0; i < 2; i++) { ${body} }`),
    fc.tuple(condition, assignment).map(([tested, body]) => `${tested} && g(() => { ${body} });`),
  ),
}));

const value = fc.integer({ min: -2, max: 2 });

test("random functions give to the bit what they give when they run", { timeout: 60_000 }, () =>
  fc.assert(
    fc.asyncProperty(
      statements,
      statements,
      fc.array(fc.record({ x: value, y: value }), { minLength: 6, maxLength: 6 }),
      async (outer, inner, scopes) => {
        const body = `let a = 0, b = 1; const d = [s.x, 2], o = { p: 3 };
          const g = (h: () => void) => { h(); };
          const f = (v: number) => { a += v; ${inner.replaceAll(/f\(|g\(/g, "h(")} return v; };
          const h = (v: any) => { if (typeof v === "number" && v > 0) return 1; b -= 1; return 2; };
          const final = () => { ${outer} return a; };
          const result = final();
          return [result, a, b, d, o.p];`;
        const { evaluate, run } = await bothWays(moduleOf(body));
        for (const scope of scopes) expect(evaluate(scope)).toEqual(run(scope));
      },
    ),
    { numRuns: 200 },
  ),
);
