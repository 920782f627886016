import { mkdir, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { smallNetwork, withReaction } from "../cli/small-network.js";
import { workplace } from "../cli/netc.js";
import { kernelForms } from "../kernel-forms.js";

const ranges = '1:2.08e-09:0.00:0.0:10:41000:L:A:"":"":';

/** What is wrong, the file, and where and how netc says so. */
const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
  ["an empty file", "", "a.rates:1:1: error NC001"],
  ["blanks only", " \n\t\n", "a.rates:1:1: error NC001"],
  ["comments only", "# nothing\n", "error NC001"],
  ["a binary file", Uint8Array.of(127, 69, 76, 70, 0, 1, 2, 3), "a.rates:1:1: error NC002"],
  ["bytes that are not UTF-8", Uint8Array.of(49, 58, 255, 254), "a.rates:1:1: error NC002"],
  [
    "a truncated line",
    withReaction(2, "2:IN:H2+:H2:H3+:H:::1:2.08e-09:0.0"),
    "a.rates:3:35: error NC010",
  ],
  ["a line cut after the type", withReaction(2, "2:IN:H2+"), "a.rates:3:9: error NC010"],
  [
    "a coefficient that is no number",
    withReaction(2, `2:IN:H2+:H2:H3+:H:::${ranges.replace("2.08e-09", "2.0g-09")}`),
    "a.rates:3:23: error NC014",
  ],
  [
    "a coefficient NaN",
    withReaction(2, `2:IN:H2+:H2:H3+:H:::${ranges.replace("2.08e-09", "NaN")}`),
    "a.rates:3:23: error NC014",
  ],
  [
    "a coefficient that overflows",
    withReaction(2, `2:IN:H2+:H2:H3+:H:::${ranges.replace("2.08e-09", "1e999")}`),
    "a.rates:3:23: error NC015",
  ],
  ["an unknown type", withReaction(2, `2:XX:H2+:H2:H3+:H:::${ranges}`), "a.rates:3:3: error NC016"],
  [
    "five products",
    withReaction(2, `2:IN:H2+:H2:H:H:H:H:H+:${ranges}`),
    "a.rates:3:21: error NC013",
  ],
  [
    "a missing reactant",
    withReaction(2, `2:IN:H2+::H3+:H:::${ranges}`),
    "a.rates:3:10: error NC017",
  ],
  [
    "a reversed temperature range",
    withReaction(2, `2:IN:H2+:H2:H3+:H:::${ranges.replace("10:41000", "41000:10")}`),
    "a.rates:3:41: error NC020",
  ],
  [
    "a duplicate identifier",
    withReaction(2, `1:IN:H2+:H2:H3+:H:::${ranges}`),
    "a.rates:3:1: error NC023",
  ],
  ["one line of 10 MB", "x".repeat(10_000_000), "a.rates:1:1: error NC004"],
  [
    "a species __proto__",
    withReaction(2, `2:IN:__proto__:H2:H3+:H:::${ranges}`),
    "a.rates:3:6: error NC025",
  ],
  [
    "a species constructor",
    withReaction(2, `2:IN:constructor:H2:H3+:H:::${ranges}`),
    "a.rates:3:6: error NC025",
  ],
  [
    "a species with a backtick",
    withReaction(2, `2:IN:\`H2+\`:H2:H3+:H:::${ranges}`),
    "a.rates:3:6: error NC025",
  ],
  [
    "a species that closes comments",
    withReaction(2, `2:IN:*/H2+:H2:H3+:H:::${ranges}`),
    "a.rates:3:6: error NC025",
  ],
  [
    "a species with a quotation mark inside",
    withReaction(2, `2:IN:H2"+:H2:H3+:H:::${ranges}`),
    "a.rates:3:6: error NC025",
  ],
  [
    "an escape sequence for the terminal",
    withReaction(2, `2:IN:\u001b[31mH2+:H2:H3+:H:::${ranges}`),
    "a.rates:3:6: error NC025",
  ],
];

