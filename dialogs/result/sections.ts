import type { FactPath } from "../../src/facts/paths.ts";
import { factAt } from "../../src/facts/paths.ts";
import type { Evaluation, Reason } from "../../src/rules/evaluation.ts";
import { backoffice, goesByMail, serviceCenter } from "../explain/contacts.ts";
import { label } from "../explain/fact.ts";
import { reasonText, sureness } from "../explain/reasons.ts";
import { requestedReasons } from "../explain/requested.ts";
import { wayText } from "../explain/ways.ts";
import type { CardRow, CardSection } from "../message.ts";
import type { QuoteView } from "../quote-view.ts";
import { adoptHint, triaged, waysOf } from "../triage/triage.ts";
import { premiumSection } from "./premium-section.ts";

/** Everything the result tells, in the order in which it is read. */
export function resultSections(turn: QuoteView): CardSection[] {
  const { evaluation, deadEnd } = turn.judgement();
  return [
    { heading: turn.voice.t(`result:status.${evaluation.status}`), rows: [] },
    ...reasonSection(turn),
    ...waysSection(turn),
    // Where nothing can be had, there is no price to tell and no answer that would help.
    ...(deadEnd
      ? []
      : [
          premiumSection(turn, evaluation),
          ...deductibleSection(turn, evaluation),
          ...missingSection(turn, evaluation),
        ]),
    nextSection(turn, evaluation),
  ];
}

/** What is refused, referred or only offered with a remark. */
export function reasonSection(turn: QuoteView): CardSection[] {
  const { facts, evaluation } = turn.judgement();
  const rows = requestedReasons(facts, evaluation).map((reason): CardRow => reasonRow(turn, reason));
  return rows.length === 0 ? [] : [{ heading: turn.voice.t("result:reasons"), rows }];
}

/** What lifts the refusals, with the difference in premium. */
function waysSection(turn: QuoteView): CardSection[] {
  const { voice } = turn;
  const ways = waysOf(triaged(turn));
  if (ways.length === 0) return [];
  return [
    {
      heading: voice.t("triage:possible"),
      rows: ways.map((way) => ({ label: wayText(voice, way), value: "" })),
      notes: adoptHint(turn),
    },
  ];
}

const reasonRow = ({ voice }: QuoteView, reason: Reason): CardRow => ({
  label: voice.t(`explain:outcome.${reason.outcome}`),
  value: reasonText(voice, reason),
});

/** What the chosen deductible comes to; nothing where it is refused, or where there is no cover to take it from. */
export function deductibleSection({ voice, quote }: QuoteView, evaluation: Evaluation): CardSection[] {
  const chosen = factAt(quote.facts, "request.deductible");
  if (chosen === undefined || !evaluation.covers.materialDamage.requested) return [];
  const { amount, alternativeAmount, confirmed, outcome, reading } = evaluation.options.deductible[chosen];
  if (outcome === "refused") return [];
  const { t, format } = voice;
  const value =
    amount === null
      ? t("result:deductibleUnknown")
      : alternativeAmount === null || alternativeAmount === undefined
        ? format.money(amount)
        : t("result:alternativeDeductible", {
            amount: format.money(amount),
            alternative: format.money(alternativeAmount),
          });
  const row = { label: t(`facts:request.deductible.values.${chosen}`), value };
  const sure = sureness(voice, { confirmed, ...(reading !== undefined && { reading }) });
  const detail = sure === "" ? {} : { detail: sure };
  return [{ heading: t("result:deductible"), rows: [{ ...row, ...detail }] }];
}

/** What is still to be answered, for the acceptance and for the price. */
export function missingSection({ voice }: QuoteView, { missing }: Evaluation): CardSection[] {
  const { t, format } = voice;
  // Seven base premiums are one thing to fetch.
  const nameOf = (path: FactPath): string =>
    label(voice, path.startsWith("basePremiums.") ? "premiumSource" : path);
  const names = (paths: readonly FactPath[]): string => format.all([...new Set(paths.map(nameOf))]);
  const price = missing.price.filter((path) => !missing.decision.includes(path));
  const rows = [
    ...(missing.decision.length === 0
      ? []
      : [{ label: t("result:missingDecision"), value: names(missing.decision) }]),
    ...(price.length === 0 ? [] : [{ label: t("result:missingPrice"), value: names(price) }]),
  ];
  return rows.length === 0 ? [] : [{ heading: t("result:missingTitle"), rows }];
}

function nextSection({ voice }: QuoteView, evaluation: Evaluation): CardSection {
  const { t } = voice;
  const { status } = evaluation;
  const isMailed = status === "backoffice" && goesByMail(evaluation);
  const text = isMailed ? backoffice(voice) : t(`result:next.${status}`);
  const needsSomeone = !isMailed && status !== "ok" && status !== "needs_info";
  return {
    heading: t("result:nextTitle"),
    rows: [],
    notes: needsSomeone ? [text, serviceCenter(voice)] : [text],
  };
}
