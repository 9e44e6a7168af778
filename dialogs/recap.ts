import type { Day } from "../src/facts/day.ts";
import { isEditable } from "../src/cases/status.ts";
import { movedLines } from "./cases/moved.ts";
import { judge } from "./interview/judgement.ts";
import type { Judgement } from "./interview/judgement.ts";
import { changes } from "./interview/changes.ts";
import { totalText } from "./explain/total.ts";
import type { Asked } from "./explain/fact.ts";
import { decisionTerms, standing } from "./result/headline.ts";
import { EDITIONS } from "./result/footer.ts";
import { shortAnswers } from "./statement/said-back.ts";
import { isBegun } from "./memory.ts";
import type { Memory } from "./memory.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Turn } from "./turn.ts";

/** After as long a silence a user no longer has the conversation in mind. */
const SILENCE = 4 * 60 * 60 * 1000;

/** True for somebody who comes back to a quote after hours or days. */
export const wasAway = ({ quote, seen }: Memory, { now }: Surroundings): boolean =>
  quote !== undefined && isBegun(quote) && seen !== undefined && now - seen.at >= SILENCE;

/** What a recap calls a quote by; the rest is in the summary. */
const TELLING: readonly Asked[] = [
  "vehicle.category",
  "vehicle.make",
  "vehicle.model",
  "vehicle.firstRegistration",
  "usage",
  "annualKm",
  "driver.birthDate",
  "request.omnium",
];

/** Where the quote stands, at today's prices and edition, and what has changed since it was last calculated. */
export async function recap(turn: Turn): Promise<string> {
  const { voice, quote, memory, today, surroundings } = turn;
  const kept = quote.kept === undefined ? undefined : await surroundings.desk?.look(quote.reference);
  // What moved without changing the case was told when they were here last.
  const [since = today] = [kept?.evaluatedOn, memory.seen?.today]
    .filter((day) => day !== undefined)
    .sort()
    .reverse();
  const moved = kept === undefined ? [] : movedLines(turn, kept);
  return [
    voice.t("recap:title", { reference: quote.reference }),
    ...decisionLines(turn),
    ...moved,
    ...recapOf(turn, since, moved.length > 0),
  ].join("\n");
}

/**
 * As {@link recap}, in lines and without its title.
 *
 * @param since the day on which it was judged before
 * @param hasMoved true where something that has moved is told already
 */
export function recapOf(turn: Turn, since: Day, hasMoved = false): string[] {
  const { voice, quote } = turn;
  const { t } = voice;
  const { evaluation } = turn.judgement();
  const { net } = evaluation.totals;
  const answers = shortAnswers(turn, quote, TELLING);
  return [
    ...(answers.length > 0 ? [t("recap:answers", { answers: voice.format.all(answers) })] : []),
    net === null ? t("recap:noTotal") : t("recap:total", { total: totalText(turn, net) }),
    editionText(turn, evaluation.edition),
    ...sinceThen(turn, since, hasMoved),
  ];
}

/** What the company says of it, where the case is with it or it decided. */
function decisionLines(turn: Turn): string[] {
  const { status } = turn.quote.kept ?? {};
  return status === undefined || isEditable(status) ? [] : [standing(turn), ...decisionTerms(turn)];
}

const nameOf = ({ voice: { t } }: Turn, edition: keyof typeof EDITIONS): string =>
  t(`explain:documents.${EDITIONS[edition].document}`);

/** Another edition's rules hold now. */
function editionMoved(turn: Turn, { evaluation: then }: Judgement, { evaluation: now }: Judgement): string[] {
  if (then.edition === now.edition || then.edition === null || now.edition === null) return [];
  const editions = { was: nameOf(turn, then.edition), now: nameOf(turn, now.edition) };
  return [turn.voice.t("recap:editionMoved", editions)];
}

/** The total that there was, where something that can no longer be had leaves none. */
function totalGone(
  { voice }: Turn,
  { evaluation: then }: Judgement,
  { evaluation: now }: Judgement,
): string[] {
  if (then.totals.net === null || now.totals.net !== null) return [];
  return [voice.t("recap:totalGone", { was: voice.format.money(then.totals.net) })];
}

function editionText({ voice: { t } }: Turn, edition: keyof typeof EDITIONS | null): string {
  if (edition === null) return t("recap:noEdition");
  return t("recap:edition", { edition: t(`explain:documents.${EDITIONS[edition].document}`) });
}

function sinceThen(turn: Turn, day: Day, hasMoved: boolean): string[] {
  const { voice, quote, surroundings } = turn;
  if (day === turn.today) return [];
  const { tariff, readings } = surroundings;
  const then = judge(quote, { today: day, tariff, readings });
  const now = turn.judgement();
  const lines = [
    ...editionMoved(turn, then, now),
    ...changes(turn, then, now, structuredClone(quote)),
    ...totalGone(turn, then, now),
  ];
  if (lines.length === 0) return hasMoved ? [] : [voice.t("recap:same")];
  return [voice.t("recap:changed", { day: voice.format.day(day) }), ...lines];
}
