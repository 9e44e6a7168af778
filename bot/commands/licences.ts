import { readFile } from "node:fs/promises";
import { lockedPackages } from "./licences/locked.ts";

// Each package of the lock file with its licence, those that come with the product first.
const packages = lockedPackages(await readFile(new URL("../../package-lock.json", import.meta.url), "utf8"));
const lines = packages.map(
  ({ name, version, licence, isDevelopment }) =>
    `${name} ${version}\t${licence}${isDevelopment ? "\tdevelopment" : ""}\n`,
);
// A reader that has seen enough (`| head`) closes the pipe.
process.stdout.on("error", () => process.exit());
process.stdout.write(lines.join(""));
