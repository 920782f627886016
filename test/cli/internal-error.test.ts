import { describe, expect, it } from "vitest";
import { exitCodes, inputError } from "../../cli/command.js";
import { reportError } from "../../cli/report-error.js";

function reported(error: unknown, json: boolean): { code: number; out: string; notes: string } {
  let [out, notes] = ["", ""];
  const code = reportError(error, json, {
    print: (text) => void (out += text),
    note: (text) => void (notes += text),
  });
  return { code, out, notes };
}

describe("reportError", () => {
  it("reports a fault of netc in one line, without a stack", () => {
    const { code, out, notes } = reported(new TypeError("x is undefined\nsecond line"), false);
    expect(code).toBe(exitCodes.internal);
    expect(out).toBe("");
    expect(notes).toMatch(/^netc: internal error: TypeError: x is undefined; please report.*\n$/);
  });

  it("reports bad input with its hint", () => {
    const { code, notes } = reported(inputError("no", "try again"), false);
    expect(code).toBe(1);
    expect(notes).toBe("netc: no\n  hint: try again\n");
  });

  it("prints one JSON document and nothing else under --json", () => {
    const { code, out, notes } = reported(new Error("broken"), true);
    expect(notes).toBe("");
    expect(JSON.parse(out)).toMatchObject({ error: { kind: "internal", exitCode: code } });
  });
});
