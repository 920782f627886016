import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDecimal } from "../../../compiler/frontend/decimal.js";
import { chooseFrontend } from "../../../compiler/frontend/registry.js";
import { decodeSource, networkName } from "../../../compiler/frontend/source.js";
import { InputError } from "../../../compiler/diagnostics/diagnostic.js";

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function choose(file: string, text: string, format?: string): string {
  return chooseFrontend(decodeSource(file, 0, bytesOf(text)).source, format).name;
}

describe("decodeSource", () => {
  it("takes the SHA-256 of the bytes and drops the byte order mark", () => {
    const { source, diagnostics } = decodeSource("a.rates", 3, bytesOf("\ufeffabc"));
    expect(diagnostics).toEqual([]);
    expect(source).toEqual({
      file: "a.rates",
      index: 3,
      text: "abc",
      sha256: "1c28dc3f1f804a1ad9c9b4b4cf5e2658d16ad4ed08e3020d04a8d2865018947c",
    });
  });

  it.each([
    ["an empty file", new Uint8Array(), "NC001"],
    ["blanks", bytesOf(" \r\n\t\n"), "NC001"],
    ["a NUL character", bytesOf("1:AD\0"), "NC002"],
    ["invalid UTF-8", new Uint8Array([0x31, 0xff, 0xfe]), "NC002"],
    ["a truncated UTF-8 sequence", new Uint8Array([0x31, 0xe2, 0x82]), "NC002"],
  ])("finds %s", (_, bytes, code) => {
    const { diagnostics } = decodeSource("a", 0, bytes);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code, location: { line: 1, column: 1 } });
  });

  it("finds a line of 10 MB and says so in a short message", () => {
    const bytes = bytesOf(`# short\n${"1".repeat(1e7)}`);
    const { diagnostics } = decodeSource("a", 0, bytes);
    expect(diagnostics).toMatchObject([{ code: "NC004", location: { line: 2, column: 1 } }]);
    expect(diagnostics[0]!.message.length).toBeLessThan(100);
  });
});

it("names a network after its file", () => {
  const source = decodeSource("rate22.final.rates", 0, bytesOf("x")).source;
  expect(networkName(source)).toBe("rate22.final");
  expect(networkName({ ...source, file: ".rates" })).toBe(".rates");
});

describe("parseDecimal", () => {
  it("reads every finite number back", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseDecimal(String(value), "x")).toBe(value + 0);
      }),
    );
  });

  it.each(["", " ", "0x10", "Infinity", "NaN", "1e", "1.0d-10", "1,5", "--1", "1_000", ".", "1 2"])(
    "refuses %j",
    (text) => expect(parseDecimal(text, "x")).toMatchObject({ code: "NC014" }),
  );

  it.each(["1e999", "-1e400", "1e-400", "0.0000001e-330"])("finds %s out of range", (text) => {
    expect(parseDecimal(text, "x")).toMatchObject({ code: "NC015" });
  });

  it.each(["0", "-0.0", "0e-999", ".000", "+0."])("reads %s as zero", (text) => {
    expect(Math.abs(parseDecimal(text, "x") as number)).toBe(0);
  });
});

describe("chooseFrontend", () => {
  it("detects formats by the file's name or its text", () => {
    expect(choose("a.rates", "anything")).toBe("umist");
    expect(choose("stdin", "# comment\r\n\r\n  1:AD:C-:C:C2")).toBe("umist");
    expect(choose("a.yml", "anything")).toBe("formula");
    expect(choose("stdin", "# comment\nreactions:\n")).toBe("formula");
    expect(choose("a.rates", "x", "formula")).toBe("formula");
  });

  it("lists the formats when none fits", () => {
    expect(() => choose("a.txt", "hello")).toThrow(InputError);
    try {
      choose("a.rates", "x", "formul");
      expect.unreachable();
    } catch (error) {
      const [diagnostic] = (error as InputError).diagnostics;
      expect(diagnostic).toMatchObject({ code: "NC003", location: { file: "a.rates" } });
      expect(diagnostic!.message).toContain("did you mean formula?");
      expect(diagnostic!.hint).toContain("umist");
    }
  });
});
