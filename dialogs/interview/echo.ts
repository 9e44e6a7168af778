import { label, rangeText, valueText } from "../explain/fact.ts";
import { premiumSourceText } from "../explain/tariff.ts";
import type { DayRange } from "../memory.ts";
import type { Question } from "../questions/question.ts";
import { fold } from "../language/tokens.ts";
import type { Turn } from "../turn.ts";
import type { Entry } from "./record.ts";

const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, "");

/** Says back what was understood, except where that only repeats what was typed or pressed. */
export function echoOf(turn: Turn, question: Question, entries: readonly Entry[]): string[] {
  const { intent, voice } = turn;
  if (intent.kind !== "words") return [];
  const typed = bare(intent.text);
  if (typed === bare(entries.map(({ asked, value }) => valueText(voice, asked, value)).join(""))) return [];
  return entries.flatMap(({ asked, value }) => {
    const text = textOf(turn, { asked, value });
    const same = asked === question.asked && typed !== "" && bare(text).startsWith(typed);
    return same ? [] : [voice.t("common:labelled", { label: label(voice, asked), value: text })];
  });
}

const textOf = ({ voice, surroundings }: Turn, { asked, value }: Entry): string =>
  asked === "premiumSource" && (value === "own" || value === "tariff" || value === "none")
    ? premiumSourceText(voice, value, surroundings.tariff)
    : valueText(voice, asked, value);

export function echoOfRange({ intent, voice }: Turn, range: DayRange): string[] {
  const text = rangeText(voice, range);
  const same = intent.kind === "words" && bare(intent.text) === bare(text);
  return same ? [] : [voice.t("errors:normalised", { value: text })];
}
