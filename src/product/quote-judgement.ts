import {
  OPTIONS,
  COVERS,
  type Choice,
  type Cover,
  type OptionSubject,
  type Subject,
} from "../rules/evaluation.ts";
import { findings, judge, merge, type Judgement } from "../rules/judge.ts";
import type { Rule } from "../rules/rule.ts";
import type { View } from "../rules/view.ts";
import { rulesFor, rulesOfEveryCategory } from "./rules.ts";
import { coverSubject, MADE_OF, optionSubjects } from "./subjects.ts";

/** What the rules say of every cover and of every value of every choice. */
export interface QuoteJudgement {
  readonly covers: Readonly<Record<Cover, Judgement>>;
  readonly options: Readonly<Record<OptionSubject, Judgement>>;
}

const EVERY_OPTION: readonly OptionSubject[] = (Object.keys(OPTIONS) as Choice[]).flatMap(optionSubjects);

/** A cover carries the quote's own rules too; an option keeps its own outcome (contract section 3). */
const COVER_PARTS = new Map<Cover, readonly Subject[]>(
  COVERS.map((cover) => [cover, ["quote", coverSubject(cover)]]),
);
const OPTION_PARTS = new Map<OptionSubject, readonly Subject[]>(
  EVERY_OPTION.map((option) => [option, [option, ...(MADE_OF[option] ?? []).map(coverSubject)]]),
);

/** Judges a quote; while the vehicle's category is open, for every class of vehicles that makes a difference. */
export function judgeQuote(view: View): QuoteJudgement {
  const category = view.facts.vehicle?.category;
  if (category !== undefined) return judgeWith(rulesFor(view.effectDate, category), view);
  const perClass = rulesOfEveryCategory(view.effectDate).map((rules) => judgeWith(rules, view));
  return {
    covers: record(COVERS, (cover) =>
      merge(
        perClass.map(({ covers }) => covers[cover]),
        "vehicle.category",
      ),
    ),
    options: record(EVERY_OPTION, (option) =>
      merge(
        perClass.map(({ options }) => options[option]),
        "vehicle.category",
      ),
    ),
  };
}

function judgeWith(rules: readonly Rule[], view: View): QuoteJudgement {
  const found = findings(rules, view);
  return {
    covers: record(COVERS, (cover) => judge(COVER_PARTS.get(cover) ?? [], found, view)),
    options: record(EVERY_OPTION, (option) => judge(OPTION_PARTS.get(option) ?? [], found, view)),
  };
}

function record<K extends string, T>(keys: readonly K[], of: (key: K) => T): Record<K, T> {
  const filled: Partial<Record<K, T>> = {};
  for (const key of keys) filled[key] = of(key);
  return filled as Record<K, T>;
}
