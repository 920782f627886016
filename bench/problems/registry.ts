import { arenstorf } from "./arenstorf.js";
import { brusselatorOde } from "./brusselator-ode.js";
import { brusselator40, brusselator500 } from "./brusselator.js";
import { e5 } from "./e5.js";
import { hires } from "./hires.js";
import { orego } from "./orego.js";
import { pollu } from "./pollu.js";
import type { TestProblem } from "./problem.js";
import { robertson } from "./robertson.js";
import { stratosphere } from "./stratosphere.js";
import { vanDerPol } from "./van-der-pol.js";

/** Initial-value problems with reference solutions; docs/ivp.md has a table of them. */
export const testProblems: readonly TestProblem[] = [
  robertson,
  orego,
  hires,
  pollu,
  e5,
  vanDerPol,
  brusselator40,
  brusselator500,
  stratosphere,
  brusselatorOde,
  arenstorf,
];
