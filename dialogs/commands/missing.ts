import { stillNeeded as french } from "../../locales/fr/words/requests.ts";
import { stillNeeded as dutch } from "../../locales/nl/words/requests.ts";
import { sectionsText } from "../explain/sections.ts";
import { isFiller } from "../language/speech.ts";
import { tokenize } from "../language/tokens.ts";
import { missingSection } from "../result/sections.ts";
import type { Turn } from "../turn.ts";

const wordsOf = (text: string): string =>
  tokenize(text)
    .flatMap(({ kind, fold }) => (kind === "symbol" || isFiller(fold) ? [] : [fold]))
    .join(" ");

const ASKING: ReadonlySet<string> = new Set([...dutch, ...french].map(wordsOf));

/** "Wat moet u nog weten?": the answers that are still needed; undefined for any other words. */
export function missingText(text: string, turn: Turn): string | undefined {
  if (!ASKING.has(wordsOf(text))) return undefined;
  const sections = missingSection(turn, turn.judgement().evaluation);
  return sections.length === 0 ? turn.voice.t("result:nothingMissing") : sectionsText(turn.voice, sections);
}
