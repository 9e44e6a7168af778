import { existsSync, readFileSync } from "node:fs";
import { test } from "@jest/globals";
import type { Source } from "../../src/rules/evaluation.ts";

/** The insurer's documents and their rulebook, beside the clone: they are not ours to distribute. */
const FOLDER = new URL("../../../shared/", import.meta.url);

// In CI they must be there, so that a check that never runs cannot look like one that passes.
const present = existsSync(FOLDER) || process.env["CI"] === "true";
if (!present) process.stderr.write("No ../shared/ beside this folder: its documents are not compared.\n");

// Skipped: without the documents there is nothing to compare with.
export const testWithDocuments = present ? test : test.skip;

/** Without blanks: the documents break their lines anywhere, also after a hyphen or a slash. */
export const unspaced = (text: string): string => text.replace(/\s+/g, "");

/** One of the insurer's documents, unspaced. */
export const documentText = (document: Source["document"]): string =>
  unspaced(readFileSync(new URL(`sources/${document}.txt`, FOLDER), "utf8"));

/** Every statement that the rulebook numbers: "RN-25", "PF-149a". */
export function rulebookIds(): Set<string> {
  const text = readFileSync(new URL("rulebook.md", FOLDER), "utf8");
  const rows = text.matchAll(/^\| ((?:RN|PF)-\d+) \|/gm);
  const parts = text.matchAll(/\b(PF-\d+[a-z]):/g);
  return new Set([...rows, ...parts].map(([, id]) => id ?? ""));
}
