import { expect, test } from "@jest/globals";
import { toCardinal as french } from "n2words/fr-BE";
import { toCardinal as dutch } from "n2words/nl-NL";
import { readNumber, type Language } from "../../dialogs/language/index.ts";
import { TODAY } from "./readers.ts";

// Numbers written out by somebody else's code. All up to ALL, and a sample above it; set NUMBERS_TO=999999 by hand.
const ALL = Number(process.env["NUMBERS_TO"] ?? 9999);
const SAMPLE = 20_000;
const BELOW = 1_000_000_000;

const WRITE: Readonly<Record<Language, (number: number) => string>> = { nl: dutch, fr: french };

/** A fixed row of numbers that lie everywhere (a linear congruence; the constants are Knuth's). */
function* spread(): Iterable<number> {
  let state = 20260622n;
  for (let count = 0; count < SAMPLE; count++) {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
    yield Number((state >> 20n) % BigInt(BELOW));
  }
}

function misread(language: Language, number: number): string[] {
  const words = WRITE[language](number);
  const reading = readNumber(words, { language, today: TODAY });
  return reading.state === "value" && reading.value === number ? [] : [`${number}: ${words}`];
}

for (const language of ["nl", "fr"] as const) {
  test(`${language}: every number to ${ALL} comes back`, () => {
    const all = Array.from({ length: ALL + 1 }, (_, number) => number);
    expect(all.flatMap((number) => misread(language, number))).toEqual([]);
  });

  test(`${language}: ${SAMPLE} numbers below ${BELOW} come back`, () => {
    expect([...spread()].flatMap((number) => misread(language, number))).toEqual([]);
  });
}
