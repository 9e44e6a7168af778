import { officeText } from "../../dialogs/cases/office.ts";
import { label } from "../../dialogs/explain/fact.ts";
import { lineName } from "../../dialogs/explain/lines.ts";
import { fullReason } from "../../dialogs/explain/reasons.ts";
import { refusedFor } from "../../dialogs/explain/refused-choices.ts";
import { requestedCovers } from "../../dialogs/explain/requested.ts";
import { tariffText } from "../../dialogs/explain/tariff.ts";
import { RETURN_SLIP_DAYS, returnSlipDay } from "../../dialogs/payment/summary.ts";
import { taxedOf } from "../../dialogs/payment/taxes.ts";
import { vehicleSource } from "../../dialogs/vehicles/source.ts";
import { voiceOf } from "../../dialogs/voice.ts";
import type { Voice } from "../../dialogs/voice.ts";
import { isOver, standingOf } from "../../src/cases/status.ts";
import { isFactPath, isSettled, listReading, requestedReasonIds } from "../../src/index.ts";
import { instalmentsOf } from "../../src/premium/instalments.ts";
import type { Cover } from "../../src/rules/evaluation.ts";
import type { Dossier } from "./dossier.ts";
import { judgedOf, validitySureness } from "./dossier.ts";
import { machineSchema } from "./machine-schema.ts";
import type { Code, Coded, Machine } from "./machine-schema.ts";
import { codesOf, guaranteeCode } from "./telebib.ts";

/** A case for other programs: every text of ours in both languages, what people wrote as they wrote it. */
export function machineOf(dossier: Dossier): Machine {
  const { kept, view, evaluation, made } = dossier;
  return machineSchema.parse({
    version: 2,
    reference: kept.reference,
    status: standingOf(kept, made),
    expired: isOver(kept, made),
    owner: kept.ownerName,
    office: officeText(view.voice, kept),
    customer: { name: kept.customer, reference: view.quote.customer?.reference ?? null },
    language: kept.language,
    evaluatedOn: kept.evaluatedOn,
    validUntil: kept.until,
    validityConfirmed: validitySureness(dossier).confirmed,
    effectDate: evaluation.effectDate,
    edition: evaluation.edition,
    tariff: tariffOf(dossier),
    notice: inBoth((voice) => voice.t("papers:noOffer")),
    facts: view.judgement().facts,
    vehicleSource: sourceOf(dossier),
    outcome: evaluation.status,
    covers: requestedCovers(evaluation).map((cover) => coverOf(dossier, cover)),
    totals: totalsOf(dossier),
    payment: paymentOf(dossier),
    returnSlip: { days: RETURN_SLIP_DAYS, limit: returnSlipDay(view) },
    reasons: reasonsOf(dossier),
    missing: [...new Set([...evaluation.missing.decision, ...evaluation.missing.price])],
    ...analysisOf(dossier),
    documents: [...dossier.documents],
    telebib2: codedOf(dossier),
  } satisfies Machine);
}

const inBoth = (write: (voice: Voice) => string): { nl: string; fr: string } => ({
  nl: write(voiceOf("nl")),
  fr: write(voiceOf("fr")),
});

function tariffOf({ view: { tariff } }: Dossier): Machine["tariff"] {
  if (tariff === undefined) return null;
  return {
    name: inBoth(({ language }) => tariffText(tariff.name, language)),
    fictitious: tariff.fictitious,
  };
}

function sourceOf({ view }: Dossier): Machine["vehicleSource"] {
  const source = vehicleSource(view.quote);
  return source === undefined ? null : { manual: source.manual, type: source.type ?? null };
}

function coverOf(dossier: Dossier, cover: Cover): Machine["covers"][number] {
  const judged = judgedOf(dossier);
  const { outcome, premium } = judged.evaluation.covers[cover];
  const choiceRefused = refusedFor(judged, cover).length > 0;
  const priced = choiceRefused ? null : premium;
  return {
    cover,
    name: inBoth((voice) => voice.t(`covers:names.${cover}`)),
    telebib2: checked(dossier, guaranteeCode(cover)),
    outcome,
    choiceRefused,
    base: priced?.base ?? null,
    lines: (priced?.lines ?? []).map((line) => ({
      rule: line.rule,
      name: inBoth((voice) => lineName(voice, judged, line)),
      kind: line.kind,
      percent: line.percent,
      amount: line.amount,
      confirmed: line.confirmed,
    })),
    premium: priced?.net ?? null,
  };
}

function totalsOf({ view, evaluation }: Dossier): Machine["totals"] {
  const taxed = taxedOf(view);
  return {
    net: evaluation.totals.net,
    withTaxes: taxed?.gross ?? null,
    taxesConfirmed: taxed?.confirmed ?? null,
  };
}

function paymentOf({ view: { quote }, evaluation }: Dossier): Machine["payment"] {
  const { plan, iban } = quote.payment ?? {};
  const { net } = evaluation.totals;
  return {
    plan: plan ?? null,
    iban: iban ?? null,
    instalments: plan === undefined || net === null ? null : instalmentsOf(net, plan),
  };
}

const reasonsOf = ({ view, evaluation }: Dossier): Machine["reasons"] =>
  requestedReasonIds(view.judgement().facts, evaluation).flatMap((rule) => {
    const reason = evaluation.reasons[rule];
    if (reason === undefined) return [];
    const { outcome, confirmed } = reason;
    return [{ rule, outcome, confirmed, text: inBoth((voice) => fullReason(voice, reason)) }];
  });

function analysisOf({ kept: { analysis } }: Dossier): Pick<Machine, "analysis" | "decision"> {
  if (analysis === null || analysis.decision === "withdrawn") return { analysis: null, decision: null };
  const { sentOn, sentByName: sentBy, motivation, question, answer, decision, note, until } = analysis;
  return {
    analysis: { sentOn, sentBy, motivation, question, answer },
    decision:
      decision === null
        ? null
        : { outcome: decision, on: analysis.decidedOn, by: analysis.decidedByName, note, until },
  };
}

function codedOf(dossier: Dossier): Coded[] {
  const { kept, view, evaluation } = dossier;
  const { status, analysis } = kept;
  const { facts } = view.judgement();
  const codes = codesOf({ facts, evaluation, status, analysis, plan: view.quote.payment?.plan });
  return codes.map((code) => ({
    ...checked(dossier, code),
    name: inBoth((voice) => nameOf(voice, code.path)),
  }));
}

/** A code, confirmed where somebody looked its list up again. */
const checked = <C extends Code>({ settled }: Dossier, code: C): C => ({
  ...code,
  confirmed: isSettled(settled, listReading(code.list)),
});

/** What is coded, in words: a fact by its own label. */
function nameOf(voice: Voice, path: string): string {
  if (isFactPath(path)) return label(voice, path);
  if (path === "payment.plan") return voice.t("papers:payment");
  return voice.t(path === "status" ? "papers:head.status" : "papers:analysis");
}
