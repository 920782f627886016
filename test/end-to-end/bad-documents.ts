import type { BadSystem } from "./refusal.js";

/** Two parts, named on lines 2 to 8; connections, and what follows, from line 9 on. */
function document(rest: string): string {
  return `system: Whole
systems:
  Part:
    states: { x: 1, T: [1, 2] }
    inputs: { u: 0 }
    outputs: { y: 2 * x, through: u }
    derivatives: { x: u - x, T: [0, 0] }
subsystems: { a: Part, b: Part }
${rest}
`;
}

export const badDocuments: readonly BadSystem[] = [
  {
    title: "a connection from what does not exist",
    source: document("connections: [{ from: a.z, to: b.u }]"),
    finding: "9:23: error NC",
    says: /a\.z/,
  },
  {
    title: "a connection to what does not exist",
    source: document("connections: [{ from: a.y, to: b.v }]"),
    finding: "9:32: error NC",
    says: /b\.v/,
  },
  {
    title: "two drivers of one input",
    source: document("connections:\n  - { from: a.y, to: b.u }\n  - { from: a.x, to: b.u }"),
    finding: "11:5: error NC332",
    says: /b\.u/,
  },
  {
    title: "an array that drives a number",
    source: document("connections: [{ from: a.T, to: b.u }]"),
    finding: "9:23: error NC331",
    says: /b\.u/,
  },
  {
    title: "an algebraic loop",
    source: document(
      "connections:\n  - { from: a.through, to: b.u }\n  - { from: b.through, to: a.u }",
    ),
    finding: "11:5: error NC341",
    says: /a\.u <- b\.through <- b\.u <- a\.through <- a\.u/,
  },
  {
    title: "a derivative of another shape",
    source: "system: Rod\nstates: { T: [1, 2, 3] }\nderivatives: { T: [0, 0] }\n",
    finding: "3:19: error NC353",
    says: /T/,
  },
  {
    title: "a derivative that is missing",
    source: "system: Rod\nstates: { T: 1 }\nderivatives: {}\n",
    finding: "2:11: error NC032",
    says: /T/,
  },
  {
    title: "a name that does not exist in a formula",
    source:
      "system: Decay\nstates: { x: 1 }\nparameters: { rate: 1 }\nderivatives: { x: -rat * x }\n",
    finding: "4:20: error NC350",
    says: /did you mean rate/,
  },
  {
    title: "a function that does not exist",
    source: "system: Decay\nstates: { x: 1 }\nderivatives: { x: -fetch(x) }\n",
    finding: "3:20: error NC",
    says: /fetch/,
  },
  {
    title: "a definition of itself",
    source: "system: Decay\nstates: { x: 1 }\ndefinitions: { f: f + x }\nderivatives: { x: f }\n",
    finding: "3:19: error NC350",
    says: /f/,
  },
  {
    title: "an index beyond the end",
    source: 'system: Rod\nstates: { T: [1, 2] }\nderivatives: { T: { for: i, value: "T[i+1]" } }\n',
    finding: "3:39: error NC352",
    says: /T/,
  },
  {
    title: "a parameter that is not a number",
    source: "system: Decay\nstates: { x: 1 }\nparameters: { k: .nan }\nderivatives: { x: k }\n",
    finding: "3:18: error NC014",
    says: /k|number/,
  },
  {
    title: "a system within itself",
    source: "system: A\nsystems: { B: { subsystems: { b: B } } }\nsubsystems: { b: B }\n",
    finding: "2:31: error NC328",
    says: /B/,
  },
  {
    title: "a system that does not exist",
    source: "system: A\nsubsystems: { b: Prt }\nsystems: { Part: {} }\n",
    finding: "2:18: error NC354",
    says: /did you mean Part/,
  },
  {
    title: "a file that is missing",
    source: "system: A\nsubsystems: { b: ./none.yaml }\n",
    finding: "2:18: error NC300",
    says: /none\.yaml/,
  },
  {
    title: "a network file that is missing",
    source: "system: A\nsubsystems: { gas: { network: none.rates } }\n",
    finding: "2:31: error NC300",
    says: /none\.rates/,
  },
  {
    title: "a key that does not exist",
    source: "system: A\nstate: { x: 1 }\n",
    finding: "2:1: error NC",
    says: /did you mean states/,
  },
];
