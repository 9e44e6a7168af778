import { numbers as french } from "../../locales/fr/words/numbers.ts";
import { numbers as dutch } from "../../locales/nl/words/numbers.ts";
import { calculated, type Calculated } from "./calculations.ts";
import { findMeasures } from "./measures.ts";
import { phraseAt, phrases } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import { settle } from "./settle.ts";
import { linked } from "./speech.ts";
import type { Text } from "./text.ts";
import { saysUnknown } from "./yes-no.ts";

/** The one number of a text, whatever it counts; "geen" and "aucun" are 0 where they are the answer. */
export function readAnyNumber(text: Text, taken: (token: number) => boolean): Reading<number> {
  const all = calculated(text.tokens, findMeasures(text, taken)).filter(({ ordinal }) => !ordinal);
  const sure = all.filter((one, index) => !one.article || isJoined(text, one, all[index + 1]));
  // "een" and "un" count where they are the only number.
  const numbers = sure.length > 0 ? sure : all.slice(0, 1);
  if (numbers.length === 0) return none(text);
  return settle(
    text,
    numbers.map(({ from, to, value, denied, dashed, doubtful, alternative }) => {
      const grouped = alternative === undefined || !Number.isInteger(value) ? [] : [alternative];
      const alternatives = dashed ? [...grouped, -value] : grouped;
      return { from, to, value, alternatives, denied, open: doubtful };
    }),
  );
}

/** een of twee. */
const isJoined = (text: Text, one: Calculated, next: Calculated | undefined): boolean =>
  next !== undefined && linked(text.tokens, one.to, next.from);

const NONE = phrases([...dutch.none, ...french.none].map((phrase) => [phrase, true] as const));
const MOST_WORDS_AFTER = 3;

/** "geen", "aucun sinistre": zero, as long as little else is said. */
function none(text: Text): Reading<number> {
  const found = phraseAt(NONE, text.tokens, 0);
  const words = text.tokens.filter(({ kind }) => kind === "word").length;
  if (found === undefined || words > found.next + MOST_WORDS_AFTER || saysUnknown(text))
    return { state: "nothing" };
  return { state: "value", value: 0, words: text.source.trim() };
}
