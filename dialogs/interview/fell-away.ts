import type { FactPath } from "../../src/facts/paths.ts";
import { COVERS, OPTIONS } from "../../src/rules/evaluation.ts";
import type { Choice, Evaluation, Outcome } from "../../src/rules/evaluation.ts";
import { label } from "../explain/fact.ts";
import { optionAt } from "../../src/index.ts";
import { reasonsOf, sentences, why } from "../explain/reasons.ts";
import type { QuoteMemory } from "../memory.ts";
import type { Voice } from "../voice.ts";
import { isClosed, isFlagPath } from "./wishes.ts";

/** Something that may be chosen: a cover that is asked with yes or no, or one value of a choice. */
interface Choosable {
  readonly id: string;
  /** The question it answers. */
  readonly asks: FactPath;
  readonly name: (voice: Voice) => string;
  readonly judged: (evaluation: Evaluation) => { outcome: Outcome; reasons: readonly string[] } | undefined;
  /** A choice that means nothing without an omnium formula. */
  readonly detail?: boolean;
}

const DETAILS: readonly Choice[] = ["deductible", "compensation", "valueBasis"];

const CHOOSABLE: readonly Choosable[] = [
  ...COVERS.filter((cover) => isFlagPath(`request.${cover}`)).map((cover): Choosable => ({
    id: `cover:${cover}`,
    asks: `request.${cover}` as FactPath,
    name: ({ t }) => t(`covers:names.${cover}`),
    judged: ({ covers }) => (covers[cover].requested ? undefined : covers[cover]),
  })),
  ...(Object.keys(OPTIONS) as Choice[]).flatMap((choice) =>
    OPTIONS[choice]
      .filter((value) => value !== "none")
      .map((value): Choosable => ({
        id: `option:${choice}.${value}`,
        asks: `request.${choice}`,
        name: ({ coded }) => coded(`facts:request.${choice}.values.${value}`),
        judged: (evaluation) => optionAt(evaluation, `option:${choice}.${value}`),
        detail: DETAILS.includes(choice),
      })),
  ),
];

/** The choices that an answer took away, in one line: with the reason where they share one. Each is told once. */
export function fellAway(
  voice: Voice,
  quote: QuoteMemory,
  old: Evaluation,
  now: Evaluation,
  known: readonly string[],
): string[] {
  const hasFormula = !isClosed(now.covers.naturalForces.outcome);
  const reasons = (each: Choosable): readonly string[] => each.judged(now)?.reasons ?? [];
  const lost = CHOOSABLE.filter(
    (each) =>
      isShut(each, now) &&
      !isShut(each, old) &&
      !quote.lost.includes(each.id) &&
      (hasFormula || each.detail !== true) &&
      !reasons(each).some((id) => known.includes(id)),
  );
  const stillLost = CHOOSABLE.filter((each) => quote.lost.includes(each.id) && !isOpen(each, now));
  quote.lost = [...stillLost, ...lost].map(({ id }) => id);
  const byReason = [...Map.groupBy(lost, (each) => reasons(each).join()).values()];
  const [first] = lost;
  if (first === undefined) return [];
  const gone = names(voice, lost);
  const wasAsked = lost.some(({ asks }) => quote.asked.includes(asks));
  if (gone.length > MOST_NAMES && !wasAsked) return [voice.t("explain:fellAwayLater")];
  if (byReason.length > 1 && gone.length > 1) {
    return [voice.t("explain:fellAwayMany", { names: voice.format.all(gone) })];
  }
  const because = reasonsOf(now, reasons(first)).map((reason) => why(voice, reason));
  const told = { names: voice.format.all(gone), why: sentences(...because), count: gone.length };
  return [voice.t("explain:fellAway", told)];
}

/** Of choices that were not asked yet, more than these are no news: each question says what it misses. */
const MOST_NAMES = 2;

const isShut = ({ judged }: Choosable, evaluation: Evaluation): boolean =>
  isClosed(judged(evaluation)?.outcome ?? "offered");

const isOpen = ({ judged }: Choosable, evaluation: Evaluation): boolean => {
  const outcome = judged(evaluation)?.outcome;
  return outcome === "offered" || outcome === "refer";
};

/** The names of choices; a choice that lost all its values is called by its own name. */
function names(voice: Voice, lost: readonly Choosable[]): string[] {
  const ids = lost.map(({ id }) => id);
  const wholes = (Object.keys(OPTIONS) as Choice[]).filter((choice) => {
    const all = CHOOSABLE.filter(({ id }) => id.startsWith(`option:${choice}.`));
    return all.length > 1 && all.every(({ id }) => ids.includes(id));
  });
  const single = lost.filter(({ id }) => !wholes.some((choice) => id.startsWith(`option:${choice}.`)));
  return [
    ...single.map(({ name }) => name(voice)),
    ...wholes.map((choice) => label(voice, `request.${choice}`)),
  ];
}
