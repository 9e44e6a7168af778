import { COVERS, OPTIONS } from "../../src/rules/evaluation.ts";
import type { Choice, Evaluation, Outcome } from "../../src/rules/evaluation.ts";
import { label } from "../explain/fact.ts";
import { optionAt } from "../explain/requested.ts";
import { reasonsOf, sentences, why } from "../explain/reasons.ts";
import type { QuoteMemory } from "../memory.ts";
import type { Voice } from "../voice.ts";
import { isClosed, isFlagPath } from "./wishes.ts";

/** Something that may be chosen: a cover that is asked with yes or no, or one value of a choice. */
interface Choosable {
  readonly id: string;
  readonly name: (voice: Voice) => string;
  readonly judged: (evaluation: Evaluation) => { outcome: Outcome; reasons: readonly string[] } | undefined;
  /** A choice that means nothing without an omnium formula. */
  readonly detail?: boolean;
}

const DETAILS: readonly Choice[] = ["deductible", "compensation", "valueBasis"];

const CHOOSABLE: readonly Choosable[] = [
  ...COVERS.filter((cover) => isFlagPath(`request.${cover}`)).map((cover): Choosable => ({
    id: `cover:${cover}`,
    name: ({ t }) => t(`covers:names.${cover}`),
    judged: ({ covers }) => (covers[cover].requested ? undefined : covers[cover]),
  })),
  ...(Object.keys(OPTIONS) as Choice[]).flatMap((choice) =>
    OPTIONS[choice]
      .filter((value) => value !== "none")
      .map((value): Choosable => ({
        id: `option:${choice}.${value}`,
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
  told: readonly string[],
): string[] {
  const hasFormula = !isClosed(now.covers.naturalForces.outcome);
  const reasons = (each: Choosable): readonly string[] => each.judged(now)?.reasons ?? [];
  const lost = CHOOSABLE.filter(
    (each) =>
      isShut(each, now) &&
      !isShut(each, old) &&
      !quote.lost.includes(each.id) &&
      (hasFormula || each.detail !== true) &&
      !reasons(each).some((id) => told.includes(id)),
  );
  const stillLost = CHOOSABLE.filter((each) => quote.lost.includes(each.id) && !isOpen(each, now));
  quote.lost = [...stillLost, ...lost].map(({ id }) => id);
  const byReason = [...Map.groupBy(lost, (each) => reasons(each).join()).values()];
  const [first] = lost;
  if (first === undefined) return [];
  if (byReason.length > 1) return [voice.t("explain:fellAwayMany", { names: names(voice, lost) })];
  const because = reasonsOf(now, reasons(first)).map((reason) => why(voice, reason));
  return [voice.t("explain:fellAway", { names: names(voice, lost), why: sentences(...because) })];
}

const isShut = ({ judged }: Choosable, evaluation: Evaluation): boolean =>
  isClosed(judged(evaluation)?.outcome ?? "offered");

const isOpen = ({ judged }: Choosable, evaluation: Evaluation): boolean => {
  const outcome = judged(evaluation)?.outcome;
  return outcome === "offered" || outcome === "refer";
};

/** The names of choices; a choice that lost all its values is called by its own name. */
function names(voice: Voice, lost: readonly Choosable[]): string {
  const ids = lost.map(({ id }) => id);
  const wholes = (Object.keys(OPTIONS) as Choice[]).filter((choice) => {
    const all = CHOOSABLE.filter(({ id }) => id.startsWith(`option:${choice}.`));
    return all.length > 1 && all.every(({ id }) => ids.includes(id));
  });
  const single = lost.filter(({ id }) => !wholes.some((choice) => id.startsWith(`option:${choice}.`)));
  return voice.format.all([
    ...single.map(({ name }) => name(voice)),
    ...wholes.map((choice) => label(voice, `request.${choice}`)),
  ]);
}
