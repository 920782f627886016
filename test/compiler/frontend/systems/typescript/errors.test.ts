import { describe, expect, test } from "vitest";
import { bothWays, findingsOf, moduleOf } from "./program.js";

/** Bodies of functions of s = { x, y, T }; the finding is at the text between « and ». */
const bodies: readonly (readonly [code: string, body: string, message: RegExp, hint?: RegExp])[] = [
  ["NC304", "«class A {}» return s.x;", /classes/, /system/],
  ["NC304", "«try { return s.x; } catch { return 0; }»", /try/],
  ["NC304", "«for (const k in s) {}» return 1;", /for \.\.\. in/, /Object\.keys/],
  ["NC304", "«a: for (;;) {}»", /labels/],
  ["NC304", "const f = «async» () => 1; f(); return 1;", /async/],
  ["NC304", "function «*»f() {} f(); return 1;", /generators/],
  ["NC304", "return «this».x;", /this/, /argument/],
  ["NC304", "return «/b/» ? 2 : 3;", /regular/],
  ["NC304", "const o: any = {}; «delete o.a»; return 1;", /delete/],
  ["NC304", "return { «get a() { return 1; }» };", /getters/],
  ["NC304", "return «new Map()»;", /class/],
  ["NC304", "«var a = 1»; return a;", /var/, /const or let/],
  ["NC304", "return s.x «==» 1 ? 1 : 2;", /conversion/, /===/],
  ["NC304", "return «1n»;", /big integers/],
  ["NC305", "return «Date».now();", /Date/, /time is t/],
  ["NC305", "«console».log(s.x); return 1;", /console/, /output/],
  ["NC305", "const speed = 1; return «sped»;", /sped/, /did you mean speed/],
  ["NC305", "const a = «b»; const b = 1; return a;", /before its declaration/],
  ["NC306", "return «Math».random();", /Math\.random/],
  ["NC306", "return «Math».sine(s.x);", /Math\.sine/, /did you mean sin/],
  ["NC306", "return «s».z;", /z can be read/, /did you mean x/],
  ["NC306", "const { «omega» } = s; return 1;", /omega/],
  ["NC306", "return s.T.«sort»();", /sort/, /toSorted/],
  ["NC306", "return «Math.log1p(s.x)»;", /log1p/, /Math\.log\(1 \+ x\)/],
  ["NC307", "«s».x = 1; return 1;", /not made in this call/, /copy/],
  ["NC307", "«s.T».push(1);", /not made|is/, /\[\.\.\.s\.T/],
  ["NC307", "«outer» += 1; return outer;", /declared outside/, /state/],
  ["NC307", "«table»[0] = 1; return 1;", /not made in this call/],
  ["NC307", "const a = 1; «a» = 2; return a;", /not a variable/, /let/],
  ["NC309", "let n = 0; «for (;;) { n++; }»", /1000000 turns/],
  ["NC309", "let v = 1; while («v < s.x») v++; return v;", /depends on states/, /constant number/],
  ["NC310", "return s.T[«s.x»];", /index s\.x depends/, /interpolate/],
  ["NC310", "return { [«s.x»]: 1 };", /text depends/],
  ["NC310", "const d: any[] = []; «d»[5] = 1; return d;", /no index/, /push/],
  ["NC311", "for (const v of s.T) { if (v > 1) «break;» } return 1;", /break/, /\? a : b/],
  ["NC311", "switch («s.x») { case 1: return 1; default: return 2; }", /case/],
  ["NC311", "return «s.T.filter((v: number) => v > 1)».length;", /chosen/],
  ["NC312", "return «s.x > 1 ? [1] : [1, 2]»;", /array of 1 or one of 2/],
  ["NC312", "return «s.x > 1 ? { a: 1 } : { b: 1 }»;", /with or without a/],
  ["NC312", "const d = []; «if (s.x > 1) d.push(1);» return d;", /without an element/],
  ["NC313", "return 1 + «s.T»;", /an array, expected a number/],
  ["NC313", "return 2 * «(s.x > 1)»;", /condition/, /\? 1 : 0/],
  ["NC313", "return «s.T[7]» * 2;", /undefined, expected a number/],
  ["NC313", "const none: any = undefined; return «none».x;", /undefined/],
  ["NC313", "return «s.x»(1);", /expected a function/],
  ["NC313", "return «new Array(-1)»;", /no length/],
  ["NC313", "return «interpolate(s.x, [1, 1], [2, 3])»;", /ascend/],
  [
    "NC314",
    "if (s.x > 0) «throw new Error('too hot');» return 1;",
    /too hot/,
    /number on every path/,
  ],
];

const before = `let outer = 1;
const table = [1, 2, 3];
const f = (v: number): number => g(v);
function g(v: number): number { return v > 0 ? f(v - 1) : 0; }`;

describe("what behaviours cannot express", () => {
  for (const [code, marked, message, hint] of bodies) {
    test(`${code}: ${marked}`, async () => {
      const text = moduleOf(marked, before);
      const plain = text.replace("«", "").replace("»", "");
      const lines = text.slice(0, text.indexOf("«")).split("\n");
      const [found, ...others] = await findingsOf(plain);
      expect(others).toEqual([]);
      expect(found?.code).toBe(code);
      expect(found!.message).toMatch(message);
      if (hint) expect(found!.hint).toMatch(hint);
      const location = {
        file: "model.system.ts",
        source: 0,
        line: lines.length,
        column: lines.at(-1)!.length + 1,
      };
      expect(found!.location).toEqual(location);
    });
  }

  test("recursion is found where the circle closes", async () => {
    const [found] = await findingsOf(moduleOf("return f(s.x);", before));
    expect(found).toMatchObject({ code: "NC308", hint: expect.stringMatching(/loop/) as string });
    expect(found!.message).toBe("f calls itself: f -> g -> f");
    expect(found!.location).toEqual({ file: "model.system.ts", source: 0, line: 5, column: 48 });
  });

  test("all that is wrong with the syntax of one function is reported at once", async () => {
    const found = await findingsOf(moduleOf("class A {}\nconsole.log(1);\nvar b = 2;\nreturn c;"));
    expect(found.map(({ code, location }) => [code, location!.line])).toEqual([
      ["NC304", 4],
      ["NC305", 5],
      ["NC304", 6],
      ["NC305", 7],
    ]);
  });

  test("expressions that are nested too deeply for the stack", async () => {
    const text = moduleOf(`return ${"(".repeat(9000)}1${")".repeat(9000)};`);
    const [found] = await findingsOf(text);
    const message = expect.stringMatching(/nested too deeply/) as string;
    expect(found).toMatchObject({ code: "NC304", message, location: { line: 1, column: 1 } });
  });

  test("an error leaves nothing behind: the next call is evaluated as the first", async () => {
    const { evaluate } = await bothWays(
      moduleOf(
        "const a = [s.x]; if (s.x > 0) { a[0] = 1; a[0] = a[s.n] + f(s.n); } return a;",
        before,
      ),
    );
    for (let attempt = 0; attempt < 3; attempt++) {
      expect(() => evaluate({ x: 2, n: 0 })).toThrow(/NC310 the index s\.n/);
    }
  });
});
