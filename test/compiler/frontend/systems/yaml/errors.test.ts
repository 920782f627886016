import { describe, expect, it } from "vitest";
import { diagnosticsOf, findingsOf } from "./read.js";

const oscillator = `system: Oscillator
states: { x: 1, v: 0 }
parameters: { k: 2 }
derivatives: { x: v, v: -k * x }
`;
const rod = `system: Rod
states: { T: [1, 2, 3] }
derivatives:
`;
const pair = `system: Pair
systems:
  Tank: { states: { h: 1 }, inputs: { flow: 0 }, derivatives: { h: flow } }
subsystems: { a: Tank, row: { use: Tank, count: 3 } }
`;

describe("findings of the text", () => {
  it.each([
    ["invalid YAML", "system: [", ["NC030 1:10"]],
    ["a list", "- system", ["NC033 1:1"]],
    ["no name", "states: { x: 1 }\nderivatives: { x: 1 }", ["NC032 1:1"]],
    ["unknown key", `${oscillator}state: {}`, ["NC031 5:1"]],
    [
      "unknown key of a state",
      "system: a\nstates: { x: { initial: 1, units: m } }",
      ["NC031 2:28"],
    ],
    [
      "default of a state",
      "system: a\nstates: { x: { default: 1 } }",
      ["NC031 2:16", "NC032 2:14"],
    ],
    ["no number", "system: a\nparameters: { k: two }", ["NC014 2:18"]],
    ["Fortran's exponent", "system: a\nparameters: { k: 1d3 }", ["NC014 2:18"]],
    ["mapping for a number", "system: a\nparameters: { k: [{}] }", ["NC033 2:19"]],
    ["empty list", "system: a\nparameters: { k: [] }", ["NC353 2:18"]],
    ["ragged list", "system: a\nparameters: { k: [[1, 2], [3]] }", ["NC353 2:27"]],
    [
      "list of another shape",
      "system: a\nparameters: { k: { shape: 3, default: [1, 2] } }",
      ["NC353 2:39"],
    ],
    ["length zero", "system: a\nparameters: { k: { shape: 0 } }", ["NC033 2:27"]],
    ["endless array", "system: a\nparameters: { k: { shape: 1e12 } }", ["NC033 2:27"]],
    ["endless rows", "system: a\nparameters: { k: { shape: [5000, 5000] } }", ["NC353 2:20"]],
    ["endless subsystems", "system: a\nsubsystems: { b: { use: C, count: 1e9 } }", ["NC033 2:35"]],
    ["flag", "system: a\nstates: { x: { initial: 0, discrete: yes } }", ["NC033 2:38"]],
    ["name of the time", "system: a\nparameters: { t: 1 }", ["NC351 2:15"]],
    ["name of a function", "system: a\nparameters: { sum: 1 }", ["NC351 2:15"]],
    ["name with a dot", "system: a\nparameters: { a.b: 1 }", ["NC351 2:15"]],
    ["name used twice", "system: a\nparameters: { k: 1 }\ninputs: { k: 1 }", ["NC351 3:11"]],
    [
      "both use and network",
      "system: a\nsubsystems: { b: { use: C, network: d } }",
      ["NC355 2:28"],
    ],
    ["neither use nor network", "system: a\nsubsystems: { b: { count: 2 } }", ["NC355 2:18"]],
    ["state without network", pair.replace("count", "state"), ["NC355 4:42", "NC033 4:49"]],
    ["table without x", "system: a\ntables: { f: { y: [1] } }", ["NC032 2:14"]],
    [
      "table of numbers of different count",
      "system: a\ntables: { f: { x: [1], y: [1, 2] } }",
      ["NC356 2:11"],
    ],
    ["table that descends", "system: a\ntables: { f: { x: [2, 1], y: [1, 2] } }", ["NC356 2:11"]],
  ])("%s", async (_, text, expected) => {
    expect(await findingsOf(text)).toEqual(expected);
  });
});

