/**
 * Bytes of code behind each exported function of a module that netc wrote: those of its own body and of
 * the functions that stand before it, up to the export before (WebAssembly Core Specification 2.0, section
 * 5.5).
 */
export function codeBytes(module: Uint8Array): ReadonlyMap<string, number> {
  const sizes: number[] = [];
  const exported: { readonly name: string; readonly index: number }[] = [];
  const reader = new Reader(module, 8);
  while (reader.place < module.length) {
    const id = reader.byte();
    const end = reader.unsigned() + reader.place;
    if (id === 7) {
      for (let count = reader.unsigned(); count > 0; count--) {
        const name = reader.text();
        reader.byte();
        exported.push({ name, index: reader.unsigned() });
      }
    }
    if (id === 10) {
      for (let count = reader.unsigned(); count > 0; count--) {
        const size = reader.unsigned();
        sizes.push(size);
        reader.place += size;
      }
    }
    reader.place = end;
  }
  const inOrder = exported.toSorted((a, b) => a.index - b.index);
  return new Map(
    inOrder.map(({ name, index }, at) => {
      const own = sizes.slice((inOrder[at - 1]?.index ?? -1) + 1, index + 1);
      return [name, own.reduce((sum, size) => sum + size, 0)];
    }),
  );
}

class Reader {
  place: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, place: number) {
    this.#bytes = bytes;
    this.place = place;
  }

  byte(): number {
    return this.#bytes[this.place++]!;
  }

  /** An unsigned integer in LEB128. */
  unsigned(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  text(): string {
    const length = this.unsigned();
    this.place += length;
    return new TextDecoder().decode(this.#bytes.subarray(this.place - length, this.place));
  }
}
