import { z } from "zod";
import { fullReason } from "../../dialogs/explain/reasons.ts";
import { requestedCovers } from "../../dialogs/explain/requested.ts";
import { tariffText } from "../../dialogs/explain/tariff.ts";
import { requestedReasonIds } from "../../src/index.ts";
import { factsSchema } from "../../src/facts/schema.ts";
import { standingOf, STANDINGS } from "../../src/cases/status.ts";
import { voiceOf } from "../../dialogs/voice.ts";
import type { Voice } from "../../dialogs/voice.ts";
import type { Dossier } from "./dossier.ts";
import { codedFacts, guaranteeCode } from "./telebib.ts";

const texts = z.strictObject({ nl: z.string(), fr: z.string() });
const money = z.string().regex(/^\d+\.\d{2}$/);

/** The shape of a case for other programs; its version goes up when a field leaves or changes its meaning. */
export const machineSchema = z.strictObject({
  version: z.literal(1),
  reference: z.string(),
  status: z.enum(STANDINGS),
  evaluatedOn: z.iso.date(),
  validUntil: z.iso.date(),
  effectDate: z.iso.date(),
  edition: z.enum(["2023-06", "2022-06"]).nullable(),
  tariff: z.strictObject({ name: z.string(), fictitious: z.boolean() }).nullable(),
  /** It is a calculation and no offer, in words to show. */
  notice: texts,
  facts: factsSchema,
  covers: z.array(
    z.strictObject({
      cover: z.string(),
      name: texts,
      telebib2: z.strictObject({ list: z.literal("X058"), code: z.string() }).nullable(),
      outcome: z.string(),
      premium: money.nullable(),
    }),
  ),
  total: money.nullable(),
  reasons: z.array(z.strictObject({ rule: z.string(), outcome: z.string(), text: texts })),
  missing: z.array(z.string()),
  telebib2: z.array(
    z.strictObject({
      path: z.string(),
      list: z.string(),
      code: z.string(),
      value: z.union([z.string(), z.number()]).optional(),
    }),
  ),
  /** False: the codes were taken from published lists and not confirmed by the association that keeps them. */
  telebib2Confirmed: z.literal(false),
});
export type Machine = z.infer<typeof machineSchema>;

/** A case for other programs. */
export function machineOf(dossier: Dossier): Machine {
  const { kept, view, evaluation, made } = dossier;
  const { facts } = view.judgement();
  return machineSchema.parse({
    version: 1,
    reference: kept.reference,
    status: standingOf(kept, made),
    evaluatedOn: kept.evaluatedOn,
    validUntil: kept.until,
    effectDate: evaluation.effectDate,
    edition: evaluation.edition,
    tariff: tariffOf(dossier),
    notice: inBoth((voice) => voice.t("papers:noOffer")),
    facts,
    covers: coversOf(dossier),
    total: evaluation.totals.net,
    reasons: reasonsOf(dossier),
    missing: [...new Set([...evaluation.missing.decision, ...evaluation.missing.price])],
    telebib2: codedFacts(facts),
    telebib2Confirmed: false,
  });
}

const inBoth = (write: (voice: Voice) => string): { nl: string; fr: string } => ({
  nl: write(voiceOf("nl")),
  fr: write(voiceOf("fr")),
});

function tariffOf(dossier: Dossier): Machine["tariff"] {
  const { tariff, voice } = dossier.view;
  if (tariff === undefined) return null;
  return { name: tariffText(tariff.name, voice.language), fictitious: tariff.fictitious };
}

const coversOf = ({ evaluation }: Dossier): Machine["covers"] =>
  requestedCovers(evaluation).map((cover) => {
    const { outcome, premium } = evaluation.covers[cover];
    const code = guaranteeCode(cover);
    return {
      cover,
      name: inBoth((voice) => voice.t(`covers:names.${cover}`)),
      telebib2: code === undefined ? null : { list: "X058", code },
      outcome,
      premium: premium?.net ?? null,
    };
  });

const reasonsOf = ({ view, evaluation }: Dossier): Machine["reasons"] =>
  requestedReasonIds(view.judgement().facts, evaluation).flatMap((rule) => {
    const reason = evaluation.reasons[rule];
    if (reason === undefined) return [];
    return [{ rule, outcome: reason.outcome, text: inBoth((voice) => fullReason(voice, reason)) }];
  });
