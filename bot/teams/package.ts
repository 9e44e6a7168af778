import { readFile } from "node:fs/promises";
import { strToU8, zipSync } from "fflate";
import type { App } from "./manifest.ts";
import { manifestFiles } from "./manifest.ts";

const ICONS = ["color.png", "outline.png"];

/** The same app gives the same bytes: Teams' clock plays no part in it. */
const MADE = new Date("2026-01-01T00:00:00");

/** The app package as Teams' administrators upload it: a zip with everything at its root. */
export async function teamsPackage(app: App): Promise<Uint8Array> {
  const texts = Object.entries(manifestFiles(app)).map(
    ([name, content]) => [name, strToU8(`${JSON.stringify(content, null, 2)}\n`)] as const,
  );
  const icons = await Promise.all(
    ICONS.map(async (name) => [name, await readFile(new URL(`./icons/${name}`, import.meta.url))] as const),
  );
  return zipSync(Object.fromEntries([...texts, ...icons]), { mtime: MADE });
}
