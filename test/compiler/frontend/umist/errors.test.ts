import { describe, expect, it } from "vitest";
import { readRates } from "./reading.js";

const good = "7:NN:O:H2:OH:H:::1:1e-10:0:0:10:41000:L:C::";

/** Reads a bad line behind a comment and a good line; findings as "code line:column". */
function findings(bad: string): string[] {
  return readRates(`# comment\n${good}\n${bad}\n`).diagnostics.map(
    ({ code, location }) => `${code} ${location?.line}:${location?.column}`,
  );
}

describe("errors of a line", () => {
  it.each([
    ["one field", "1", ["NC010 3:2"]],
    ["truncated before the number of ranges", "1:NN:O:H2:OH:H::", ["NC010 3:17"]],
    ["truncated in a range", "1:NN:O:H2:OH:H:::1:1e-10:0", ["NC010 3:27"]],
    ["second range missing", "1:NN:O:H2:OH:H:::2:1e-10:0:0:10:41000:L:C::", ["NC010 3:44"]],
    ["empty second range", "1:NN:O:H2:OH:H:::2:1:0:0:1:9:L:C::::::::::::", ["NC010 3:45"]],
    ["text behind the ranges", "1:NN:O:H2:OH:H:::1:1e-10:0:0:10:41000:L:C:::x:", ["NC011 3:45"]],
    [
      "second range not announced",
      "1:NN:O:H2:OH:H:::1:1:0:0:1:9:L:C:::2:0:0:9:99:L:C::",
      ["NC011 3:36"],
    ],
    ["unterminated quote", '1:NN:O:H2:OH:H:::1:1e-10:0:0:10:41000:L:C:"10:x', ["NC012 3:43"]],
    ["number of ranges not whole", "1:NN:O:H2:OH:H:::1.0:1e-10:0:0:10:41000:L:C::", ["NC013 3:18"]],
    ["no ranges", "1:NN:O:H2:OH:H:::0:1e-10:0:0:10:41000:L:C::", ["NC013 3:18"]],
    ["5 products", "1:NN:O:H2:OH:H:H:H:H:1:1e-10:0:0:10:41000:L:C::", ["NC013 3:20"]],
    ["a field missing", "1:NN:O:H2:OH:H::1:1e-10:0:0:10:41000:L:C::", ["NC013 3:19", "NC025 3:17"]],
    ["alpha is no number", "1:NN:O:H2:OH:H:::1:1e-1O:0:0:10:41000:L:C::", ["NC014 3:20"]],
    ["alpha is empty", "1:NN:O:H2:OH:H:::1::0:0:10:41000:L:C::", ["NC014 3:20"]],
    ["beta is hexadecimal", "1:NN:O:H2:OH:H:::1:1e-10:0x1:0:10:41000:L:C::", ["NC014 3:26"]],
    ["gamma is infinite", "1:NN:O:H2:OH:H:::1:1e-10:0:Infinity:10:41000:L:C::", ["NC014 3:28"]],
    ["alpha overflows", "1:NN:O:H2:OH:H:::1:1e999:0:0:10:41000:L:C::", ["NC015 3:20"]],
    ["unknown type", "1:NX:O:H2:OH:H:::1:1e-10:0:0:10:41000:L:C::", ["NC016 3:3"]],
    ["no first reactant", "1:NN::H2:OH:H:::1:1e-10:0:0:10:41000:L:C::", ["NC017 3:6"]],
    ["no second reactant", "1:NN:O::OH:H:::1:1e-10:0:0:10:41000:L:C::", ["NC017 3:8"]],
    ["no product", "1:NN:O:H2:::::1:1e-10:0:0:10:41000:L:C::", ["NC018 3:11"]],
    ["only a photon formed", "1:RA:O:H2:PHOTON::::1:1e-10:0:0:10:41000:L:C::", ["NC018 3:11"]],
    ["photon in a two-body reaction", "1:NN:O:PHOTON:OH:H:::1:1:0:0:1:9:L:C::", ["NC019 3:8"]],
    ["photon as first reactant", "1:NN:PHOTON:O:OH:H:::1:1:0:0:1:9:L:C::", ["NC019 3:6"]],
    ["CRPHOT where CRP belongs", "1:CP:H2:CRPHOT:H:H:::1:1:0:0:1:9:L:C::", ["NC019 3:9"]],
    ["CRP where CRPHOT belongs", "1:CR:H2:CRP:H:H:::1:1:0:0:1:9:L:C::", ["NC019 3:9"]],
    ["no PHOTON in a photoreaction", "1:PH:H2::H:H:::1:1:0:0:1:9:L:C::", ["NC019 3:9"]],
    ["cosmic ray as product", "1:NN:O:H2:OH:CRP:::1:1:0:0:1:9:L:C::", ["NC019 3:14"]],
    ["GR of something else", "1:GR:H:D:HD::::1:1:0:0:1:9:L:C::", ["NC019 3:6"]],
    ["reversed range", "1:NN:O:H2:OH:H:::1:1e-10:0:0:300:10:L:C::", ["NC020 3:30"]],
    ["negative lower limit", "1:NN:O:H2:OH:H:::1:1e-10:0:0:-9:10:L:C::", ["NC021 3:30"]],
    ["upper limit zero", "1:NN:O:H2:OH:H:::1:1e-10:0:0:0:0:L:C::", ["NC021 3:32"]],
    ["duplicate identifier", "7:NN:O:H2:OH:H:::1:1e-10:0:0:10:41000:L:C::", ["NC023 3:1"]],
    ["identifier is no number", "x7:NN:O:H2:OH:H:::1:1e-10:0:0:10:41000:L:C::", ["NC024 3:1"]],
    ["empty identifier", ":NN:O:H2:OH:H:::1:1e-10:0:0:10:41000:L:C::", ["NC024 3:1"]],
    ["unreadable reactant", "1:NN:O:HE:OH:H:::1:1e-10:0:0:10:41000:L:C::", ["NC025 3:8"]],
    ["hostile product", "1:NN:O:H2:__proto__:*/:::1:1:0:0:1:9:L:C::", ["NC025 3:11", "NC025 3:21"]],
  ])("%s", (_, line, expected) => {
    expect(findings(line).toSorted()).toEqual(expected.toSorted());
  });

  it("finds every error of a line and of a file", () => {
    const line = "x:IM:HE:PHOTON:OH:crp:::1:1e:0:0:300:10:L:C::";
    expect(findings(`${line}\n1:NN`)).toEqual([
      "NC024 3:1",
      "NC016 3:3",
      "NC025 3:6",
      "NC025 3:19",
      "NC014 3:27",
      "NC020 3:34",
      "NC010 4:5",
    ]);
  });
});

