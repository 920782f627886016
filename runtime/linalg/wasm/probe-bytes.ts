// Written by `npm run generated:linalg` from compiler/backend/wasm/linear-algebra; do not edit.

/** Bytes of a WebAssembly module in base64. */
export const moduleBase64 = [
  "AGFzbQEAAAABCAFgA3x8fAF8Ah0CBG5ldGMGbWVtb3J5AgAABG5ldGMEYmFzZQN/AAMCAQAHCQEFcHJvYmUAAAoWARQA",
  "IAH9FCAC/RQgAP0U/YgC/SEACw==",
].join("");
