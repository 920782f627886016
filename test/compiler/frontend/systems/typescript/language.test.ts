import { describe, expect, test } from "vitest";
import { bothWays, expectAgreement, moduleOf } from "./program.js";

const scopes = [
  { x: 1.5, y: -2.25, T: [3, -1, 4, 1.5] },
  { x: -0.5, y: 7, T: [0, 0, -2, 9] },
  { x: 0, y: 0, T: [1, 2, 3, 4] },
];

/** Bodies of functions of s = { x, y, T } that use one part of the language each. */
const bodies: Readonly<Record<string, string>> = {
  "arithmetic in JavaScript's order": "return 1 - s.x * s.y / 3 + -s.x - +s.y;",
  "powers and remainders": "return [2 ** s.x, s.T[0] ** 2, s.T[2] % 3, 7 % 4, -7 % 4];",
  "functions of Math": `const { sin, cos } = Math;
    return [sin(s.x), cos(s.y), Math.exp(s.x), Math.hypot(s.x, s.y, 2), Math.max(s.x, s.y, ...s.T),
      Math.min(), Math.atan2(s.y, 2), Math.pow(3, s.x), Math.PI * Math.LN2 * Math.sqrt(2), Math.cbrt(27),
      Math.round(s.y - 9), Math.round(s.x + 9.25), Math.round(2.5), Math.sign(s.y)];`,
  "functions of Math as callbacks": "return s.T.map(Math.abs).map(Math.sqrt);",
  "destructuring with defaults and rest": `const { x, z = 3, ...rest } = s;
    const [first, , third = 7, ...others] = s.T;
    const { a: { b: inner } } = { a: { b: x * 2 } };
    const [p, q = 5] = [1];
    return { x, z, first, third, others, inner, p, q, y: rest.y, keys: Object.keys(rest).join() };`,
  "parameters with defaults, rest and patterns": `
    const f = (a: number, { b, c = a * 2 }: any = { b: 4 }, ...more: number[]) => [a, b, c, ...more];
    return [f(s.x), f(s.x, { b: s.y }), f(1, { b: 2, c: 3 }, 4, s.x)];`,
  "object literals": `const x = s.x, key = "k";
    const base = { x: 1, y: 2, double(v: number) { return 2 * v; } };
    const made = { ...base, x, [key + 1]: s.y, "quoted name": 3, 7: 8 };
    return [made.x, made.y, made["k1"], made["quoted name"], made[7], made.double(x), Object.keys(made)];`,
  "array literals": "return [...s.T, s.x, ...[1, 2], ...[]];",
  templates: 'return { [`a${1 + 1}b${"c"}`]: s.x, ["n" + 3]: s.y };',
  "for loops": `const d = new Array(s.T.length).fill(0);
    for (let i = 1; i < s.T.length - 1; i++) d[i] = s.T[i - 1] - 2 * s.T[i] + s.T[i + 1];
    for (let i = 0, j = 3; i < j; i++, j--) d[i] += j;
    return d;`,
  "loops with break and continue": `let sum = 0;
    for (const [i, v] of s.T.entries()) { if (i === 1) continue; if (i === 3) break; sum += v; }
    let n = 0;
    while (true) { if (n > 4) break; n++; }
    do { n += 10; } while (n < 30);
    for (const k of s.T.keys()) sum = sum * 2 + k;
    return [sum, n];`,
  "closures keep the variables of their turn": `const fs: any[] = [];
    for (let i = 0; i < 3; i++) { const twice = 2 * i; fs.push(() => i * 10 + twice + s.x); }
    for (const v of [5, 6]) fs.push(() => v);
    return fs.map((f) => f());`,
  "closures share variables": `let count = 0;
    const next = () => { count += s.x; return count; };
    return [next(), next(), count];`,
  "functions are hoisted": `return f(s.x) + g(2);
    function f(v: number) { return g(v) * 3; }
    function g(v: number) { return v + 1; }`,
  "array methods": `const T: number[] = s.T;
    return [T.map((v, i) => v * i), T.reduce((a, b) => a + b), T.reduce((a, b) => a - b, 10),
      T.reduceRight((a, b) => a - b), T.slice(1), T.slice(-2, -1), T.concat([1], 2 as any),
      [3, 1, 2].filter((v) => v > 1), [[1, 2], [3]].flat(), T.flatMap((v) => [v, 2 * v]), T.at(-1),
      [1, 2, 3].includes(2), [1, 2, 3].indexOf(9), [1, 2].join("-"), T.toReversed(), [4, 1, 3].toSorted((a, b) => a - b),
      [1, 2, 3].find((v) => v > 1), [1, 2, 3].findIndex((v) => v > 5), [1, 2].every((v) => v > 0), [1].some((v) => v > 3)];`,
  "conditions on elements": `return [s.T.every((v: number) => v > 0) ? 1 : 0, s.T.some((v: number) => v > 3.5) ? 1 : 0];`,
  "changing own arrays": `const a = [1, 2, 3, 4];
    a.push(s.x, 6); a.pop(); a.reverse(); a[1] = s.y; a.fill(9, 3);
    const o: any = { n: 1 }; o.m = s.x; o.n += s.y; o["k"] = 2; a[0] *= 3; a[2]++; --a[1];
    Object.assign(o, { z: 5 });
    return [a, o];`,
  "destructuring assignment": "let a = s.x, b = s.y; [a, b] = [b, a]; return [a, b];",
  "array constructors": `return [Array.from({ length: 3 }, (_, i) => i * s.x), new Array(2).fill(s.y), Array(1, 2),
    Array.of(3), Array.from(s.T, (v: number) => v + 1), Array.isArray(s.T), Array.isArray(s.x)];`,
  "functions of Object and Number": `const o = { a: 1, b: s.x };
    return [Object.keys(o), Object.values(o), Object.entries(o),
      Object.fromEntries(Object.entries(o).map(([k, v]) => [k + "!", v * 2])),
      Number("2.5"), Number(s.x), Number.isFinite(3), Number.isInteger(2.5), Number.parseFloat("3e2"), String(4)];`,
  "logic of known values": `const none = undefined;
    return [none ?? s.x, null ?? 1, 0 || s.y, 1 && s.x, !0, s.T?.length, (none as any)?.a, "" || "b"];`,
  "assignment that chooses":
    "let a: any, b = 0, c = 1; a ??= s.x; b ||= s.y; c &&= 5; return [a, b, c];",
  "switch on known values": `const kind = (n: number) => {
      switch (n) { case 0: return s.x; case 1: case 2: { const v = s.y; return v; } default: return 7; }
    };
    let sum = 0;
    switch ("b" as string) { case "a": sum += 1; case "b": sum += 10; case "c": sum += 100; break; case "d": sum += 1000; }
    return [kind(0), kind(1), kind(2), kind(3), sum];`,
  "comparison of known values":
    'return ["a" < "b", 1 >= 2, "x" === "x", typeof s.x, typeof "a", (5 & 3) | 8, 1 << 4];',
  "texts and numbers as text":
    'return ["ab".toUpperCase(), (3).toFixed(2), "a,b".split(","), "abc"[1], "abc".length, "a".padStart(3, "-")];',
  "types are ignored":
    "const v = (s.x as number)!; const w = <number>s.y; return [v satisfies number, w];",
  "builtin functions": `const a = filled([2, 2], 1); a[0]![1] = s.x;
    return [filled(3, 2), a, interpolate(2.5, [1, 2, 3], [0, 5, 20])];`,
  "throw that is never reached": 'if (s.T.length > 10) throw new Error("too long"); return s.x;',
};

describe("the evaluated language means what JavaScript means", () => {
  for (const [title, body] of Object.entries(bodies)) {
    test(title, () => expectAgreement(moduleOf(body), scopes));
  }
});

describe("functions that are composed", () => {
  test("cbrt and expm1 agree with Math to rounding", async () => {
    const { evaluate, run } = await bothWays(moduleOf("return [Math.cbrt(s.x), Math.expm1(s.x)];"));
    for (const x of [-27, -1e-9, 1e-12, 0.3, 8, 20]) {
      const [found, expected] = [evaluate({ x }) as number[], run({ x }) as number[]];
      for (const [index, value] of expected.entries()) {
        expect(Math.abs(found[index]! - value)).toBeLessThanOrEqual(8 * 2 ** -53 * Math.abs(value));
      }
    }
  });
});
