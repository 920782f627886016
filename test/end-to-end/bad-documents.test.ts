import { describe, it } from "vitest";
import { badDocuments } from "./bad-documents.js";
import { expectRefused } from "./refusal.js";

describe("a bad system in YAML", () => {
  it.each(badDocuments)("$title is refused", (bad) => expectRefused("a.yaml", bad));
});
