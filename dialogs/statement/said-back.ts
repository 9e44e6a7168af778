import { factAt } from "../../src/facts/paths.ts";
import type { FactPath } from "../../src/facts/paths.ts";
import { carName, label, namedValues, rangeText, valueText, withName } from "../explain/fact.ts";
import type { Asked, DayPath } from "../explain/fact.ts";
import { premiumSourceText } from "../explain/tariff.ts";
import type { QuoteMemory } from "../memory.ts";
import type { Choice } from "../message.ts";
import { masked } from "../payment/iban.ts";
import { questionFilling, QUESTIONS } from "../questions/index.ts";
import { fills, TOPICS } from "../questions/question.ts";
import type { Question, Topic } from "../questions/question.ts";
import type { Turn } from "../turn.ts";
import type { Voice } from "../voice.ts";
import type { Claim } from "./claims.ts";

/** What was taken from a message, a line per topic; a changed answer with the one it replaces. */
export function takenLines(turn: Turn, before: QuoteMemory, after: QuoteMemory): string[] {
  return TOPICS.flatMap((topic) => {
    const items = QUESTIONS[topic].flatMap((question) => itemsOf(turn, question, before, after));
    return items.length === 0 ? [] : [line(turn.voice, topic, items)];
  });
}

/** The answers to some questions, short, as far as they are given. */
export const shortAnswers = (turn: Turn, quote: QuoteMemory, asked: readonly Asked[]): string[] =>
  asked.flatMap((each) => shownOf(turn, questionFilling(each), quote) ?? []);

/** What an undo brought back or took away: whose the quote is, a line per topic, and how it is paid. */
export function undoneLines(turn: Turn, changed: QuoteMemory, restored: QuoteMemory): string[] {
  const { voice } = turn;
  const topics = TOPICS.flatMap((topic) => {
    const items = QUESTIONS[topic].flatMap((question) => {
      const [old, now] = [shownOf(turn, question, changed), shownOf(turn, question, restored)];
      if (old === now) return [];
      return [now ?? voice.t("statement:openAgain", { label: label(voice, question.asked) })];
    });
    return items.length === 0 ? [] : [line(voice, topic, items)];
  });
  return [
    ...undone(changed.customer?.name, restored.customer?.name, (name) =>
      name === undefined ? voice.t("customers:nobodyNow") : voice.t("customers:noted", { name }),
    ),
    ...topics,
    ...undone(changed.payment?.iban, restored.payment?.iban, (iban) =>
      iban === undefined ? voice.t("payment:noAccount") : voice.t("payment:account", { iban: masked(iban) }),
    ),
    ...undone(changed.payment?.plan, restored.payment?.plan, (plan) =>
      plan === undefined ? voice.t("payment:noPlan") : voice.t(`payment:plans.${plan}`),
    ),
  ];
}

const undone = <T>(was: T, now: T, text: (now: T) => string): string[] => (was === now ? [] : [text(now)]);

/** What a message said that stood in the quote already. */
export const knownLine = ({ voice }: Turn, known: readonly Claim[]): string =>
  known.length === 0
    ? ""
    : voice.t("statement:known", { items: voice.format.all(known.map((claim) => claimText(voice, claim))) });

const line = (voice: Voice, topic: Topic, items: readonly string[]): string =>
  voice.t("statement:taken", { topic: voice.t(`${topic}:topic`), items: voice.format.series(items) });

function itemsOf(turn: Turn, question: Question, before: QuoteMemory, after: QuoteMemory): string[] {
  const { voice } = turn;
  const [old, now] = [shownOf(turn, question, before), shownOf(turn, question, after)];
  if (now === undefined || now === old) return [];
  if (old !== undefined) {
    return [voice.t("statement:was", { now, old: textOf(turn, filledBy(question, before), before) })];
  }
  const isNewCar = before.facts.vehicle?.make === undefined && after.facts.vehicle?.make !== undefined;
  if (isNewCar && question.asked === "vehicle.model") return [];
  if (isNewCar && question.asked === "vehicle.make") return [carName(after.facts)];
  return [now];
}

/** An answer with its name: "Leeftijd 34 jaar"; a make, a model and most choices speak for themselves. */
function shownOf(turn: Turn, question: Question, quote: QuoteMemory): string | undefined {
  const path = filledBy(question, quote);
  if (path === undefined) return undefined;
  return withName(turn.voice, path, textOf(turn, path, quote));
}

function filledBy(question: Question, quote: QuoteMemory): Asked | undefined {
  if (question.asked === "premiumSource") return quote.premiums && "premiumSource";
  return fills(question).find(
    (path) => factAt(quote.facts, path) !== undefined || quote.ranges[path] !== undefined,
  );
}

function textOf(
  { voice, surroundings }: Turn,
  asked: Asked | undefined,
  { facts, ranges, premiums }: QuoteMemory,
): string {
  if (asked === undefined) return "";
  if (asked === "premiumSource")
    return premiums === undefined ? "" : premiumSourceText(voice, premiums, surroundings.tariff);
  const value = factAt<FactPath>(facts, asked);
  if (value !== undefined) return valueText(voice, asked, value);
  const range = ranges[asked as DayPath];
  return range === undefined ? "" : rangeText(voice, range);
}

/** What a claim says, as the user reads it. */
function claimText(voice: Voice, claim: Claim): string {
  switch (claim.kind) {
    case "value":
      return namedValues(voice, [claim.entry]);
    case "range":
      return withName(voice, claim.path, rangeText(voice, claim.range));
    case "open":
      return claim.words;
  }
}

/** A button per topic of which something was taken: it lists those answers to change one. */
export function changeButtons(turn: Turn, before: QuoteMemory, after: QuoteMemory): Choice[] {
  const { voice } = turn;
  const changed = TOPICS.filter((topic) =>
    QUESTIONS[topic].some((question) => itemsOf(turn, question, before, after).length > 0),
  );
  return changed.map((topic) => ({
    label: voice.t("commands:change.topic", { topic: voice.t(`${topic}:topic`) }),
    submit: { do: "change_topic", quote: after.reference, topic },
  }));
}
