import { handWrittenKernel, patternOfPicture } from "./kernel.js";
import type { TestProblem } from "./problem.js";

/** The Brusselator without diffusion, which approaches a limit cycle. */
export const brusselatorOde: TestProblem = {
  name: "brusselator-ode",
  citation:
    "E. Hairer, S. P. Norsett, G. Wanner, Solving Ordinary Differential Equations I, 2nd ed. 1993, section II.4",
  stiff: false,
  problem: {
    kernel: handWrittenKernel({
      name: "brusselator-ode",
      states: ["u", "v"],
      pattern: patternOfPicture(["xx", "xx"]),
      rhs: (_t, y, _k, dy) => {
        const conversion = y[0]! * y[0]! * y[1]!;
        dy[0] = 1 + conversion - 4 * y[0]!;
        dy[1] = 3 * y[0]! - conversion;
      },
      jacobian: (_t, y, _k, values) => {
        const uv = y[0]! * y[1]!;
        const uu = y[0]! * y[0]!;
        values[0] = 2 * uv - 4;
        values[1] = 3 - 2 * uv;
        values[2] = uu;
        values[3] = -uu;
      },
    }),
    inputs: new Float64Array(0),
    initial: Float64Array.of(1.5, 3),
    span: [0, 20],
  },
  absoluteScale: Float64Array.of(1, 1),
  reference: {
    source:
      "computed for this project with SciPy 1.17, DOP853 at 1e-13; DOP853 and Radau at 1e-12 differ by 3e-13",
    digits: 12,
    states: [{ time: 20, values: [0.49863707126833, 4.596780349452] }],
  },
};
