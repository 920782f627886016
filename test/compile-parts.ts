import { backends, type Target } from "../compiler/backend/registry.js";
import type { Schedule } from "../compiler/graph/schedule.js";
import { conservedVectors } from "../compiler/model/conservation.js";
import { lowerNetwork } from "../compiler/model/lower.js";
import type { Model } from "../compiler/model/model.js";
import type { Network } from "../compiler/model/network.js";
import type { ChunkLimits } from "../compiler/passes/chunk.js";
import { foldInputs } from "../compiler/passes/fold.js";
import { chooseOrdering } from "../compiler/passes/ordering/index.js";
import { directPays } from "../compiler/passes/plan-direct.js";
import { scheduleModel } from "../compiler/passes/schedule.js";
import { analyticJacobian, type Jacobian } from "../compiler/passes/sparsity.js";
import { functionLimits } from "../compiler/compile-model.js";
import type { FactorPattern, KernelMeta, KernelOptions } from "../runtime/kernel.js";

export interface PartsOptions extends Partial<KernelOptions> {
  /** Of every function; default: as suits the target. */
  readonly limits?: ChunkLimits;
  /** Default: "ts". */
  readonly target?: Target;
}

/** What stands between a model and its text. */
export interface Parts {
  readonly model: Model;
  readonly jacobian: Jacobian;
  readonly factor: FactorPattern;
  readonly schedule: Schedule;
}

const lowering = { state: "abundance", temperaturePolicy: "closest" } as const;

const defaults: KernelOptions = { set: {}, summation: "plain", jacobian: "sparse" };

/** A network's model, folded as the options say. */
export function modelOf(network: Network, options: Partial<KernelOptions> = {}): Model {
  const { conserved } = conservedVectors(network);
  const model = lowerNetwork(network, conserved, { ...lowering, ...options });
  return foldInputs(model, options.set ?? {});
}

/** The passes after lowering, with a sparse Jacobian; with a direct solver for few states. */
export function scheduleParts(model: Model, options: PartsOptions = {}): Parts {
  const jacobian = analyticJacobian(model);
  const { summation = "plain", timeDerivative = false, target = "ts" } = options;
  const limits =
    options.limits === undefined
      ? functionLimits(target)
      : { sums: options.limits, values: options.limits };
  const { factor } = chooseOrdering(jacobian.pattern);
  const direct = directPays(factor) ? factor : undefined;
  const extent = { jacobian, direct, timeDerivative };
  return { model, jacobian, factor, schedule: scheduleModel(model, extent, { summation, limits }) };
}

export function compileParts(network: Network, options: PartsOptions = {}): Parts {
  return scheduleParts(modelOf(network, options), options);
}

/** Kernel text of a model of any kind; a binary, where there is one, stands in the text. */
export async function modelText(model: Model, options: PartsOptions = {}): Promise<string> {
  const { limits: _limits, target = "ts", ...kernelOptions } = options;
  const { schedule, jacobian, factor } = scheduleParts(model, options);
  const meta: KernelMeta = {
    name: model.name,
    netcVersion: "0",
    sources: [],
    options: { ...defaults, ...kernelOptions },
    counts: {
      states: model.states.length,
      rates: model.rates.length,
      jacobianEntries: jacobian.pattern.rowIdx.length,
      factorEntries: factor.lu.rowIdx.length,
    },
  };
  const { pattern } = jacobian;
  const request = {
    model,
    schedule,
    pattern,
    factor,
    meta,
    comments: true,
    formatted: true,
    binaryName: undefined,
  };
  return (await backends[target].make(request)).text;
}