describe("findings of formulas", () => {
  it.each([
    ["broken", `${oscillator}outputs: { e: 2 * (x + }`, ["NC035 5:23"]],
    [
      "broken behind a qualified name",
      `${pair}outputs: { e: "a.h + row[1].h + ;" }`,
      ["NC035 5:33"],
    ],
    ["assignment", `${oscillator}outputs: { e: x = 2 }`, ["NC035 5:17"]],
    ["unknown function", `${oscillator}outputs: { e: 1 + sine(x) }`, ["NC035 5:19"]],
    ["call of a state", `${oscillator}outputs: { e: x(2) }`, ["NC035 5:15"]],
    ["call of an element", `${pair}outputs: { e: a.h(2) }`, ["NC035 5:15"]],
    ["too many arguments", `${oscillator}outputs: { e: "2 + sin(x, v)" }`, ["NC035 5:20"]],
    ["two names without an operator", `${oscillator}outputs: { e: 2 * x v }`, ["NC035 5:21"]],
    ["a digit behind an element", `${oscillator}outputs: { e: "der(x)9" }`, ["NC035 5:22"]],
    ["unknown name", `${oscillator}outputs: { e: x + vel }`, ["NC350 5:19"]],
    [
      "unknown name in a folded text",
      `${oscillator}outputs:\n  e: >-\n    x +\n    2 * y`,
      ["NC350 8:9"],
    ],
    ["unknown part of a subsystem", `${pair}outputs: { e: 1 + a.depth }`, ["NC350 5:20"]],
    ["input of a subsystem", `${pair}outputs: { e: a.flow }`, ["NC350 5:16"]],
    ["part of a number", `${oscillator}outputs: { e: x.y }`, ["NC350 5:16"]],
    ["a subsystem for a number", `${pair}outputs: { e: a + 1 }`, ["NC350 5:15"]],
    ["an array of subsystems without index", `${pair}outputs: { e: row.h }`, ["NC353 5:15"]],
    ["an array for a number", `${rod}  { T: { for: i, value: -T } }`, ["NC353 4:26"]],
    ["derivative of no state", `${oscillator}outputs: { e: der(k) }`, ["NC350 5:19"]],
    [
      "derivative in a derivative",
      "system: a\nstates: { x: 1 }\nderivatives: { x: der(x) }",
      ["NC350 3:23"],
    ],
    ["derivative of an expression", `${oscillator}outputs: { e: der(x + v) }`, ["NC035 5:15"]],
    ["later definition", `${oscillator}definitions: { a: b, b: 1 }`, ["NC350 5:19"]],
    [
      "derivative of an unknown state",
      oscillator.replace("x: v", "y: v"),
      ["NC350 4:16", "NC032 2:11"],
    ],
    [
      "state without derivative",
      "system: a\nstates: { x: 1, y: 1 }\nderivatives: { x: 1 }",
      ["NC032 2:17"],
    ],
    [
      "reset of an unknown state",
      `${oscillator}events: { e: { at: 1, reset: { w: 1 } } }`,
      ["NC350 5:32"],
    ],
    ["one formula for an array", `${rod}  T: 1`, ["NC353 4:6"]],
    ["too few formulas", `${rod}  T: [1, 2]`, ["NC353 4:6"]],
    ["list for a number", oscillator.replace("x: v", "x: [1, 2]"), ["NC353 4:19"]],
    ["range that is too short", `${rod}  T: { for: { i: [0, 1] }, value: 1 }`, ["NC353 4:6"]],
    [
      "endless range",
      `${oscillator}outputs: { e: { for: { i: [0, 9999], j: [0, 999] }, value: i } }`,
      ["NC353 5:17"],
    ],
    ["reversed range", `${rod}  T: { for: { i: [2, 0] }, value: 1 }`, ["NC033 4:15"]],
    ["no range", `${oscillator}outputs: { e: { for: i, value: x } }`, ["NC353 5:15"]],
    [
      "index with a meaning",
      `${oscillator}outputs: { e: { for: { k: [0, 1] }, value: k } }`,
      ["NC351 5:24"],
    ],
    ["first without for", `${oscillator}outputs: { e: { value: k, first: 1 } }`, ["NC355 5:27"]],
    [
      "first of two indices",
      `${oscillator}outputs: { e: { for: { i: [0, 1], j: [0, 1] }, value: i, first: 1 } }`,
      ["NC355 5:58"],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await findingsOf(text)).toEqual(expected);
  });
});

describe("findings of indices", () => {
  it.each([
    ["below the array", `${rod}  T: { for: i, value: "T[i-1] - T[i]" }`, ["NC352 4:26"]],
    ["above the array", `${rod}  T: { for: i, value: "T[0] - T[i+1]" }`, ["NC352 4:33"]],
    ["of a list", `${rod}  T: ["T[0]", "T[3]", 0]`, ["NC352 4:18"]],
    ["not whole", `${rod}  T: { for: i, value: "T[i/2]" }`, ["NC352 4:26"]],
    ["a name", `${rod}  T: { for: i, value: "T[x]" }`, ["NC352 4:26"]],
    ["empty", `${rod}  T: { for: i, value: "T[]" }`, ["NC352 4:26"]],
    ["of a number", `${oscillator}outputs: { e: "x[0]" }`, ["NC352 5:18"]],
    ["of one subsystem", `${pair}outputs: { e: "a[0].h" }`, ["NC352 5:18"]],
    ["above the subsystems", `${pair}outputs: { e: "row[3].h" }`, ["NC352 5:20"]],
    ["behind the part", `${pair}outputs: { e: "row.h[0]" }`, ["NC352 5:22"]],
    [
      "of a connection's formula",
      `${pair}connections:\n  - { for: { i: [0, 2] }, value: "row[i+1].h", to: "row[i].flow" }`,
      ["NC352 6:39"],
    ],
    [
      "of a connection, below",
      `${pair}connections:\n  - { for: { i: [0, 2] }, from: "row[i].h", to: "row[i-1].flow" }`,
      ["NC352 6:54"],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await findingsOf(text)).toEqual(expected);
  });

  it("are none in a branch that the index decides against", async () => {
    const formula = "i < 1 ? T[0] : i > 1 ? -T[i] : T[i-1] - T[i+1]";
    expect(await findingsOf(`${rod}  T: { for: i, value: "${formula}" }`)).toEqual([]);
  });
});

