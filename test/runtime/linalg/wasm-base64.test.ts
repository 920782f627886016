import * as fc from "fast-check";
import { expect, it } from "vitest";
import { base64Bytes } from "../../../runtime/linalg/wasm/base64.js";

it("reads what others write in base64, padded or not", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = Buffer.from(bytes).toString("base64");
      expect(base64Bytes(text)).toEqual(bytes);
      expect(base64Bytes(text.replaceAll("=", ""))).toEqual(bytes);
    }),
  );
});
