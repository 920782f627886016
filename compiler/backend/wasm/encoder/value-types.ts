/** Value types by name, with their bytes (WebAssembly Core Specification 2.0, section 5.3). */
export const valueTypes = { i32: 0x7f, i64: 0x7e, f64: 0x7c, v128: 0x7b } as const;

export type ValueType = keyof typeof valueTypes;

/** The index of the imported global that holds the address of the module's own part of the memory. */
export const baseGlobal = 0;
