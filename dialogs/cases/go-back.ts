import * as french from "../../locales/fr/words/cases.ts";
import * as dutch from "../../locales/nl/words/cases.ts";
import { nearest } from "../language/near.ts";
import { phraseAt, phrases } from "../language/phrases.ts";
import { fold, tokenize } from "../language/tokens.ts";
import type { Memory } from "../memory.ts";
import { parkedName } from "./parked-name.ts";

type Between = "park" | "parked" | "previous";

const ENTRIES = (["park", "parked", "previous"] as const).flatMap((command) =>
  [...dutch.caseCommands[command], ...french.caseCommands[command]].map(
    (phrase) => [phrase, command] as const,
  ),
);
const PHRASES = phrases<Between>(ENTRIES);
const WORDS = new Set(ENTRIES.flatMap(([phrase]) => tokenize(phrase).map((token) => token.fold)));
const MOST_WORDS = 4;

/** "nieuwe klnt": a request between two customers with a slip in a word; undefined for anything longer. */
export function misspelt(text: string): Between | undefined {
  const tokens = tokenize(text).filter(({ kind }) => kind !== "symbol");
  if (tokens.length < 2 || tokens.length > MOST_WORDS) return undefined;
  const right = tokens.map((token) =>
    WORDS.has(token.fold) ? token.fold : (nearest(token.fold, WORDS, 1)[0] ?? token.fold),
  );
  const found = phraseAt(PHRASES, tokenize(right.join(" ")), 0);
  return found?.next === right.length ? found.value : undefined;
}

const BACK =
  /^(?:(?:ga|ik wil|je veux)\s+)?(?:terug naar|retour (?:à|au|aux|chez|vers)|reven(?:ir|ez) (?:à|au|vers)|reviens (?:à|au|vers))\s+(?:(?:de|het|mijn|la|le|les|mon|dossier|klant|client)\s+|l['’])*(.+?)[.!]?$/iu;
const FIRST = /^(?:eerste|premier|premi[eè]re)$/iu;
const LAST = /^(?:laatste|dernier|derni[eè]re)$/iu;

/** "terug naar Golf", "retour à Peeters": the quote put aside that is meant, the latest where several fit. */
export function parkedNamed(text: string, memory: Memory): string | undefined {
  const { parked } = memory;
  const words = BACK.exec(text.trim())?.[1];
  if (words === undefined || parked.length === 0) return undefined;
  if (FIRST.test(words)) return parked[0];
  if (LAST.test(words)) return parked.at(-1);
  const sought = tokenize(words).map((token) => token.fold);
  return parked.findLast((reference) => {
    const known = fold(parkedName(memory, reference));
    return sought.every((word) => known.includes(word));
  });
}
