/**
 * Times single operations of one kernel in a process of its own. Argument: path of the kernel module.
 * Prints JSON.
 */
import { settledTimes } from "../least-time.js";
import { arenaKernel } from "./arena-kernel.js";
import { operationCalls } from "./operation-calls.js";

/** Times of one cell [ns], the least of many. */
export interface OperationTimes {
  /** Rate coefficients from conditions. */
  readonly rates: number;
  readonly rhs: number;
  readonly jacobian: number;
  /** Factorisation of I - gamma J at gamma = 1e10 s. */
  readonly factorize: number;
  readonly solve: number;
  /** Multiplications, divisions and subtractions of one factorisation. */
  readonly factorOperations: number;
  /** Numbers of rate coefficients, states and entries of the Jacobian. */
  readonly sizes: { readonly rates: number; readonly states: number; readonly entries: number };
}

/** For vectors [bytes]. */
const room = 2 ** 25;
const subject = await arenaKernel(process.argv[2]!, room);
const { kernel } = subject;
const cells = kernel.lanes?.count ?? 1;
const whole = settledTimes(operationCalls(subject));
const times: OperationTimes = {
  rates: whole.rates / cells,
  rhs: whole.rhs / cells,
  jacobian: whole.jacobian / cells,
  factorize: whole.factorize / cells,
  solve: whole.solve / cells,
  factorOperations: kernel.factor!.operations,
  sizes: {
    rates: kernel.rateCount,
    states: kernel.states.length,
    entries: kernel.pattern.rowIdx.length,
  },
};
process.stdout.write(JSON.stringify(times));
