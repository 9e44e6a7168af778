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

/** Judges one cover or option at a time. */
export interface Judge {
  readonly cover: (cover: Cover) => Judgement;
  readonly option: (option: OptionSubject) => Judgement;
}

/** Judges a quote; while the vehicle's category is open, for every class of vehicles that makes a difference. */
export function judgeOf(view: View): Judge {
  const judged = judgedBy(view);
  return {
    cover: (cover) => judged(COVER_PARTS.get(cover) ?? []),
    option: (option) => withoutPrice(judged(OPTION_PARTS.get(option) ?? [])),
  };
}

function judgedBy(view: View): (subjects: readonly Subject[]) => Judgement {
  const category = view.facts.vehicle?.category;
  if (category !== undefined) {
    const found = findings(rulesFor(view.effectDate, category), view);
    return (subjects) => judge(subjects, found, view);
  }
  const classes = rulesOfEveryCategory(view.effectDate).map((rules) => findings(rules, view));
  return (subjects) => judgeAcross(subjects, classes, view, "vehicle.category");
}

/** Judges every cover and every option. */
export function judgeQuote(view: View): QuoteJudgement {
  const judges = judgeOf(view);
  return { covers: record(COVERS, judges.cover), options: record(EVERY_OPTION, judges.option) };
}

function record<K extends string, T>(keys: readonly K[], of: (key: K) => T): Record<K, T> {
  const filled: Partial<Record<K, T>> = {};
  for (const key of keys) filled[key] = of(key);
  return filled as Record<K, T>;
}

function withoutPrice(judgement: Judgement): Judgement {
  const holding = judgement.holding.filter(({ aboutPrice }) => aboutPrice !== true);
  return holding.length === judgement.holding.length ? judgement : { ...judgement, holding };
}
