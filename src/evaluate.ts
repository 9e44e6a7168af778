import type { Day } from "./facts/day.ts";
import { cents, money } from "./facts/money.ts";
import { byInterview, type FactPath } from "./facts/paths.ts";
import type { Facts } from "./facts/schema.ts";
import { basePricing, fromBase, premiumOf, type PricedCover } from "./premium/premium.ts";
import type { Tariff } from "./premium/tariff.ts";
import { antiTheftNeeds } from "./product/anti-theft-needs.ts";
import { editionOn } from "./product/editions.ts";
import { evaluateOptions } from "./product/options.ts";
import { PRICE_LIST } from "./product/price-list.ts";
import { CARS_AND_VANS, isRequested, requestedOptions } from "./product/subjects.ts";
import { judgeQuote, type QuoteJudgement } from "./product/quote-judgement.ts";
import { ofPrices } from "./readings/register.ts";
import { settledOn, type Settled } from "./readings/settled.ts";
import { collectReasons } from "./rules/reasons.ts";
import {
  COVERS,
  type Cover,
  type CoverEvaluation,
  type Evaluation,
  type Outcome,
  type Reading,
  type Status,
} from "./rules/evaluation.ts";
import type { Judgement } from "./rules/judge.ts";
import { worst } from "./rules/verdict.ts";
import { viewOf, type View } from "./rules/view.ts";

export interface EvaluationContext {
  /** Today in Europe/Brussels: the effect date of facts that name none. */
  readonly today: Day;
  /** Base premiums for covers whose base premium the facts do not give. */
  readonly tariff?: Tariff | undefined;
  /** How somebody at the company settled what the documents leave open. */
  readonly readings?: readonly Reading[] | undefined;
}

/**
 * Judges and prices a quote, complete or not: every cover, every option, all failing reasons at once.
 * Pure: the same facts, day and tariff give the same evaluation. Never throws on facts the schema accepts.
 */
export function evaluate(facts: Facts, { today, tariff, readings = [] }: EvaluationContext): Evaluation {
  const effectDate = facts.effectDate ?? today;
  const settled = settledOn(readings, effectDate);
  const view = viewOf(facts, effectDate, settled);
  const judged = judgeQuote(view);
  const priced = priceCovers(view, tariff, judged);
  const options = evaluateOptions(view, judged);
  const { reasons, unconfirmed } = collectReasons(judged, view);
  const wanted = COVERS.filter((cover) => isRequested(facts, cover));
  const chosen = requestedOptions(facts);
  const requested = [
    ...wanted.map((cover) => judged.covers[cover]),
    ...chosen.map((subject) => judged.options[subject]),
  ];
  const status = statusOf(requested.map(({ outcome }) => outcome));
  return {
    effectDate,
    edition: editionOn(effectDate),
    status,
    missing: missingFacts(requested, priced),
    covers: mapCovers((cover) => coverEvaluation(cover, facts, judged, priced)),
    options,
    antiTheft: antiTheftNeeds(view),
    reasons,
    totals: totalsOf(
      wanted,
      priced,
      status,
      requested.every(({ holding }) => !holding.some(({ id }) => unconfirmed.has(id))),
    ),
    ...settledOfPrices(settled),
  };
}

/** What is settled of how prices and taxes are calculated: reasons and lines carry theirs themselves. */
function settledOfPrices(settled: Settled): Pick<Evaluation, "settled"> {
  if (settled.size === 0) return {};
  const found = [...settled.values()].filter(({ rule }) => ofPrices(rule));
  return found.length === 0 ? {} : { settled: found };
}

type Priced = ReadonlyMap<Cover, PricedCover>;

const hasPremium = (outcome: Outcome): boolean => outcome !== "refused" && outcome !== "backoffice";

function priceCovers(view: View, tariff: Tariff | undefined, judged: QuoteJudgement): Priced {
  const { liability, ...others } = PRICE_LIST;
  const category = view.facts.vehicle?.category;
  const context = {
    view,
    tariff,
    namedBySheet: category !== undefined && CARS_AND_VANS.includes(category),
    liability: basePricing(liability, view, tariff),
  };
  const priced = new Map<Cover, PricedCover>();
  for (const cover of COVERS) {
    if (!isRequested(view.facts, cover) || !hasPremium(judged.covers[cover].outcome)) continue;
    priced.set(
      cover,
      cover === "liability"
        ? fromBase(context.liability, liability.extra, context)
        : premiumOf(others[cover], context),
    );
  }
  return priced;
}

const mapCovers = <T>(of: (cover: Cover) => T): Record<Cover, T> =>
  Object.fromEntries(COVERS.map((cover) => [cover, of(cover)])) as Record<Cover, T>;

function coverEvaluation(
  cover: Cover,
  facts: Facts,
  judged: QuoteJudgement,
  priced: Priced,
): CoverEvaluation {
  const { outcome, holding } = judged.covers[cover];
  return {
    requested: isRequested(facts, cover),
    outcome,
    reasons: holding.map(({ id }) => id),
    premium: priced.get(cover)?.premium ?? null,
  };
}

function statusOf(outcomes: readonly Outcome[]): Status {
  const outcome = worst(outcomes);
  return outcome === "offered" ? "ok" : outcome;
}

/** The facts that can still change what was requested, or its price: those that can refuse it first. */
function missingFacts(requested: readonly Judgement[], priced: Priced): Evaluation["missing"] {
  const deciding = new Set<FactPath>();
  const refusing = new Set<FactPath>();
  for (const { open } of requested) {
    for (const [path, { canRefuse }] of open) {
      deciding.add(path);
      if (canRefuse) refusing.add(path);
    }
  }
  const pricing = new Set(
    [...priced.values()].flatMap(({ premium, open }) => (premium.net === null ? open : [])),
  );
  const inOrder = (paths: ReadonlySet<FactPath>): FactPath[] =>
    [...paths].sort((a, b) => Number(refusing.has(b)) - Number(refusing.has(a)) || byInterview(a, b));
  return { decision: inOrder(deciding), price: inOrder(pricing) };
}

function totalsOf(
  wanted: readonly Cover[],
  priced: Priced,
  status: Status,
  reasonsConfirmed: boolean,
): Evaluation["totals"] {
  const premiums = wanted.map((cover) => priced.get(cover)?.premium);
  const nets = premiums.map((premium) => premium?.net);
  const complete =
    (status === "ok" || status === "refer") && nets.every((net) => net !== null && net !== undefined);
  const linesConfirmed = premiums.every((premium) => premium?.lines.every(({ confirmed }) => confirmed));
  return {
    net: complete ? money(nets.reduce((sum, net) => sum + cents(net), 0n)) : null,
    complete,
    confirmed: reasonsConfirmed && linesConfirmed,
  };
}