const tank = "system: Tank\nstates: { h: 1 }\ninputs: { flow: 0 }\nderivatives: { h: flow }\n";

const whole = (use: string) => `system: Whole\nsubsystems: { a: ${use} }\n`;

describe("findings of parts", () => {
  it.each([
    ["unknown system", pair.replace("a: Tank", "a: Tonk"), {}, ["NC354 4:18"]],
    ["missing file", whole("./b.yaml"), {}, ["NC300 2:18"]],
    ["missing network", whole("{ network: b.yaml }"), {}, ["NC300 2:29"]],
    ["file of another kind", whole("./b.yaml"), { "b.yaml": "states: {}" }, ["NC354 2:18"]],
    [
      "error in another file",
      whole("b.yaml"),
      { "b.yaml": `${tank}outputs: { o: g }` },
      ["NC350 b.yaml:5:15"],
    ],
    [
      "errors of two files",
      whole("b.yaml, c: c.yaml"),
      { "b.yaml": `${tank}output: 1`, "c.yaml": tank.replace("1", "one") },
      ["NC031 b.yaml:5:1", "NC014 c.yaml:2:14"],
    ],
    [
      "error in a network",
      whole("{ network: n.yaml }"),
      { "n.yaml": "reactions: []" },
      ["NC001 n.yaml:1:1"],
    ],
    [
      "value of nothing",
      whole("{ use: b.yaml, values: { v: 1 } }"),
      { "b.yaml": tank },
      ["NC326 2:43"],
    ],
    ["unknown end", `${pair}connections:\n  - { from: a.h, to: a.flo }`, {}, ["NC329 6:22"]],
    ["unknown start", `${pair}connections:\n  - { from: a.g, to: a.flow }`, {}, ["NC329 6:13"]],
    [
      "two drivers",
      `${pair}connections:\n  - { from: a.h, to: a.flow }\n  - { value: 1, to: a.flow }`,
      {},
      ["NC332 7:5"],
    ],
    ["two triggers", `${oscillator}events: { e: { at: 1, every: 2 } }`, {}, ["NC333 5:11"]],
    ["negative period", `${oscillator}events: { e: { every: -2 } }`, {}, ["NC333 5:11"]],
    [
      "a system that contains itself",
      whole("B").replace("subsystems", "systems:\n  B: { subsystems: { c: B } }\nsubsystems"),
      {},
      ["NC328 3:22"],
    ],
    ["a file that contains itself", whole("model.yaml"), {}, ["NC328 2:15"]],
    [
      "files that contain each other",
      whole("b.yaml"),
      { "b.yaml": whole("{ use: model.yaml, count: 2 }") },
      ["NC328 b.yaml:2:15"],
    ],
  ])("%s", async (_, text, others, expected) => {
    expect(await findingsOf(text, others)).toEqual(expected);
  });

  it("name the chain of a recursion", async () => {
    const [finding] = await diagnosticsOf(whole("b.yaml"), {
      "b.yaml": "system: Inner\nsubsystems: { c: model.yaml }",
    });
    expect(finding!.message).toContain("Whole -> Inner -> Whole");
  });

  it.each([
    [`${oscillator}outputs: { e: x + vv }`, "did you mean v?"],
    [`${oscillator}output: {}`, "did you mean outputs?"],
    [`${oscillator}outputs: { e: sine(x) }`, "did you mean sin?"],
    [`${pair}outputs: { e: aa.h }`, "did you mean a?"],
    [pair.replace("a: Tank", "a: Tonk"), "did you mean Tank?"],
  ])("suggest what %j may have meant", async (text, suggestion) => {
    const [finding] = await diagnosticsOf(text);
    expect(`${finding!.message} ${finding!.hint}`).toContain(suggestion);
  });
});
