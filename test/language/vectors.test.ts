import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import type { Language } from "../../dialogs/language/index.ts";
import { READERS } from "./readers.ts";

/** Vectors that nobody here wrote, beside the clone: they are not ours to distribute. */
const VECTORS = new URL("../../../shared/vectors/recognizers-nl-fr.ndjson", import.meta.url);

const present = existsSync(VECTORS);
if (!present) process.stderr.write("No ../shared/vectors/ beside this folder: its vectors are not read.\n");

interface Vector {
  readonly lang: Language;
  readonly kind: string;
  readonly text: string;
  readonly today?: string;
  readonly value: number | string | boolean | null;
}

/** Where our contract wants something else than the vectors, and why. */
const CONTRACT_DIFFERS: ReadonlyMap<string, string> = new Map([
  ["Il a environ 40 - 50 ans", "a range is for asking"],
  [
    "La Grande Muraille de Chine a plus de 500 ans et prolonge au-dessus de 5000 miles",
    "a lower limit is a range",
  ],
  ["Je reviendrai 9-18-15", "the day always comes first, and there is no month 18"],
]);

const LEAST = 0.98;

const close = (a: unknown, b: unknown): boolean =>
  a === b ||
  (typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)));

function isRead({ lang, kind, text, today = "2026-11-22", value }: Vector): boolean {
  const reading = READERS[kind]?.(text, { language: lang, today });
  const read = reading?.state === "value" ? reading.value : null;
  return close(kind === "money" && read !== null ? Number(read) : read, value);
}

for (const language of ["nl", "fr"] as const) {
  // Skipped: without the vectors there is nothing to compare with.
  (present ? test : test.skip)(`${language}: ${LEAST * 100} % of the vectors are read as they say`, () => {
    const vectors = readFileSync(VECTORS, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Vector)
      .filter(({ lang, text }) => lang === language && !CONTRACT_DIFFERS.has(text));
    const missed = vectors.filter((vector) => !isRead(vector)).map(({ kind, text }) => `${kind}: ${text}`);
    process.stdout.write(missed.map((one) => `${language}, not read as the vectors say: ${one}\n`).join(""));
    expect(1 - missed.length / vectors.length).toBeGreaterThanOrEqual(LEAST);
  });
}
