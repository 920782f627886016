import type { FunctionBody, Local } from "./encoder/function-body.js";
import { strideOf, type Environment } from "./environment.js";

/** Runs code for each of `length` values, at least one; the addresses are moved on from each to the next. */
export function forRows(
  body: FunctionBody,
  environment: Pick<Environment, "cells">,
  addresses: readonly [Local, ...Local[]],
  length: number,
  run: () => void,
): void {
  const stride = strideOf(environment);
  const [first] = addresses;
  const end = body.local("i32");
  body
    .get(first)
    .i32(stride * length)
    .op("i32.add")
    .set(end);
  body.loop();
  run();
  for (const address of addresses) body.get(address).i32(stride).op("i32.add").set(address);
  body.get(first).get(end).op("i32.ne").branchIf(0).op("end");
}
