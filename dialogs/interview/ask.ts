import { factAt } from "../../src/facts/paths.ts";
import type { Facts } from "../../src/facts/schema.ts";
import { commandButtons } from "../commands/buttons.ts";
import { carName, label, rangeText, valueText } from "../explain/fact.ts";
import type { DayPath } from "../explain/fact.ts";
import { sentences, why } from "../explain/reasons.ts";
import { premiumSourceText } from "../explain/tariff.ts";
import type { Value } from "../facts.ts";
import type { QuoteMemory } from "../memory.ts";
import type { Choice, Message } from "../message.ts";
import type { Question } from "../questions/question.ts";
import { fills } from "../questions/question.ts";
import { namingFact } from "../vehicles/naming.ts";
import { answerButton } from "../turn.ts";
import type { Turn } from "../turn.ts";
import type { Voice } from "../voice.ts";
import { likelyCategory } from "./likely-category.ts";
import { acceptedSystems, systemChanges } from "./anti-theft.ts";
import type { Judgement } from "./judgement.ts";
import { optionsOf } from "./options.ts";
import type { Option } from "./options.ts";
import { yearsInDoubt } from "./years.ts";

/** What of a question's choices cannot be had and why, a line per reason. */
export const refusalsOf = (question: Question, turn: Turn): string =>
  linesOf(unavailable(optionsOf(question, turn.judgement(), turn), turn.voice));

/**
 * A question as a message: its words, what cannot be chosen and why (not what stood there when it was asked before),
 * and the choices.
 */
export function askMessage(question: Question, turn: Turn, told?: string): Omit<Message, "locale"> {
  const { voice, quote } = turn;
  const judgement = turn.judgement();
  const options = optionsOf(question, judgement, turn);
  const current = currentValue(quote, question);
  const repairs = question.asked === "request.omnium" ? systemChanges(turn, options) : [];
  const refusals = unavailable(options, voice);
  // A reason that was given just above is not given again.
  const unsaid = refusals.filter(({ reason }) => reason === "" || !turn.isTold(reason));
  const text = [
    wording(question, judgement, turn),
    [
      ...(linesOf(refusals) === told ? [] : unsaid.map(({ line }) => line)),
      ...repairs.map(({ label: does }) => voice.t("common:orType", { does })),
    ].join("\n"),
    current === undefined ? "" : voice.t("common:current", { value: current.text(turn) }),
  ];
  return {
    text: text.filter((paragraph) => paragraph !== "").join("\n\n"),
    choices: choicesOf(question, options, quote),
    commands: [
      ...repairs,
      ...commandButtons(turn, { keeps: current !== undefined, skips: skipLabel(question, voice) }),
    ],
  };
}

/** That a month, a year or whole years were understood, and only the day is wanted; undefined where it is not so. */
function dayWanted(question: Question, judgement: Judgement, turn: Turn): string | undefined {
  const { voice, quote } = turn;
  const { asked } = question;
  const range = quote.ranges[asked as DayPath];
  const isUndecided = judgement.undecided.some((path) => path === asked);
  if (range !== undefined && isUndecided && quote.asking !== asked) {
    return voice.t("common:day", { range: rangeText(voice, range) });
  }
  const years = yearsInDoubt(question, turn);
  if (years === undefined) return undefined;
  const known = { label: label(voice, years.path), value: valueText(voice, years.path, years.value) };
  return voice.t("common:dayOfYears", { known: voice.t("common:labelled", known) });
}

function wording(question: Question, judgement: Judgement, turn: Turn): string {
  const { voice, quote } = turn;
  const { asked, text } = question;
  const day = dayWanted(question, judgement, turn);
  if (day !== undefined) return day;
  if (text === "driver:bonusMalus" && quote.facts.driver?.named === false) {
    return voice.t("driver:bonusMalus.noDriver");
  }
  // Who must have one is told while it can be the customer.
  if (text === "driver:named" && isProfessional(quote.facts)) return voice.t("driver:named.askProfessional");
  const car = carName(quote.facts);
  if (text === "vehicle:category" && car !== "")
    return voice.t(CATEGORY_WORDING[likelyCategory(quote.facts)], { car });
  if (text === "vehicle:plate" && turn.hasVehicles && namingFact(quote) === "vehicle.plate") {
    return voice.t("vehicle:plate.askFirst");
  }
  const words = voice.t(`${text}.ask`, { label: label(voice, asked) });
  return text === "covers:antiTheftSystem" ? sentences(words, acceptedSystems(turn)) : words;
}

const isProfessional = ({ policyholder }: Facts): boolean =>
  policyholder?.type === "self_employed" || policyholder?.type === "company";

const CATEGORY_WORDING = {
  car: "vehicle:category.askOf",
  motorcycle: "vehicle:category.askOfMotorcycle",
} as const;

/** What the help says of a question: what is meant, with an example. */
export const helpText = ({ text, asked }: Question, voice: Voice): string =>
  voice.t(`${text}.help`, { label: label(voice, asked) });

interface Refusal {
  readonly line: string;
  readonly reason: string;
}

const linesOf = (refusals: readonly Refusal[]): string => refusals.map(({ line }) => line).join("\n");

/** One line per reason that takes choices away. */
function unavailable(options: readonly Option[], voice: Voice): Refusal[] {
  const byReason = new Map<string, string[]>();
  for (const { available, name, refusals } of options) {
    if (available) continue;
    const reason = sentences(...new Set(refusals.map((refusal) => why(voice, refusal))));
    byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  }
  return [...byReason].map(([reason, names]) => ({
    line: voice.t("common:unavailable", { names: voice.format.all(names), why: reason }).trim(),
    reason,
  }));
}

function choicesOf(question: Question, options: readonly Option[], quote: QuoteMemory): Choice[] {
  return options
    .filter(({ available }) => available)
    .map(({ label: text, short, value }) => ({
      label: text,
      ...(short !== text && { short }),
      submit: answerButton(quote, question.asked, value),
    }));
}

const skipLabel = ({ text }: Question, voice: Voice): string =>
  text === "vehicle:plate" || text === "vehicle:vin" ? voice.t(`${text}.later`) : voice.t("common:dontKnow");

type Current = { readonly text: (turn: Turn) => string };

/** The answer a question has already, when it is asked again. */
export function currentValue(quote: QuoteMemory, question: Question): Current | undefined {
  if (quote.asking !== question.asked) return undefined;
  if (question.asked === "premiumSource") {
    const { premiums } = quote;
    return (
      premiums && {
        text: ({ voice, surroundings }) => premiumSourceText(voice, premiums, surroundings.tariff),
      }
    );
  }
  for (const path of fills(question)) {
    const value: Value | undefined = factAt(quote.facts, path);
    if (value !== undefined) return { text: ({ voice }) => valueText(voice, path, value) };
    const range = quote.ranges[path];
    if (range !== undefined) return { text: ({ voice }) => rangeText(voice, range) };
  }
  return undefined;
}
