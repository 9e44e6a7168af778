import { corrects, linked } from "../speech.ts";
import type { Measure } from "../measures.ts";
import type { Cue } from "./cue-words.ts";
import type { Cues } from "./cues.ts";
import type { Figure } from "./figures.ts";
import type { View } from "./view.ts";

/** A figure that took what it is about from the one beside it. */
export interface Related extends Figure {
  /** The cues beside it, the nearest first. */
  readonly cues: readonly Cue[];
  /** One of several alternatives: 10 à 15.000 km. */
  readonly linked: boolean;
}

/**
 * What the figures of a text have in common: in "25.000 km per jaar, nee, 15.000" and in "10 of 15.000 km" the bare
 * number counts the same thing as the other one, by the same cues.
 */
export function relate(view: View, figures: readonly Figure[], cues: Cues): readonly Related[] {
  const related: Related[] = figures.map((figure) => ({
    ...figure,
    cues: cues.beside(figure),
    linked: false,
  }));
  for (let at = related.length - 1; at > 0; at--) join(view, related, at - 1, at);
  return related;
}

function join(view: View, figures: Related[], first: number, second: number): void {
  const [one, other] = [figures[first], figures[second]];
  if (one === undefined || other === undefined || one.what.sort !== other.what.sort) return;
  // "BM 3 / 18.000 km" in a list are two things.
  const listed = view.tokens[one.to]?.fold === "/" && view.clauseOf(one.from) !== view.clauseOf(other.from);
  const alternative = !listed && linked(view.tokens, one.to, other.from);
  const corrected = corrects(view.tokens, one.to, other.from);
  if ((!alternative && !corrected) || !sameKind(one, other) || areApart(one, other)) return;
  figures[first] = { ...like(one, other), linked: one.linked || alternative };
  figures[second] = { ...like(other, one), linked: other.linked || alternative };
}

const quantityOf = ({ what }: Figure): Measure["quantity"] | undefined =>
  what.sort === "measure" ? what.measure.quantity : undefined;

function sameKind(one: Figure, other: Figure): boolean {
  const [a, b] = [quantityOf(one), quantityOf(other)];
  return a === b || a === "bare" || b === "bare";
}

/** "45 ans et 20 ans de permis" are two things. */
const areApart = (one: Related, other: Related): boolean =>
  one.cues.length > 0 && other.cues.length > 0 && one.cues[0] !== other.cues[0];

/** The figure with the other's unit and cues, where it has none of its own. */
function like(figure: Related, other: Related): Related {
  const cues = figure.cues.length > 0 ? figure.cues : other.cues;
  const quantity = quantityOf(other);
  if (figure.what.sort !== "measure" || quantity === undefined || quantityOf(figure) !== "bare")
    return { ...figure, cues };
  return { ...figure, cues, what: { sort: "measure", measure: { ...figure.what.measure, quantity } } };
}
