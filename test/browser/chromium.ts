import { existsSync } from "node:fs";
import { chromium as driver, type Browser } from "playwright-core";
import { describe, it } from "vitest";

const executablePath = process.env["NETC_CHROMIUM"] ?? "/usr/bin/chromium";
const absence = `no Chromium at ${executablePath}; set NETC_CHROMIUM`;

/** Keeps the browser from asking anything of anybody but the pages' own server. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Chromium without a window. Where it is missing, blocks that need it are reported as skipped with
 * the reason; under CI that is a failure.
 */
export const chromium = {
  launch: (): Promise<Browser> => driver.launch({ executablePath, headless: true, args }),
  describe(title: string, block: () => void): void {
    if (existsSync(executablePath)) {
      describe(title, block);
    } else if (process.env["CI"]) {
      it(`${title}: Chromium`, () => {
        throw new Error(absence);
      });
    } else {
      describe.skip(`${title} (${absence})`, block);
    }
  },
};
