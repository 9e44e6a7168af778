import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { lockedPackages } from "../../bot/commands/licences/locked.ts";

const packages = lockedPackages(readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8"));

/** Licences that ask for no more than their notice. */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "CC-BY-3.0",
  "CC-BY-4.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Python-2.0",
  "Unlicense",
  "Zlib",
  "public domain",
  "AFL-2.1",
]);

/** Looked up by hand, for the lock file holds none: each says so in its own files. */
const DECLARED: Readonly<Record<string, string>> = {
  cldrjs: "MIT",
  "escape-regexp-component": "MIT",
  "png-js": "MIT",
  "simple-lru-cache": "MIT",
};

/** True when one of the alternatives is allowed, or all that hold together. */
const isAllowed = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/g, "")
    .split(/ or /i)
    .some((alternative) => alternative.split(/ and /i).every((each) => ALLOWED.has(each)));

test("every package has a licence that asks for no more than its notice", () => {
  const others = packages
    .map((each) => ({ ...each, licence: each.licence === "?" ? (DECLARED[each.name] ?? "?") : each.licence }))
    .filter(({ licence }) => !isAllowed(licence))
    .map(({ name, licence, isDevelopment }) => `${name}: ${licence}${isDevelopment ? ", development" : ""}`);
  // Held to in tests only, and not changed.
  expect(others).toEqual(["axe-core: MPL-2.0, development"]);
  expect(packages.length).toBeGreaterThan(500);
});
