/**
 * Makes sure that the browser tests find Chromium: Debian's package, installed when it is absent and we are root.
 * Does nothing while test/browser/ holds no tests, and ends with the repair when it may not install.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

const INSTALL = "apt-get update && apt-get install --yes --no-install-recommends chromium";

const hasBrowserTests = (): boolean =>
  readdirSync(import.meta.dirname).some((name) => name.endsWith(".test.ts"));

const runs = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;

function install(): string | undefined {
  if (process.getuid?.() !== 0) return `we may not install it. As root: ${INSTALL}`;
  if (!runs("apt-get")) return "there is no apt-get. Install Chromium so that `chromium` is on the path.";
  spawnSync(INSTALL, { shell: true, stdio: "inherit" });
  return runs("chromium") ? undefined : `installing it failed, see above. By hand: ${INSTALL}`;
}

if (hasBrowserTests() && !runs("chromium")) {
  const problem = install();
  if (problem !== undefined) {
    process.stderr.write(`The browser tests need Chromium, and ${problem}\n`);
    process.exitCode = 1;
  }
}
