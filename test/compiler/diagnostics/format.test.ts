import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../compiler/diagnostics/catalogue.js";
import type { Diagnostic } from "../../../compiler/diagnostics/diagnostic.js";
import {
  formatDiagnostic,
  formatDiagnostics,
  printable,
} from "../../../compiler/diagnostics/format.js";

function finding(line: number, column: number): Diagnostic {
  const location = { file: "a.rates", source: 0, line, column };
  return { code: "NC016", message: 'unknown type "XX"', location, hint: "did you mean IN?" };
}

describe("formatDiagnostic", () => {
  it("prints place, severity, code, the line, a caret below the column and the hint", () => {
    expect(formatDiagnostic(finding(2, 3), "first\r\n1:XX:H\r\nthird")).toBe(
      [
        'a.rates:2:3: error NC016: unknown type "XX"',
        "  2 | 1:XX:H",
        "    |   ^",
        "  hint: did you mean IN?",
      ].join("\n"),
    );
  });

  it("prints no place for a finding without one, and the severity of warnings", () => {
    expect(formatDiagnostic({ code: "NC022", message: "m" })).toBe("warning NC022: m");
    expect(formatDiagnostic({ code: "NC022", message: "m", raised: true })).toBe("error NC022: m");
  });

  it("cuts a window of about 100 columns out of a long line, caret at the same character", () => {
    const line = `${"a".repeat(5000)}X${"b".repeat(5000)}`;
    const [, excerpt, caret] = formatDiagnostic(finding(1, 5001), line).split("\n");
    expect(excerpt!.length).toBeLessThan(115);
    expect(excerpt![caret!.indexOf("^")]).toBe("X");
  });

  it("prints nothing that drives a terminal, whatever the source and message hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(5), fc.nat(200), (text, line, column) => {
        const diagnostic = { ...finding(line + 1, column + 1), message: text, hint: text };
        const output = formatDiagnostic(diagnostic, text);
        expect(output.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it("keeps the caret below its column behind tabs and escaped characters", () => {
    const [, excerpt, caret] = formatDiagnostic(finding(1, 4), "\ta\u001bX").split("\n");
    expect(excerpt).toBe("  1 |  a\\u{1b}X");
    expect(excerpt![caret!.indexOf("^")]).toBe("X");
  });
});

describe("formatDiagnostics", () => {
  it("prints 20 findings and the number of the rest", () => {
    const output = formatDiagnostics(Array.from({ length: 25 }, () => finding(1, 1)));
    expect(output.match(/NC016/g)).toHaveLength(20);
    expect(output.endsWith("\n… and 5 more")).toBe(true);
  });

  it("shows the line of the source that a finding belongs to", () => {
    const second = { ...finding(1, 1), location: { ...finding(1, 1).location!, source: 1 } };
    expect(formatDiagnostics([second], [{ text: "one" }, { text: "two" }])).toContain("| two");
  });
});

it("escapes characters beyond the basic plane as one", () => {
  expect(printable("a\u{e0001}b\u202e")).toBe("a\\u{e0001}b\\u{202e}");
});

it("lists codes in order, each with an explanation in one sentence", () => {
  const codes = Object.keys(catalogue);
  expect(codes).toEqual(codes.toSorted());
  for (const { explanation, title } of Object.values(catalogue)) {
    expect(explanation).toMatch(/^[A-Ze].*\.$/);
    expect(title).not.toMatch(/\.$/);
  }
});