describe("hints", () => {
  it.each([
    ["1:in:O:H2:OH:H:::1:1:0:0:1:9:L:C::", "did you mean IN?"],
    ["1:NN:O:H2:OH:H:H:H:H:1:1:0:0:1:9:L:C::", "at most 4 products"],
    ["1:NN:O:H2:OH:H::1:1e-9:0:0:1:9:L:C::", "a field seems to be missing"],
    ["1:NN:O:H2:OH:H:::1:1.0d-10:0:0:1:9:L:C::", "write the exponent with e"],
    ["1:NN:HE:H2:OH:H:::1:1:0:0:1:9:L:C::", "did you mean He?"],
    ["1:NN:H+:E-:OH:H:::1:1:0:0:1:9:L:C::", "did you mean e-?"],
    ["1:NN:SICL+:H:OH:H:::1:1:0:0:1:9:L:C::", "did you mean SiCl+?"],
  ])("%s: %s", (line, hint) => {
    expect(
      readRates(line)
        .diagnostics.map((finding) => finding.hint ?? "")
        .join("\n"),
    ).toContain(hint);
  });
});

describe("errors of a file", () => {
  it.each([
    ["", "NC001"],
    ["# only\r\n# comments\r\n", "NC001"],
    ["1:NN:O\0:H2", "NC002"],
    ["1".repeat(1e7), "NC004"],
    [`${good}\n1:NN:${":".repeat(1e6)}`, "NC004"],
  ])("finds what is wrong at once", (text, code) => {
    expect(readRates(text).diagnostics.map((finding) => finding.code)).toEqual([code]);
  });
});
