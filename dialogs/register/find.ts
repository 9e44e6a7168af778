import { OPEN_READINGS } from "../../src/index.ts";
import type { OpenReading } from "../../src/index.ts";
import { LANGUAGES } from "../../locales/index.ts";
import { wording } from "../explain/wording.ts";
import { fold, tokenize } from "../language/tokens.ts";
import { voiceOf } from "../voice.ts";
import type { Voice } from "../voice.ts";

/** A reading with the number that the list gives it. */
export interface Numbered extends OpenReading {
  readonly number: number;
}

export const NUMBERED: readonly Numbered[] = OPEN_READINGS.map((reading, index) => ({
  ...reading,
  number: index + 1,
}));

/** What a reading is called. */
export const nameOf = (voice: Voice, { id, shows = {} }: OpenReading): string =>
  wording(voice, `readings:${id}.name`, shows);

/** How we read it. */
export const textOf = (voice: Voice, { id, shows = {} }: OpenReading): string =>
  wording(voice, `readings:${id}.text`, shows);

const NUMBER = /\d+/gu;
const NUMBERS =
  /^(?:n(?:r|°|o|ummer|um[ée]ros?)?\.?\s*)?\d+(?:\s*(?:,|;|-|–|\+|en|et|tot(?: en met)?|t\/m|à|au)\s*\d+)*$/iu;
const RANGE = /(\d+)\s*(?:-|–|tot(?: en met)?|t\/m|à|au)\s*(\d+)/giu;

/**
 * The readings that words name exactly: by number ("12", "12, 14 en 20-25"), by id, or by the statement it is about
 * ("AMB-09"). Undefined where the words are nothing of the kind; none where a number is not in the list.
 */
export function namedExactly(words: string): readonly Numbered[] | undefined {
  const said = fold(words.trim());
  if (NUMBERS.test(said)) return numbered(said);
  const found = NUMBERED.filter(
    ({ id, cites }) => id.toLowerCase() === said || cites.some((cite) => cite.toLowerCase() === said),
  );
  return found.length === 0 ? undefined : found;
}

function numbered(said: string): readonly Numbered[] {
  const wanted = new Set([...said.matchAll(NUMBER)].map(([digits]) => Number(digits)));
  for (const [, first, last] of said.matchAll(RANGE))
    for (const { number } of NUMBERED)
      if (number > Number(first) && number < Number(last)) wanted.add(number);
  const found = NUMBERED.filter(({ number }) => wanted.has(number));
  return found.length === wanted.size ? found : [];
}

/** What is searched in: both languages, the statements it is about, its id and its group. */
const SEARCHED: ReadonlyMap<Numbered, string> = new Map(
  NUMBERED.map((reading) => [
    reading,
    fold(
      [
        reading.id,
        ...reading.cites,
        ...LANGUAGES.map(voiceOf).flatMap((voice) => [
          nameOf(voice, reading),
          textOf(voice, reading),
          voice.t(`register:groups.${reading.group}`),
        ]),
      ].join(" "),
    ),
  ]),
);

/** Shorter words say nothing of their own. */
const LEAST_LETTERS = 3;
const SMALL = new Set([
  "over",
  "van",
  "voor",
  "met",
  "het",
  "een",
  "sur",
  "les",
  "des",
  "pour",
  "avec",
  "une",
]);

/** The readings in which every word stands, in the order of the list. */
export function found(words: string): readonly Numbered[] {
  const sought = tokenize(words)
    .map(({ fold: word }) => word)
    .filter((word) => word.length >= LEAST_LETTERS && !SMALL.has(word));
  if (sought.length === 0) return [];
  return NUMBERED.filter((reading) => sought.every((word) => SEARCHED.get(reading)?.includes(word)));
}
