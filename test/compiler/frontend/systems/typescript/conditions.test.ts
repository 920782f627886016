import * as fc from "fast-check";
import { describe, test } from "vitest";
import { expectAgreement, moduleOf } from "./program.js";

const value = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.double({ min: -9, max: 9, noNaN: true }),
);
const scope = fc.record({ x: value, y: value, T: fc.array(value, { minLength: 3, maxLength: 3 }) });

/** Bodies of functions of s = { x, y, T } whose control depends on them. */
const bodies: Readonly<Record<string, string>> = {
  "conditional expressions": "return s.x > 0 ? s.y : s.x === s.y ? 1 : -s.x;",
  "conditions joined and negated":
    "return [s.x > 0 && s.y > 0 ? 1 : 2, s.x > 0 || !(s.y <= 1) ? 3 : 4, (s.x !== s.y) === (s.x > 1) ? 5 : 6];",
  "numbers as conditions":
    "return [s.x ? 1 : 2, s.x || 7, s.x && s.y, !s.y ? 1 : 0, Boolean(s.x) ? 3 : 4];",
  "merging arrays and objects":
    "const c = s.x > s.y; const v = c ? { a: [1, s.x], f: c } : { a: [s.y, 2], f: !c }; return [v.a, v.f ? 1 : 0];",
  "assignment in one branch": "let a = s.x; if (s.y > 0) a = s.y * 2; return a;",
  "assignment in both branches":
    "let a = 0, b = 1; if (s.x > s.y) { a = s.x; b += 2; } else { a -= s.y; } return [a, b];",
  "nested branches": `let a = 1;
    if (s.x > 0) { a = 2; if (s.y > 0) { a += s.x; } else if (s.y < -1) { a *= 3; } a++; } else if (s.x < -1) a = 5;
    return a;`,
  "elements and properties in branches": `const d = [0, 0, 0], o = { n: 1 };
    for (let i = 0; i < 3; i++) { if (s.T[i] > s.x) { d[i] = s.T[i]; o.n += i; } else d[0] -= 1; }
    return [d, o.n];`,
  "early returns": "if (s.x > 1) return s.y; if (s.y > 1) { return -1; } return s.x;",
  "early returns within branches": `let a = 1;
    if (s.x > 0) { a = 2; if (s.y > 0) return a * 10; a = 3; }
    else { if (s.y < -1) return -a; a = 7; }
    if (s.T[0] > 0) return a;
    return a + 100;`,
  "both branches return": "if (s.x > 0) { if (s.y > 0) return 1; else return 2; } else return 3;",
  "returns from loops": "for (let i = 0; i < 3; i++) { if (s.T[i] > 1) return i; } return -1;",
  "a table by thresholds": `const limits = [-2, 0, 2];
    const find = (v: number) => { for (const [i, l] of limits.entries()) if (v < l) return i * 10; return 99; };
    return s.T.map(find);`,
  "functions that change variables of their caller and return early": `let total = 0, calls = 0;
    const add = (v: number) => { calls++; if (v < 0) return 0; total += v; if (v > 1) { total *= 2; return 2; } return 1; };
    const counts = s.T.map((v: number) => add(v));
    if (s.x > 0) add(s.y);
    return [total, calls, counts];`,
  "branches that only call": `const seen = [0, 0]; const mark = (i: number) => { seen[i] += 1; };
    s.x > 0 && mark(0); s.y > 0 || mark(1); s.x > s.y ? mark(0) : mark(1); return seen;`,
  "early return without a value": `let n = 0; const f = (v: number) => { if (v > 0) return; n += 1; }; f(s.x); f(s.y); return n;`,
  limits:
    "const clamp = (v: number, lo: number, hi: number) => (v < lo ? lo : v > hi ? hi : v); return clamp(s.x, -1, s.y);",
  "switch within a branch": `let a = 0; if (s.x > 0) { for (const k of ["p", "q"]) { switch (k) { case "p": continue; default: a += s.y; } } } return a;`,
};

describe("conditions on states choose as JavaScript does", () => {
  for (const [title, body] of Object.entries(bodies)) {
    test(title, () =>
      fc.assert(
        fc.asyncProperty(fc.array(scope, { minLength: 8, maxLength: 8 }), (scopes) =>
          expectAgreement(moduleOf(body), scopes),
        ),
        { numRuns: 4 },
      ),
    );
  }
});
