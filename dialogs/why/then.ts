import { compareDates, type DateComparison } from "../../src/index.ts";
import { addDays, anniversary } from "../../src/facts/day.ts";
import type { Day } from "../../src/facts/day.ts";
import { editionOn, PRODUCT_SHEET_DAY } from "../../src/product/editions.ts";
import type { Evaluation } from "../../src/rules/evaluation.ts";
import { percentText } from "../explain/lines.ts";
import { reasonsOf, shortReason, sourceText } from "../explain/reasons.ts";
import { EDITIONS } from "../result/footer.ts";
import { triaged } from "../triage/triage.ts";
import type { Turn } from "../turn.ts";
import { topicOf } from "./about.ts";
import { judgedSubject } from "./subject.ts";

/** The last day of the edition before the one in force. */
const DAY_BEFORE_SHEET: Day = addDays(PRODUCT_SHEET_DAY, -1);

const LAST_YEAR = /(?:vorig|verleden|voorbije)\s+jaar|l['’]an(?:n[ée]e)?\s+(?:pass[ée]e?|derni[èe]re?)/iu;
const YEAR = /(?<!\d)(20[12]\d)(?!\d)/u;

/**
 * "Vorig jaar kon dat nog": what held under the rules of another day, for the same car and driver, equally old, and
 * what holds now, each with its source and period. Where the edition was the same, that is said, and the edition before
 * it is told as well.
 */
export function thenText(turn: Turn, words: string): string {
  const { voice } = turn;
  const { facts, evaluation } = turn.judgement();
  const day = dayIn(words, evaluation.effectDate);
  const isSame = day !== undefined && editionOn(day) === evaluation.edition;
  const compared = compareDates(
    facts,
    { today: turn.today, tariff: turn.tariff },
    day === undefined || isSame ? DAY_BEFORE_SHEET : day,
  );
  const told = subjectsOf(turn, words).map((subject) => bothTexts(turn, compared, subject));
  return [
    ...(isSame ? [voice.t("why:sameEdition", { day: voice.format.day(day) })] : []),
    ...(told.length > 0 ? told : [voice.t("why:thenOfWhat")]),
  ].join("\n");
}

/** The effect date that words mean: a year of the quote's own day. */
function dayIn(words: string, effectDate: Day): Day | undefined {
  if (LAST_YEAR.test(words)) return anniversary(effectDate, -1);
  const year = YEAR.exec(words)?.[1];
  return year === undefined
    ? undefined
    : anniversary(effectDate, Number(year) - Number(effectDate.slice(0, 4)));
}

/** What the words name, else what blocks the quote now. */
function subjectsOf(turn: Turn, words: string): string[] {
  const named = topicOf(words).about.filter((about) => /^(?:cover|option):/u.test(about));
  if (named.length > 0) return named;
  const blocked = triaged(turn).blocks.flatMap(({ reason }) => reason.subjects);
  return [...new Set(blocked.filter((subject) => subject !== "quote"))];
}

function bothTexts(turn: Turn, { then, now }: DateComparison, subject: string): string {
  const { voice } = turn;
  const [before, after] = [standingText(turn, then, subject), standingText(turn, now, subject)];
  return [
    voice.t("why:then", {
      day: voice.format.day(then.effectDate),
      source: sourceOf(turn, then),
      standing: before,
    }),
    voice.t("why:now", {
      day: voice.format.day(now.effectDate),
      source: sourceOf(turn, now),
      standing: after,
    }),
  ].join("\n");
}

/** The document whose rules held. */
const sourceOf = ({ voice: { t } }: Turn, { edition }: Evaluation): string =>
  edition === null ? t("why:noEdition") : t(`explain:documents.${EDITIONS[edition].document}`);

/** The verdict on a subject with its percentage, its reasons and where they are written. */
function standingText(turn: Turn, evaluation: Evaluation, subject: string): string {
  const { voice } = turn;
  const found = judgedSubject(voice, evaluation, subject);
  if (found === undefined) return "";
  const reasons = reasonsOf(evaluation, found.reasons);
  const { percent } = found;
  const verdict = voice.t("why:verdict", {
    name: found.name,
    outcome: voice.t(`explain:outcome.${found.outcome}`),
  });
  return [
    typeof percent === "string" && found.outcome === "offered"
      ? `${verdict} ${voice.t("why:thenPercent", { percent: percentText(voice, percent) })}`
      : verdict,
    ...reasons.map((reason) => `${shortReason(voice, reason)}\n  ${sourceText(voice, reason)}`),
  ].join("\n  ");
}
