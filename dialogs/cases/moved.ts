import { cents, money } from "../../src/facts/money.ts";
import { standingOf } from "../../src/cases/status.ts";
import { judge } from "../interview/judgement.ts";
import type { Turn } from "../turn.ts";
import type { KeptCase } from "./desk.ts";

/** What has moved under a case since it was calculated last: its time is over, or the tariff is another one. */
export const movedLines = (turn: Turn, kept: KeptCase): string[] => [
  ...overLine(turn, kept),
  ...tariffLines(turn, kept),
];

function overLine({ voice, today }: Turn, kept: KeptCase): string[] {
  if (standingOf(kept, today) !== "expired") return [];
  const key = kept.status === "approved" ? "cases:opened.approvalOver" : "cases:opened.expired";
  return [voice.t(key, { day: voice.format.day(kept.until) })];
}

/** The same facts on the same day at another price: then the tariff has moved. */
function tariffLines({ voice, quote, surroundings }: Turn, kept: KeptCase): string[] {
  if (kept.total === null) return [];
  const { tariff, readings } = surroundings;
  const { net } = judge(quote, { today: kept.evaluatedOn, tariff, readings }).evaluation.totals;
  if (net === kept.total) return [];
  const { t, format } = voice;
  const was = format.money(kept.total);
  if (net === null) return [t("cases:opened.noTariff", { was })];
  const change = format.difference(money(cents(net) - cents(kept.total)));
  return [t("cases:opened.tariff", { was, now: format.money(net), change })];
}
