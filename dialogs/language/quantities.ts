import { findMeasures, type Measure } from "./measures.ts";
import type { QuantityKind } from "./kinds.ts";
import type { Reading } from "./reading.ts";
import { settle, type Claim } from "./settle.ts";
import { corrects, hasOtherWords, linked } from "./speech.ts";
import type { Text } from "./text.ts";

/**
 * The value of one kind that a text states. A number with a unit of the kind counts wherever it stands; one
 * without a unit counts only where it is bound to such a number, or where the text has none, and then it is sure
 * only among words that carry nothing else.
 */
export function readQuantity(
  text: Text,
  kind: QuantityKind,
  taken: (token: number) => boolean,
): Reading<number> {
  const measures = findMeasures(text, taken).filter(({ ordinal }) => !ordinal);
  const hasUnit = ({ quantity }: Measure): boolean => quantity !== "bare" && kind.units.includes(quantity);
  const named = measures.some(hasUnit);
  const counting = named ? bound(text, measures, hasUnit) : measures.filter(isBare);
  const { measures: standing, covered } = kind.choose(text, counting);
  const strange = !named && hasOtherWords(text, [...measures, ...covered], taken);
  return settle(
    text,
    inThousands(standing).flatMap((measure) => claim(text, kind, measure, strange)),
  );
}

const isBare = ({ quantity, article }: Measure): boolean => quantity === "bare" && !article;

/** The measures with a unit of the kind, and the bare ones beside them: 10 à 15.000 km; € 45.000, nee 54.000. */
function bound(
  text: Text,
  measures: readonly Measure[],
  hasUnit: (measure: Measure) => boolean,
): readonly Measure[] {
  const counts = measures.map(hasUnit);
  for (let at = measures.length - 2; at >= 0; at--)
    counts[at] ||= joins(text, measures[at], measures[at + 1], counts[at + 1]);
  for (let at = 1; at < measures.length; at++)
    counts[at] ||= replaces(text, measures[at - 1], measures[at], counts[at - 1]);
  const standing = measures.filter((_, at) => counts[at]);
  return standing.map((measure, at) =>
    isUnlike(standing[at - 1], measure) ? { ...measure, bounded: true } : measure,
  );
}

const MOST_TIMES = 20;

/** "15.000 km, sorry, ik ben 34": a bare number of another size may be about something else. */
const isUnlike = (named: Measure | undefined, { quantity, value }: Measure): boolean =>
  named !== undefined &&
  quantity === "bare" &&
  (value * MOST_TIMES < named.value || named.value * MOST_TIMES < value);

function joins(
  text: Text,
  first: Measure | undefined,
  second: Measure | undefined,
  counts: boolean | undefined,
): boolean {
  if (counts !== true || first === undefined || second === undefined || !isBare(first)) return false;
  return linked(text.tokens, first.to, second.from) || corrects(text.tokens, first.to, second.from);
}

function replaces(
  text: Text,
  first: Measure | undefined,
  second: Measure | undefined,
  counts: boolean | undefined,
): boolean {
  if (counts !== true || first === undefined || second === undefined || !isBare(second)) return false;
  const subtracted = second.value < 0 && first.to === second.from;
  return (
    subtracted || linked(text.tokens, first.to, second.from) || corrects(text.tokens, first.to, second.from)
  );
}

/** The 10 of "10 à 15.000 km" is said short for 10.000. */
const inThousands = (measures: readonly Measure[]): readonly Measure[] =>
  measures.map((measure, index) => {
    const next = measures[index + 1];
    const short = isBare(measure) && measure.value < 1000 && next !== undefined && next.value >= 1000;
    return short ? { ...measure, value: measure.value * 1000 } : measure;
  });

function claim(text: Text, kind: QuantityKind, measure: Measure, strange: boolean): readonly Claim<number>[] {
  const { from, to, denied, bounded, alternative } = measure;
  const [value, ...more] = kind.worth(measure, text);
  if (value === undefined) return [];
  const other = alternative === undefined ? [] : kind.worth({ ...measure, value: alternative }, text);
  const open = strange || bounded || measure.doubtful || kind.isOpen(measure);
  return [{ from, to, value, alternatives: [...more, ...other], denied, open }];
}
