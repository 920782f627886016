import type { FunctionBody, Local } from "../encoder/function-body.js";

/** Runs `body` while address < end, and moves the address on after each run. */
export function forAddresses(
  f: FunctionBody,
  address: Local,
  end: Local,
  step: number | Local[],
  body: () => void,
): void {
  f.get(address).get(end).op("i32.lt_u").if().loop();
  body();
  f.get(address);
  if (typeof step === "number") f.i32(step);
  else f.get(step[0]!);
  f.op("i32.add").tee(address).get(end).op("i32.lt_u").branchIf(0).op("end", "end");
}

/** Adds a constant to an address. */
export function advance(f: FunctionBody, address: Local, bytes: number): void {
  f.get(address).i32(bytes).op("i32.add").set(address);
}

/** Reads a field of the record at an address. */
export function field(f: FunctionBody, record: Local, offset: number): FunctionBody {
  return f.get(record).memory("i32.load", offset);
}

/** Reads a field of the header. */
export function headerField(f: FunctionBody, offset: number): FunctionBody {
  return f.base().memory("i32.load", offset);
}
