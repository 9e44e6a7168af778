import { standingOf } from "../../src/cases/status.ts";
import { askedLines } from "./analysis.ts";
import { judge } from "../interview/judgement.ts";
import { recapOf } from "../recap.ts";
import type { Turn } from "../turn.ts";
import type { KeptCase } from "./desk.ts";

/** What somebody who opens a case must know before going on: whose it is, how it stands, and what has moved since. */
export function openedText(turn: Turn, kept: KeptCase): string {
  const { voice, today, surroundings } = turn;
  const { t, format } = voice;
  const standing = standingOf(kept, today);
  const isOthers = kept.owner !== surroundings.person?.id;
  return [
    t("cases:opened.title", { reference: kept.reference, status: t(`cases:status.${standing}`) }),
    ...(isOthers ? [t("cases:opened.owner", { owner: kept.ownerName, office: kept.office })] : []),
    ...(kept.customer === null ? [] : [t("cases:opened.customer", { customer: kept.customer })]),
    ...(kept.origin === null ? [] : [t("cases:opened.origin", { reference: kept.origin })]),
    ...askedLines(voice, kept.analysis),
    ...(standing === "expired"
      ? [
          t(kept.status === "approved" ? "cases:opened.approvalOver" : "cases:opened.expired", {
            day: format.day(kept.until),
          }),
        ]
      : []),
    ...tariffLines(turn, kept),
    ...recapOf(turn, kept.evaluatedOn),
  ].join("\n");
}

/** The same facts on the same day at another price: then the tariff has moved. */
function tariffLines({ voice, quote, surroundings }: Turn, kept: KeptCase): string[] {
  if (kept.total === null) return [];
  const { net } = judge(quote, { today: kept.evaluatedOn, tariff: surroundings.tariff }).evaluation.totals;
  if (net === kept.total) return [];
  const { t, format } = voice;
  const was = format.money(kept.total);
  return [
    net === null
      ? t("cases:opened.noTariff", { was })
      : t("cases:opened.tariff", { was, now: format.money(net) }),
  ];
}
