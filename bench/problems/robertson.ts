import { massActionKernel } from "./mass-action.js";
import type { TestProblem } from "./problem.js";

/** An autocatalytic reaction whose rate coefficients span nine decades. */
export const robertson: TestProblem = {
  name: "robertson",
  citation:
    "H. H. Robertson 1966; E. Hairer, G. Wanner, Solving Ordinary Differential Equations II, 2nd ed. 1996, sections IV.1 and IV.10",
  stiff: true,
  problem: {
    kernel: massActionKernel({
      name: "robertson",
      states: ["y1", "y2", "y3"],
      reactions: [
        ["y1 -> y2", 0.04],
        ["y2 + y2 -> y2 + y3", 3e7],
        ["y2 + y3 -> y1 + y3", 1e4],
      ],
      conserved: [{ name: "sum", weights: [1, 1, 1] }],
    }),
    inputs: new Float64Array(0),
    initial: Float64Array.of(1, 0, 0),
    span: [0, 1e11],
  },
  absoluteScale: Float64Array.of(1e-8, 1e-13, 1e-8),
  reference: {
    source: "E. Hairer, testset/stiff/rober/res_exact_pic, www.unige.ch/~hairer/testset",
    digits: 13,
    states: [
      { time: 1, values: [0.9664597373330035, 3.074626578578675e-5, 0.03350951640121071] },
      { time: 1e1, values: [0.8413699238414729, 1.623390937990473e-5, 0.1586138422491472] },
      { time: 1e2, values: [0.6172348823960878, 6.153591274639123e-6, 0.3827589640126376] },
      { time: 1e3, values: [0.3368745306607069, 2.013702318261393e-6, 0.6631234556369748] },
      { time: 1e4, values: [0.107300428537804, 0.480016697257166e-6, 0.8926990914454987] },
      { time: 1e5, values: [0.01786592114209946, 7.274751468436319e-8, 0.9821340061103859] },
      { time: 1e6, values: [0.002031483924973415, 8.142277783356159e-9, 0.9979685079327488] },
      { time: 1e7, values: [0.0002076093439016395, 0.830607748506761e-9, 0.9997923898254906] },
      { time: 1e8, values: [0.208241751217946e-4, 8.329841429908955e-11, 0.9999791757415798] },
      { time: 1e9, values: [2.083229471647004e-6, 8.332935037760724e-12, 0.9999979167621954] },
      { time: 1e10, values: [2.083328471883087e-7, 8.333315602809495e-13, 0.9999997916663195] },
      { time: 1e11, values: [2.083340149701284e-8, 8.333360770334743e-14, 0.9999999791665152] },
    ],
  },
};
