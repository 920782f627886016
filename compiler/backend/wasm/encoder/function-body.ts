import { ByteWriter } from "./byte-writer.js";
import {
  laneInstructions,
  memoryInstructions,
  plainInstructions,
  type LaneInstruction,
  type MemoryInstruction,
  type PlainInstruction,
} from "./instructions.js";
import { baseGlobal, valueTypes, type ValueType } from "./value-types.js";

/** A local variable of a function: its index, parameters first. */
export type Local = number;

const emptyBlock = 0x40;

/**
 * The code of one function, written instruction by instruction in the order of the stack machine; the
 * final `end` is added by itself.
 */
export class FunctionBody {
  readonly #code = new ByteWriter();
  readonly #locals: ValueType[] = [];
  readonly #parameters: number;

  constructor(parameters: number) {
    this.#parameters = parameters;
  }

  /** Length of the code so far [bytes]. */
  get length(): number {
    return this.#code.length;
  }

  /** A new local, zero at first. */
  local(type: ValueType): Local {
    this.#locals.push(type);
    return this.#parameters + this.#locals.length - 1;
  }

  /** Instructions without immediates. */
  op(...names: readonly PlainInstruction[]): this {
    for (const name of names) {
      for (const byte of plainInstructions[name]) this.#code.byte(byte);
    }
    return this;
  }

  get(local: Local): this {
    return this.#indexed(0x20, local);
  }

  set(local: Local): this {
    return this.#indexed(0x21, local);
  }

  /** Sets a local and leaves the value on the stack. */
  tee(local: Local): this {
    return this.#indexed(0x22, local);
  }

  /** The address at which the module's own part of the memory starts. */
  base(): this {
    return this.#indexed(0x23, baseGlobal);
  }

  f64(value: number): this {
    this.#code.byte(0x44);
    this.#code.double(value);
    return this;
  }

  i32(value: number): this {
    this.#code.byte(0x41);
    this.#code.signed(BigInt(value));
    return this;
  }

  i64(value: bigint): this {
    this.#code.byte(0x42);
    this.#code.signed(BigInt.asIntN(64, value));
    return this;
  }

  /** The same double in both lanes. */
  f64x2(value: number): this {
    this.#code.byte(0xfd);
    this.#code.byte(0x0c);
    this.#code.double(value);
    this.#code.double(value);
    return this;
  }

  /** The same integer in both lanes. */
  i64x2(value: bigint): this {
    const lane = new Uint8Array(BigUint64Array.of(BigInt.asUintN(64, value)).buffer);
    this.#code.byte(0xfd);
    this.#code.byte(0x0c);
    this.#code.bytes(lane);
    this.#code.bytes(lane);
    return this;
  }

  /** A load or store at a fixed distance [bytes] from the address on the stack. */
  memory(name: MemoryInstruction, offset = 0): this {
    const { opcode, alignment } = memoryInstructions[name];
    for (const byte of opcode) this.#code.byte(byte);
    this.#code.unsigned(alignment);
    this.#code.unsigned(offset);
    return this;
  }

  lane(name: LaneInstruction, lane: 0 | 1): this {
    for (const byte of laneInstructions[name]) this.#code.byte(byte);
    this.#code.byte(lane);
    return this;
  }

  /** Both lanes from two vectors: lane numbers 0 and 1 of the first, 2 and 3 of the second. */
  shuffle(low: 0 | 1 | 2 | 3, high: 0 | 1 | 2 | 3): this {
    this.#code.byte(0xfd);
    this.#code.byte(0x0d);
    for (const lane of [low, high]) {
      for (let byte = 0; byte < 8; byte++) this.#code.byte(8 * lane + byte);
    }
    return this;
  }

  call(target: { readonly index: number }): this {
    return this.#indexed(0x10, target.index);
  }

  /** Opens a block, to be closed by `end`; a branch to it goes behind its end. */
  block(result?: ValueType): this {
    return this.#open(0x02, result);
  }

  /** Opens a loop, to be closed by `end`; a branch to it goes to its start. */
  loop(): this {
    return this.#open(0x03);
  }

  /** Opens what runs when the number on the stack is not zero; `else` and `end` follow. */
  if(result?: ValueType): this {
    return this.#open(0x04, result);
  }

  /** Branches to the block that many levels out. */
  branch(levels: number): this {
    return this.#indexed(0x0c, levels);
  }

  branchIf(levels: number): this {
    return this.#indexed(0x0d, levels);
  }

  /** Locals, code and the final end, as the code section has them. */
  toBytes(): Uint8Array {
    const out = new ByteWriter();
    const runs = runsOf(this.#locals);
    out.unsigned(runs.length);
    for (const { type, count } of runs) {
      out.unsigned(count);
      out.byte(valueTypes[type]);
    }
    out.bytes(this.#code.toBytes());
    out.byte(0x0b);
    return out.toBytes();
  }

  #open(opcode: number, result?: ValueType): this {
    this.#code.byte(opcode);
    this.#code.byte(result === undefined ? emptyBlock : valueTypes[result]);
    return this;
  }

  #indexed(opcode: number, index: number): this {
    this.#code.byte(opcode);
    this.#code.unsigned(index);
    return this;
  }
}

/** Neighbouring locals of one type share an entry. */
function runsOf(locals: readonly ValueType[]): { type: ValueType; count: number }[] {
  const runs: { type: ValueType; count: number }[] = [];
  for (const type of locals) {
    const last = runs.at(-1);
    if (last?.type === type) last.count++;
    else runs.push({ type, count: 1 });
  }
  return runs;
}
