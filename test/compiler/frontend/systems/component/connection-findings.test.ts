import { describeFindings, lag, rod, system } from "./finding-cases.js";

const connect = (from: unknown, to: unknown, rest: object = {}) => ({
  kind: "connection",
  from,
  to,
  ...rest,
});
const connected = (...connections: unknown[]) =>
  system({ inputs: { v: 1 }, subsystems: { a: lag, b: lag, rod, chain: [lag, lag] }, connections });

describeFindings("findings about connections", {
  "connections that are no array": {
    declared: system({ connections: connect("t", "a.u") }),
    code: "NC321",
    message: "connections of Model is an object; expected an array",
    place: "connections",
  },
  "connection made by hand": {
    declared: connected({ from: "a.x", to: "b.u" }),
    code: "NC321",
    message: "connections[0] of Model is an object; expected a connection",
    place: "connections[0]",
    hint: "write connect(from, to)",
  },
  "end that is no text": {
    declared: connected(connect("a.x", 3)),
    code: "NC321",
    message: "3 found; expected a name: an input or parameter of a subsystem",
    place: "connections[0].to",
  },
  "end that cannot be read": {
    declared: connected(connect("a.x[i]", "b.u")),
    code: "NC329",
    message:
      '"a.x[i]" is no name; expected a state or output of a subsystem, a variable of the system, or t',
    place: "connections[0].from",
    hint: "write a.y, chain[3].y, or a.T[0] for an element of an array",
  },
  "unknown subsystem": {
    declared: connected(connect("a.x", "chan[0].u")),
    code: "NC329",
    message: "chan[0].u: Model has no subsystem chan",
    place: "connections[0].to",
    hint: "did you mean chain?",
  },
  "unknown state or output": {
    declared: connected(connect("rod.mea", "b.u")),
    code: "NC329",
    message: "rod.mea: Rod has no mea; expected a state or an output",
    place: "connections[0].from",
    hint: "did you mean mean?",
  },
  "unknown input": {
    declared: connected(connect("a.x", "rod.flm")),
    code: "NC329",
    message: "rod.flm: Rod has no flm; expected an input or parameter",
    place: "connections[0].to",
    hint: "did you mean film?",
  },
  "unknown variable of the system itself": {
    declared: connected(connect("w", "a.u")),
    code: "NC329",
    message:
      "w: Model has no w; expected a state or output of a subsystem, a variable of the system, or t",
    place: "connections[0].from",
    hint: "did you mean v?",
  },
  "output of the system itself": {
    declared: system({
      outputs: { y: () => 1 },
      subsystems: { a: lag },
      connections: [connect("y", "a.u")],
    }),
    code: "NC329",
    message: "y is an output of Model itself",
    place: "connections[0].from",
    hint: "connect a function that computes y",
  },
  "from an input": {
    declared: connected(connect("a.u", "b.u")),
    code: "NC329",
    message: "a.u is an input of Lag; expected a state or an output",
    place: "connections[0].from",
    hint: "take it from where that input comes from",
  },
  "to a state": {
    declared: connected(connect("a.x", "b.x")),
    code: "NC329",
    message: "b.x is a state of Lag; expected an input or parameter",
    place: "connections[0].to",
  },
  "to a variable of the system itself": {
    declared: connected(connect("a.x", "v")),
    code: "NC329",
    message: "v is a variable of Model itself; expected an input or parameter of a subsystem",
    place: "connections[0].to",
  },
  "two levels down": {
    declared: system({
      subsystems: { outer: system({ name: "Outer", subsystems: { inner: lag } }), b: lag },
      connections: [connect("outer.inner.x", "b.u")],
    }),
    code: "NC329",
    message: "outer.inner.x: Outer has no inner.x; expected a state or an output",
    place: "connections[0].from",
    hint: "connections reach one level down: give Outer an output or an input for it",
  },
  "subsystem beyond the end of an array": {
    declared: connected(connect("a.x", "chain[2].u")),
    code: "NC330",
    message: "chain[2].u: chain is an array of 2 subsystems; index 2 is not below 2",
    place: "connections[0].to",
  },
  "whole array of subsystems": {
    declared: connected(connect("chain.x", "b.u")),
    code: "NC330",
    message: "chain.x: chain is an array of 2 subsystems; expected one of them",
    place: "connections[0].from",
    hint: "write chain[0]",
  },
  "element of a single subsystem": {
    declared: connected(connect("a[0].x", "b.u")),
    code: "NC330",
    message: "a[0].x: a is one subsystem, not an array of them",
    place: "connections[0].from",
    hint: "write a",
  },
  "element beyond the end of an array": {
    declared: connected(connect("a.x", "rod.heating[3]")),
    code: "NC330",
    message: "rod.heating[3]: heating is an array of length 3; index 3 is not below 3",
    place: "connections[0].to",
  },
  "element of a number": {
    declared: connected(connect("t[0]", "b.u")),
    code: "NC330",
    message: "t[0] has 1 index, but t is a number",
    place: "connections[0].from",
  },
  "array to a number": {
    declared: connected(connect("rod.T", "b.u")),
    code: "NC331",
    message: "rod.T is an array of length 3; b.u is a number",
    place: "connections[0].from",
    hint: "connect one element, such as rod.T[0]",
  },
  "number to an array": {
    declared: connected(connect("a.x", "rod.heating")),
    code: "NC331",
    message: "a.x is a number; rod.heating is an array of length 3",
    place: "connections[0].from",
  },
  "one input driven twice": {
    declared: connected(connect("a.x", "b.u"), connect("t", "a.u"), connect("v", "b.u")),
    code: "NC332",
    message: "b.u is driven by connections[0] (connections[0]:1:1) and by connections[2]",
    place: "connections[2]",
    hint: "let one connection take the sum of both, or drop one",
  },
  "an array and one of its elements": {
    declared: connected(connect("rod.T", "rod.heating"), connect("t", "rod.heating[1]")),
    code: "NC332",
    message:
      "rod.heating[1] is driven by connections[0] (connections[0]:1:1) and by connections[1]",
    place: "connections[1]",
    hint: "let one connection take the sum of both, or drop one",
  },
  "an element and its array": {
    declared: connected(connect("t", "rod.heating[1]"), connect("rod.T", "rod.heating")),
    code: "NC332",
    message: "rod.heating is driven by connections[0] (connections[0]:1:1) and by connections[1]",
    place: "connections[1]",
    hint: "let one connection take the sum of both, or drop one",
  },
  "gain that is not a number": {
    declared: connected(connect("a.x", "b.u", { gain: NaN })),
    code: "NC324",
    message: "gain is NaN; expected a finite number",
    place: "connections[0].gain",
  },
  "gain of a function": {
    declared: connected(connect(() => 1, "b.u", { gain: 2 })),
    code: "NC321",
    message: "a gain belongs to a connection from a name, not from a function",
    place: "connections[0].gain",
    hint: "multiply within the function",
  },
});
