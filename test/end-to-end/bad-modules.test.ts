import { describe, it } from "vitest";
import { badModules } from "./bad-modules.js";
import { expectRefused } from "./refusal.js";

describe("a bad system in TypeScript", () => {
  it.each(badModules)("$title is refused", (bad) => expectRefused("a.system.ts", bad));
});
