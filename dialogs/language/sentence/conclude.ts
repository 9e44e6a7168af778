import { factAt, isFactPath, withFact, type FactPath } from "../../../src/facts/paths.ts";
import { parseFacts } from "../../../src/facts/parse.ts";
import type { Day } from "../../../src/facts/day.ts";
import type { Facts } from "../../../src/facts/schema.ts";
import { corrects } from "../speech.ts";
import { wordsOf } from "../text.ts";
import type { Candidate, FactClaim, Scalar, Span } from "./claims.ts";
import type { View } from "./view.ts";

/** What a text says about a quote. */
export interface Understood {
  readonly facts: Facts;
  /** A month or a year where a fact is a day: its two ends. */
  readonly partial: Readonly<Partial<Record<FactPath, Span>>>;
  readonly unclear: readonly Unclear[];
  /** Where in the text each of them was read. */
  readonly spans: readonly FactSpan[];
}

export interface Unclear {
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

export interface FactSpan {
  readonly path: FactPath;
  readonly text: string;
  /** Where the words stand in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** To be confirmed before it decides anything: a word was misspelled. */
  readonly doubtful: boolean;
}

type Conclusion =
  | { readonly sort: "value"; readonly value: Scalar }
  | { readonly sort: "range"; readonly range: Span }
  | { readonly sort: "open"; readonly candidates: readonly Candidate[] }
  | { readonly sort: "nothing" };

/** Puts the claims of a text together, fact by fact; what contradicts itself or the rest is left to ask. */
export function conclude(view: View, claims: readonly FactClaim[], today: Day): Understood {
  const byPath = Map.groupBy(
    claims.toSorted((a, b) => a.place.from - b.place.from),
    ({ path }) => path,
  );
  let understood: Understood = { facts: {}, partial: {}, unclear: [], spans: [] };
  for (const [path, all] of byPath) {
    for (const standing of withoutUnplaced(withoutCorrected(view, all))) {
      understood = add(view, understood, path, conclusionOf(standing), standing);
    }
  }
  return withoutContradictions(view, withoutAnswered(understood), today);
}

/** Of two values the later one counts where the words between them say so; a denied one goes. */
function withoutCorrected(view: View, claims: readonly FactClaim[]): readonly FactClaim[] {
  let standing: FactClaim[] = [];
  let end: number | undefined;
  for (const claim of claims) {
    const { says, place } = claim;
    if (says.sort === "denied") {
      standing = standing.filter((one) => one.says.sort !== "value" || one.says.value !== says.value);
    } else if (end !== undefined && corrects(view.tokens, end, place.from)) standing = [claim];
    else standing.push(claim);
    end = place.to;
  }
  return standing;
}

/**
 * Beside "catalogus 112.000" the "89.000 euro" that nothing places is another amount, not another reading of the same
 * one: each is concluded on its own.
 */
function withoutUnplaced(claims: readonly FactClaim[]): readonly (readonly FactClaim[])[] {
  const stated = claims.flatMap(({ says }) => (says.sort === "value" ? [says.value] : []));
  if (stated.length === 0) return [claims];
  const isUnplaced = ({ says, final }: FactClaim): boolean =>
    says.sort === "open" &&
    !final &&
    new Set(says.candidates.map(({ path }) => path)).size > 1 &&
    !says.candidates.some(({ value }) => stated.includes(value));
  const unplaced = claims.filter(isUnplaced);
  return [claims.filter((claim) => !isUnplaced(claim)), ...unplaced.map((claim) => [claim])];
}

function conclusionOf(claims: readonly FactClaim[]): Conclusion {
  const values = [...new Set(claims.flatMap(({ says }) => (says.sort === "value" ? [says.value] : [])))];
  const open = claims.flatMap(({ says }) => (says.sort === "open" ? says.candidates : []));
  const path = claims[0]?.path;
  const [value, ...others] = values;
  const agrees = open.length === 0 || open.some((one) => one.path === path && one.value === value);
  const final = claims.some((claim) => claim.final);
  if (value !== undefined && others.length === 0 && agrees && !final) return { sort: "value", value };
  const candidates = path === undefined ? [] : [...values.map((one) => ({ path, value: one })), ...open];
  return candidates.length > 0 ? { sort: "open", candidates: distinct(candidates) } : rangeOf(claims);
}

/** The narrowest of ranges that lie in one another; two that do not contradict each other. */
function rangeOf(claims: readonly FactClaim[]): Conclusion {
  const ranges = claims.flatMap(({ says }) => (says.sort === "range" ? [says.range] : []));
  const [range] = ranges.toSorted((a, b) =>
    a.from < b.from ? 1 : a.from > b.from ? -1 : a.to < b.to ? -1 : 1,
  );
  const inside = ranges.every(({ from, to }) => range !== undefined && from <= range.from && range.to <= to);
  return range !== undefined && inside ? { sort: "range", range } : { sort: "nothing" };
}

function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...new Map(candidates.map((one) => [`${one.path} ${one.value}`, one])).values()];
}

function add(
  view: View,
  understood: Understood,
  path: FactPath,
  conclusion: Conclusion,
  claims: readonly FactClaim[],
): Understood {
  const spans = claims.map(({ place, doubtful }) => spanOf(view, path, place, doubtful));
  const known = { ...understood, spans: [...understood.spans, ...spans] };
  switch (conclusion.sort) {
    case "value":
      return { ...known, facts: withFact(known.facts, path, conclusion.value) };
    case "range":
      return { ...known, partial: { ...known.partial, [path]: conclusion.range } };
    case "open": {
      const text = [...new Set(spans.map((span) => span.text))].join(" … ");
      return { ...known, unclear: [...known.unclear, { text, candidates: conclusion.candidates }] };
    }
    case "nothing":
      return understood;
  }
}

function spanOf(view: View, path: FactPath, place: FactClaim["place"], doubtful: boolean): FactSpan {
  const [start, end] = [view.tokens[place.from]?.start ?? 0, view.tokens[place.to - 1]?.end ?? 0];
  return { path, text: wordsOf(view, place.from, place.to), start, end, doubtful };
}

/** What could have been one of two facts is the other one, once the first is known. */
function withoutAnswered(understood: Understood): Understood {
  const isKnown = (path: FactPath): boolean =>
    factAt(understood.facts, path) !== undefined || understood.partial[path] !== undefined;
  const unclear = understood.unclear.flatMap(({ text, candidates }) => {
    const paths = new Set(candidates.map(({ path }) => path));
    const left = paths.size === 1 ? candidates : candidates.filter(({ path }) => !isKnown(path));
    return left.length === 0 ? [] : [{ text, candidates: left }];
  });
  return { ...understood, unclear };
}

/** Facts that cannot be together, or that are impossible, are left to ask. */
function withoutContradictions(view: View, understood: Understood, today: Day): Understood {
  const parsed = parseFacts(understood.facts, today);
  if (parsed.ok) return { ...understood, facts: parsed.facts };
  const [problem] = parsed.problems;
  const path = problem?.path ?? "";
  if (!isFactPath(path)) return { ...understood, facts: {} };
  const value = factAt<FactPath>(understood.facts, path);
  const text = understood.spans.find((span) => span.path === path)?.text ?? "";
  const unclear = value === undefined ? [] : [{ text, candidates: [{ path, value }] }];
  const facts = withFact(understood.facts, path, undefined);
  return withoutContradictions(
    view,
    { ...understood, facts, unclear: [...understood.unclear, ...unclear] },
    today,
  );
}
