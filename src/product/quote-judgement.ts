import {
  OPTIONS,
  COVERS,
  type Choice,
  type Cover,
  type OptionSubject,
  type Subject,
} from "../rules/evaluation.ts";
import { findings, judge, judgeAcross, type Judgement } from "../rules/judge.ts";
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
  if (category !== undefined) {
    const found = findings(rulesFor(view.effectDate, category), view);
    return judgeEach((subjects) => judge(subjects, found, view));
  }
  const classes = rulesOfEveryCategory(view.effectDate).map((rules) => findings(rules, view));
  return judgeEach((subjects) => judgeAcross(subjects, classes, view, "vehicle.category"));
}

const judgeEach = (judged: (subjects: readonly Subject[]) => Judgement): QuoteJudgement => ({
  covers: record(COVERS, (cover) => judged(COVER_PARTS.get(cover) ?? [])),
  options: record(EVERY_OPTION, (option) => withoutPrice(judged(OPTION_PARTS.get(option) ?? []))),
});

function record<K extends string, T>(keys: readonly K[], of: (key: K) => T): Record<K, T> {
  const filled: Partial<Record<K, T>> = {};
  for (const key of keys) filled[key] = of(key);
  return filled as Record<K, T>;
}

function withoutPrice(judgement: Judgement): Judgement {
  const holding = judgement.holding.filter(({ aboutPrice }) => aboutPrice !== true);
  return holding.length === judgement.holding.length ? judgement : { ...judgement, holding };
}
