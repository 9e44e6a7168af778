import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import type { Money } from "../../src/facts/money.ts";
import { factAt } from "../../src/facts/paths.ts";
import { label, namedValues, rangeText, valueText } from "../explain/fact.ts";
import type { Asked, DayPath } from "../explain/fact.ts";
import { changes } from "../interview/changes.ts";
import { judge } from "../interview/judgement.ts";
import type { Judgement } from "../interview/judgement.ts";
import { readAnswer } from "../interview/read-answer.ts";
import { record } from "../interview/record.ts";
import type { Entry } from "../interview/record.ts";
import { isClosed } from "../interview/wishes.ts";
import { beginInterview } from "../navigate.ts";
import type { QuoteMemory } from "../memory.ts";
import { questionFilling } from "../questions/index.ts";
import { claimsIn, contextOf } from "../statement/claims.ts";
import { NOTHING_SAID } from "../statement/statement.ts";
import { takeStatement } from "../statement/take.ts";
import type { Turn } from "../turn.ts";
import { adoptLabel } from "./adopt-label.ts";
import { repeat } from "./stack-top.ts";

const MOST_VARIANTS = 3;

/** The variants that words suppose: "hoge of lage vrijstelling" are two; none where they name no answer. */
export function variantsIn(supposed: string, turn: Turn): Entry[][] {
  const claims = claimsIn(supposed, contextOf(turn));
  const fixed = claims.flatMap((claim) => (claim.kind === "value" ? [claim.entry] : []));
  const open = claims.find((claim) => claim.kind === "open");
  if (open?.kind !== "open")
    return alternativesIn(supposed, turn, fixed) ?? (fixed.length === 0 ? [] : [fixed]);
  return open.candidates.slice(0, MOST_VARIANTS).map((entries) => [...fixed, ...entries]);
}

/** "hoge of lage vrijstelling": of several choices of one question each is a variant. */
function alternativesIn(
  supposed: string,
  turn: Turn,
  [only, ...more]: readonly Entry[],
): Entry[][] | undefined {
  if (only === undefined || more.length > 0) return undefined;
  const question = questionFilling(only.asked);
  if (question.reader.kind !== "choice") return undefined;
  const answers = supposed.split(OR).map((part) => readAnswer(part, question, turn));
  const named = answers.flatMap((answer) => {
    if (answer.kind === "entries") return [[...answer.entries]];
    return answer.kind === "unavailable" ? [[{ asked: question.asked, value: answer.option.value }]] : [];
  });
  return named.length > 1 ? named.slice(0, MOST_VARIANTS) : undefined;
}

const OR = /(?<!\p{L})(?:of|ou|en|et)(?!\p{L})|,/u;

/** Tells what each variant would change, side by side with the quote as it is, and offers to adopt it. */
export function compare(turn: Turn, variants: readonly Entry[][]): void {
  const { voice, quote } = turn;
  const now = turn.judgement();
  const rows = variants.map((entries) => variantText(turn, now, entries));
  turn.tell(
    [voice.t("supposition:title"), nowText(turn, now), ...rows].join("\n"),
    voice.t("supposition:unchanged"),
  );
  quote.variants = variants.map((entries) => [...entries]);
  turn.offer(
    ...variants.map((entries, variant) => ({
      label: adoptLabel(voice, entries),
      submit: { do: "adopt", quote: quote.reference, variant },
    })),
  );
}

function nowText({ voice }: Turn, { evaluation }: Judgement): string {
  const { net } = evaluation.totals;
  return net === null
    ? voice.t("supposition:nowUnknown", { status: voice.t(`result:status.${evaluation.status}`) })
    : voice.t("supposition:now", { total: voice.format.money(net) });
}

function variantText(turn: Turn, now: Judgement, entries: readonly Entry[]): string {
  const { voice, surroundings } = turn;
  const draft = structuredClone(turn.quote);
  for (const entry of entries) record(draft, questionFilling(entry.asked), [entry]);
  const then = judge(draft, surroundings);
  const variant = namedValues(voice, entries);
  const told = [...keptText(turn, entries), ...differences(turn, now, then, draft)].join("\n  ");
  return voice.t("supposition:told", { variant, told });
}

/** What a variant makes different: in price and acceptance, or that nothing is. */
function differences(turn: Turn, now: Judgement, then: Judgement, draft: QuoteMemory): string[] {
  const { voice } = turn;
  const { status, totals } = then.evaluation;
  const told = [...changes(turn, now, then, draft), ...deductibleText(turn, now, then)];
  // A percentage that changes is no way out of a refusal.
  const blocked = isClosed(status) ? [voice.t(`result:status.${status}`)] : [];
  if (told.length + blocked.length > 0) return [...told, ...blocked];
  return [voice.t(totals.net === null ? "supposition:unknown" : "supposition:same")];
}

/** What the customer pays of a claim, where that is no longer the same: the other side of the premium. */
function deductibleText({ voice }: Turn, now: Judgement, then: Judgement): string[] {
  const [before, after] = [deductibleOf(now), deductibleOf(then)];
  if (after === null || before === after) return [];
  const amount = voice.format.money(after);
  return [
    before === null
      ? voice.t("supposition:deductible", { amount })
      : voice.t("supposition:deductibleInstead", { amount, before: voice.format.money(before) }),
  ];
}

function deductibleOf({ facts, evaluation }: Judgement): Money | null {
  const chosen = facts.request?.deductible;
  const isRequested = evaluation.covers.materialDamage.requested;
  return chosen === undefined || !isRequested ? null : (evaluation.options.deductible[chosen].amount ?? null);
}

const AGES: readonly Asked[] = ["driver.age", "driver.birthDate"];
const OF_PERSON = [
  "driver.licenceDate",
  "driver.licenceYears",
  "driver.bonusMalus",
  "driver.claimsLast5Years",
] as const;

/** "Wat als mijn vader van 58 rijdt": whose licence and bonus-malus count then, or the comparison misleads. */
function keptText({ voice, quote }: Turn, entries: readonly Entry[]): string[] {
  if (!entries.some(({ asked }) => AGES.includes(asked))) return [];
  const kept = OF_PERSON.flatMap((path) => {
    const value = factAt(quote.facts, path);
    const range = quote.ranges[path as DayPath];
    if (entries.some(({ asked }) => asked === path)) return [];
    if (value !== undefined) return [{ path, text: valueText(voice, path, value) }];
    return range === undefined ? [] : [{ path, text: rangeText(voice, range) }];
  });
  if (kept.length === 0) return [];
  const names = kept.map(({ path, text }) =>
    voice.t("common:labelled", { label: label(voice, path), value: text }),
  );
  return [voice.t("supposition:kept", { names: voice.format.series(names) })];
}

/** Makes a compared variant the quote; without a choice among several, asks which. */
export async function adopt(
  turn: Turn,
  dc: DialogContext,
  variant: number | undefined,
): Promise<DialogTurnResult> {
  const { quote, voice } = turn;
  if (variant === undefined) {
    const [first] = quote.variants;
    const asked = first?.at(-1)?.asked ?? "vehicle.make";
    quote.doubts = [{ words: label(voice, asked), candidates: quote.variants, missed: 0 }];
    return beginInterview(dc);
  }
  const entries = quote.variants[variant];
  if (entries === undefined) {
    turn.tell(voice.t("errors:staleQuestion"));
    return repeat(dc);
  }
  takeStatement(turn, { ...NOTHING_SAID, entries }, undefined);
  return beginInterview(dc);
}
