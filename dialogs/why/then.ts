import {
  compareDates,
  COVERS,
  evaluate,
  requestedOptions,
  withFact,
  type DateComparison,
} from "../../src/index.ts";
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
 * it is told as well; but first what could be had on that day because the car was younger.
 */
export function thenText(turn: Turn, words: string): string {
  const { voice } = turn;
  const { facts, evaluation } = turn.judgement();
  const day = dayIn(words, evaluation.effectDate);
  const isSame = day !== undefined && editionOn(day) === evaluation.edition;
  const compared = compareDates(
    facts,
    { today: turn.today, tariff: turn.tariff, readings: turn.surroundings.readings },
    day === undefined || isSame ? DAY_BEFORE_SHEET : day,
  );
  const subjects = subjectsOf(turn, words);
  const younger = day !== undefined && isSame ? possibleOn(turn, subjects, day) : [];
  const told = subjects
    .filter((subject) => !younger.includes(subject))
    .map((subject) => bothTexts(turn, compared, subject));
  if (told.length + younger.length === 0) return voice.t("why:thenOfWhat");
  const same =
    day !== undefined && isSame ? [voice.t("why:sameEdition", { day: voice.format.day(day) })] : [];
  return [
    ...(younger.length > 0 && day !== undefined ? [youngerText(turn, younger, day)] : []),
    ...(told.length > 0 && same.length > 0 ? [`${same.join("")} ${voice.t("why:editionBefore")}`] : same),
    ...told,
  ].join("\n");
}

/** What cannot be had now, and could on a day under the same rules: the car and the driver were younger. */
function possibleOn(turn: Turn, subjects: readonly string[], day: Day): string[] {
  const { facts, evaluation } = turn.judgement();
  const then = evaluate(withFact(facts, "effectDate", day), { today: turn.today, tariff: turn.tariff });
  const outcome = (judged: Evaluation, subject: string) =>
    judgedSubject(turn.voice, judged, subject)?.outcome;
  return subjects.filter(
    (subject) => outcome(then, subject) === "offered" && outcome(evaluation, subject) !== "offered",
  );
}

function youngerText(turn: Turn, subjects: readonly string[], day: Day): string {
  const { voice } = turn;
  const { evaluation } = turn.judgement();
  const names = subjects.flatMap((each) => judgedSubject(voice, evaluation, each)?.name ?? []);
  return voice.t("why:younger", { day: voice.format.day(day), names: voice.format.all(names) });
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
  const { facts, evaluation } = turn.judgement();
  const requested: readonly string[] = [
    ...requestedOptions(facts),
    ...COVERS.filter((cover) => evaluation.covers[cover].requested).map((cover) => `cover:${cover}`),
  ];
  const blocked = triaged(turn).blocks.flatMap(
    ({ reason }) => reason.subjects.find((subject) => requested.includes(subject)) ?? [],
  );
  return [...new Set(blocked)].slice(0, MOST_SUBJECTS);
}

/** More than these are no answer any more. */
const MOST_SUBJECTS = 4;

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
    ...new Set(reasons.map((reason) => `${shortReason(voice, reason)}\n  ${sourceText(voice, reason)}`)),
  ].join("\n  ");
}
