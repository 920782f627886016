import type { BadSystem } from "./refusal.js";

const header = 'import { connect, network, system } from "netc/systems";\n';

/** An oscillator with the input u and the output y, on lines 2 to 7; what follows begins on line 8. */
const oscillator = `${header}const part = system({
  states: { x: 1 },
  inputs: { u: 0 },
  outputs: { y: ({ x }) => 2 * x, through: ({ u }) => u },
  derivatives: ({ x, u }) => ({ x: u - x }),
});
`;

/** Two of them, with connections on line 10. */
function connected(connections: string): string {
  return `${oscillator}export default system({
  subsystems: { a: part, b: part },
  connections: [${connections}],
});
`;
}

/** A system whose derivative, on line 4, is this. */
function derivative(body: string, before = ""): string {
  return `${header}${before}export default system({
  states: { x: 1, T: [1, 2, 3] },
  derivatives: ({ x, T, t }) => ${body},
});
`;
}

export const badModules: readonly BadSystem[] = [
  {
    title: "a connection from what does not exist",
    source: connected('connect("a.z", "b.u")'),
    finding: "10:25: error NC329",
    says: /"?a\.z/,
  },
  {
    title: "a connection to what does not exist",
    source: connected('connect("a.y", "b.v")'),
    finding: "10:32: error NC329",
    says: /b\.v/,
  },
  {
    title: "a connection to a state",
    source: connected('connect("a.y", "b.x")'),
    finding: "10:32: error NC329",
    says: /b\.x/,
  },
  {
    title: "two drivers of one input",
    source: connected('connect("a.y", "b.u"), connect("a.x", "b.u")'),
    finding: "10:40: error NC332",
    says: /b\.u/,
  },
  {
    title: "an array that drives a number",
    source: connected('connect(() => [1, 2], "b.u")'),
    finding: "10:17: error NC336",
    says: /b\.u/,
  },
  {
    title: "an array state that drives a number",
    source: `${oscillator}const rod = system({ states: { T: [1, 2] }, derivatives: () => ({ T: [0, 0] }) });
export default system({ subsystems: { rod, b: part }, connections: [connect("rod.T", "b.u")] });
`,
    finding: "9:77: error NC331",
    says: /rod\.T is an array of length 2; b\.u is a number\n[^]*hint: .*rod\.T\[0\]/,
  },
  {
    title: "an algebraic loop",
    source: connected('connect("a.through", "b.u"), connect("b.through", "a.u")'),
    finding: "10:46: error NC341",
    says: /a\.u <- b\.through <- b\.u <- a\.through <- a\.u/,
  },
  {
    title: "a derivative that is missing",
    source: derivative("({ x: -x })"),
    finding: "4:3: error NC335",
    says: /T/,
  },
  {
    title: "a derivative of another shape",
    source: derivative("({ x: -x, T: [0, 0] })"),
    finding: "4:3: error NC336",
    says: /T/,
  },
  {
    title: "an outer variable that is changed",
    source: derivative("{ calls++; return { x: -x, T }; }", "let calls = 0;\n"),
    finding: "5:35: error NC307",
    says: /calls/,
  },
  {
    title: "a loop whose end depends on a state",
    source: derivative("{ let s = 0; for (let i = 0; i < x; i++) s += i; return { x: s, T }; }"),
    finding: "4:62: error NC309",
    says: /state/,
  },
  {
    title: "a loop without an end",
    source: derivative("{ let s = 0; while (true) s += 1; return { x: s, T }; }"),
    finding: "4:46: error NC309",
    says: /./,
  },
  {
    title: "output to the terminal",
    source: derivative("{ console.log(x); return { x: -x, T }; }"),
    finding: "4:35: error NC305",
    says: /console/,
  },
  {
    title: "an import of the file system",
    source: derivative(
      "({ x: readFileSync('x').length, T })",
      'import { readFileSync } from "node:fs";\n',
    ),
    finding: "2:30: error NC302",
    says: /node:fs/,
  },
  {
    title: "an index that depends on a state",
    source: derivative("({ x: T[x], T })"),
    finding: "4:41: error NC310",
    says: /state/,
  },
  {
    title: "a name that depends on a state",
    source: derivative("({ x: -x, T, [`x${x}`]: 1 })"),
    finding: "4:",
    says: /error NC310/,
  },
  {
    title: "a module that throws",
    source: `${header}if (2 > 1) throw new Error("on purpose");\nexport default system({});\n`,
    finding: "2:12: error NC314",
    says: /on purpose/,
  },
  {
    title: "one line of 10 MB",
    source: `${header}${"x".repeat(10_000_000)}\n`,
    finding: "2:1: error NC004",
    says: /65536/,
  },
  {
    title: "an expression that is nested 5000 deep",
    source: derivative(`({ x: ${"-(".repeat(5000)}x${")".repeat(5000)}, T })`),
    finding: "1:1: error NC304",
    says: /nested too deeply/,
  },
  {
    title: "a random number",
    source: derivative("({ x: Math.random(), T })"),
    finding: "4:39: error NC306",
    says: /random/,
  },
  {
    title: "a function that calls itself",
    source: derivative(
      "({ x: f(x), T })",
      "const f = (value: number): number => value * f(value - 1);\n",
    ),
    finding: "2:46: error NC308",
    says: /f/,
  },
  {
    title: "a parameter that is not a number",
    source: `${header}export default system({ parameters: { k: NaN }, states: { x: 1 }, derivatives: ({ x, k }) => ({ x: k * x }) });\n`,
    finding: "2:39: error NC324",
    says: /k/,
  },
  {
    title: "a system within itself",
    source: `${header}const parts: Record<string, never> = {};\nconst whole = system({ subsystems: parts });\nparts.self = whole;\nexport default whole;\n`,
    finding: "2:38: error NC328",
    says: /self/,
  },
  {
    title: "an import of a file that is missing",
    source: `${header}import { other } from "./other.system.js";\nexport default other;\n`,
    finding: "2:23: error NC300",
    says: /other/,
  },
  {
    title: "a network file that is missing",
    source: `${header}export default system({ subsystems: { gas: network("none.rates") } });\n`,
    finding: "2:52: error NC300",
    says: /none\.rates/,
  },
  {
    title: "no system",
    source: `${header}export const number = 1;\n`,
    finding: "1:1: error NC303",
    says: /system/,
  },
  {
    title: "an empty file",
    source: "",
    finding: "1:1: error NC001",
    says: /empty/,
  },
  {
    title: "text that is no TypeScript",
    source: `${header}export default system({ states: { x: 1 );\n`,
    finding: "2:40: error NC301",
    says: /./,
  },
];