describe("bad input", () => {
  it.each(cases)("%s is refused", async (_title, content, expected) => {
    const place = await workplace({ "a.rates": content });
    const { code, stdout, stderr } = await place.run(["compile", "a.rates", "-o", "kernel.ts"]);
    expect(stderr).toContain(expected);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr).not.toContain("\u001b");
    expect(stderr.length).toBeLessThan(5000);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(await place.files()).toEqual(["a.rates"]);
  });

  it("is reported as one JSON document under --json, with code and place", async () => {
    const place = await workplace({ "a.rates": withReaction(2, `2:XX:H2+:H2:H3+:H:::${ranges}`) });
    for (const command of ["compile", "inspect"]) {
      const { code, stdout, stderr } = await place.run([command, "a.rates", "--json"]);
      expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
      const { error } = JSON.parse(stdout) as { error: { diagnostics: unknown[] } };
      expect(error).toMatchObject({ kind: "input", exitCode: 1 });
      expect(error.diagnostics).toMatchObject([
        { code: "NC016", severity: "error", location: { file: "a.rates", line: 3, column: 3 } },
      ]);
    }
  });

  it("reports every finding of a file at once", async () => {
    const first = withReaction(2, `2:XX:H2+:H2:H3+:H:::${ranges}`);
    const place = await workplace({ "a.rates": first.replace("3:DR:", "1:DR:") });
    const { stderr } = await place.run(["compile", "a.rates"]);
    expect(stderr).toContain("a.rates:3:3: error NC016");
    expect(stderr).toContain("a.rates:4:1: error NC023");
  });

  it("an unbalanced charge is a warning, and an error with --strict", async () => {
    const unbalanced = withReaction(2, `2:IN:H2+:H2:H3:H:::${ranges}`);
    const place = await workplace({ "a.rates": unbalanced });
    const lenient = await place.run(["inspect", "a.rates"]);
    expect(lenient.code).toBe(0);
    expect(lenient.stdout).toContain("NC101");
    const strict = await place.run(["compile", "a.rates", "--strict", "-o", "kernel.ts"]);
    expect(strict.code).toBe(1);
    expect(strict.stderr).toContain("a.rates:3:1: error NC101");
    expect(await place.files()).toEqual(["a.rates"]);
  });

  it("CRLF, CR and a byte order mark are accepted", async () => {
    const place = await workplace({
      "lf.rates": smallNetwork,
      "crlf.rates": `\uFEFF${smallNetwork.replaceAll("\n", "\r\n")}`,
      "cr.rates": smallNetwork.replaceAll("\n", "\r"),
    });
    const [lf, crlf, cr] = await Promise.all(
      ["lf", "crlf", "cr"].map((name) =>
        place.run(
          ["eval", `${name}.rates`, "--inputs", "T=10,nH=1e4,Av=1", "--state", "-", "--json"],
          {
            stdin: "H2,0.5\nH2+,1e-9\ne-,1e-8\n",
          },
        ),
      ),
    );
    expect(lf).toMatchObject({ code: 0, stderr: "" });
    expect(crlf).toEqual(lf);
    expect(cr).toEqual(lf);
  });

  it.each([
    ["a missing source", ["compile", "none.rates"], 'cannot read "none.rates": no such file'],
    ["a folder as source", ["inspect", "folder"], 'cannot read "folder": is a folder'],
    [
      "a folder as output",
      ["compile", "a.rates", "-o", "folder"],
      'cannot write "folder": is a folder',
    ],
    [
      "an output in a folder that does not exist",
      ["compile", "a.rates", "-o", "none/kernel.ts"],
      'cannot write "none/kernel.ts": no such file or folder',
    ],
    [
      "an output below a file",
      ["compile", "a.rates", "-o", "a.rates/kernel.ts"],
      'cannot write "a.rates/kernel.ts": a part of the path is no folder',
    ],
    [
      "a kernel that is none",
      ["verify", "no.ts", "--against", "a.rates"],
      '"no.ts" is not a kernel',
    ],
    [
      "a kernel that fails",
      ["verify", "throws.ts", "--against", "a.rates"],
      '"throws.ts" cannot be loaded',
    ],
    [
      "a kernel with a syntax error",
      ["verify", "wrong.ts", "--against", "a.rates"],
      "wrong.ts:2:8: not TypeScript",
    ],
  ])("%s is refused", async (_title, args, message) => {
    const place = await workplace({
      "a.rates": smallNetwork,
      "no.ts": "export const answer: number = 42;\n",
      "throws.ts": 'throw new Error("no");\n',
      "wrong.ts": "const a = 1;\nconst 1b = 2;\n",
    });
    await mkdir(place.path("folder"));
    const before = await place.files();
    const { code, stdout, stderr } = await place.run(args);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(await place.files()).toEqual(before);
  });

  it.each(kernelForms)("verify reports a source changed since compiling to %s", async (target) => {
    const place = await workplace({ "a.rates": smallNetwork });
    await place.run(["compile", "a.rates", "--target", target, "-o", "kernel.ts"]);
    await writeFile(place.path("a.rates"), `${smallNetwork}# a comment\n`);
    const { code, stdout } = await place.run(["verify", "kernel.ts", "--against", "a.rates"]);
    expect(code).toBe(3);
    expect(stdout).toContain("source changed since the kernel was made");
    const json = await place.run(["verify", "kernel.ts", "--against", "a.rates", "--json"]);
    expect(json.code).toBe(3);
    expect(JSON.parse(json.stdout)).toMatchObject({ passed: false });
  });
});
