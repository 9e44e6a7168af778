import { factAt, FACT_PATHS } from "../../src/facts/paths.ts";
import type { FactPath } from "../../src/facts/paths.ts";
import type { DayPath } from "../explain/fact.ts";
import type { Entry } from "../interview/record.ts";
import { netOf, vatWords } from "../interview/vat.ts";
import { understandSentence } from "../language/index.ts";
import type { FactSpan, ReadingContext } from "../language/index.ts";
import type { DayRange, QuoteMemory } from "../memory.ts";
import type { Turn } from "../turn.ts";

/** Something a message says about the quote. */
export type Claim = { readonly paths: readonly FactPath[]; readonly spans: readonly FactSpan[] } & (
  | { readonly kind: "value"; readonly entry: Entry }
  | { readonly kind: "range"; readonly path: DayPath; readonly range: DayRange }
  /** One of these, or with one candidate perhaps it. */
  | { readonly kind: "open"; readonly words: string; readonly candidates: readonly (readonly Entry[])[] }
);

/** How a message in the middle of a conversation is read, beside what the quote knows already. */
export function contextOf({ voice, today, quote: { facts } }: Turn): ReadingContext {
  const { owner, firstRegistration } = facts.vehicle ?? {};
  const omnium = facts.request?.omnium;
  return {
    language: voice.language,
    today,
    usedCar: owner === "second_hand" || firstRegistration !== undefined,
    ...(omnium !== undefined && { omnium }),
  };
}

/** What a message says, each thing with the words it was read from. A misspelled word only raises a doubt. */
export function claimsIn(text: string, context: ReadingContext): Claim[] {
  const { facts, partial, unclear, spans } = understandSentence(text, context);
  const spansOf = (...paths: readonly FactPath[]): FactSpan[] =>
    spans.filter(({ path }) => paths.includes(path));
  const values = FACT_PATHS.flatMap((path): Claim[] => {
    const value = factAt(facts, path);
    if (value === undefined) return [];
    const own = spansOf(path);
    const entry: Entry = { asked: path, value };
    const words = own.find(({ doubtful }) => doubtful)?.text;
    return words === undefined
      ? [{ kind: "value", paths: [path], spans: own, entry }]
      : [{ kind: "open", paths: [path], spans: own, words, candidates: [[entry]] }];
  });
  const ranges = FACT_PATHS.flatMap((path): Claim[] => {
    const range = partial[path];
    return range === undefined
      ? []
      : [{ kind: "range", paths: [path], spans: spansOf(path), path: path as DayPath, range }];
  });
  const vat = vatWords(text);
  const open = unclear.map(({ text: said, candidates }): Claim => {
    const paths = [...new Set(candidates.map(({ path }) => path))];
    // Of an amount with VAT is asked what it is without: that is what the quote holds.
    const isGross = vat !== undefined && paths.every((path) => path.endsWith("Value"));
    const words = isGross ? `${said} ${vat}` : said;
    const entries = candidates.map(({ path, value }): Entry[] => [
      { asked: path, value: isGross ? netOf(String(value)) : value },
    ]);
    return { kind: "open", paths, spans: spansOf(...paths), words, candidates: entries };
  });
  return [...together([...values, ...withoutTrailer(values)]), ...ranges, ...open];
}

/** Who has no trailer at all tows none, and insures none that stands apart either. */
function withoutTrailer(claims: readonly Claim[]): Claim[] {
  const isSaid = (path: FactPath): boolean => claims.some(({ paths }) => paths.includes(path));
  if (isSaid(DETACHED)) return [];
  return claims.flatMap((claim): Claim[] => {
    const denies =
      claim.kind === "value" &&
      claim.entry.asked === "trailer.towsOver750kg" &&
      claim.entry.value === false &&
      claim.spans.some(({ text }) => TRAILER.test(text) && !/\d/.test(text));
    const entry: Entry = { asked: DETACHED, value: false };
    return denies ? [{ kind: "value", paths: [DETACHED], spans: claim.spans, entry }] : [];
  });
}

const DETACHED: FactPath = "trailer.insuredDetachedOver750kg";
const TRAILER = /remorque|aanhang/iu;

/** A make and a model in one misspelled name are one doubt. */
function together(claims: readonly Claim[]): Claim[] {
  const joined: Claim[] = [];
  for (const claim of claims) {
    const last = joined.at(-1);
    const isSame = claim.kind === "open" && last?.kind === "open" && last.words === claim.words;
    if (!isSame) joined.push(claim);
    else {
      const entries = [...last.candidates.flat(), ...claim.candidates.flat()];
      const [paths, spans] = [
        [...last.paths, ...claim.paths],
        [...last.spans, ...claim.spans],
      ];
      joined[joined.length - 1] = { ...last, paths, spans, candidates: [entries] };
    }
  }
  return joined;
}

/** True where the quote holds just that already; of what is open, one of its readings. */
export function isKnown({ facts, ranges }: QuoteMemory, claim: Claim): boolean {
  switch (claim.kind) {
    case "value":
      return claim.entry.asked !== "premiumSource" && factAt(facts, claim.entry.asked) === claim.entry.value;
    case "range": {
      const day = factAt(facts, claim.path);
      const known = ranges[claim.path];
      if (day !== undefined) return claim.range.from <= day && day <= claim.range.to;
      return known?.from === claim.range.from && known.to === claim.range.to;
    }
    case "open":
      return claim.candidates.some((entries) =>
        entries.every(({ asked, value }) => asked !== "premiumSource" && factAt(facts, asked) === value),
      );
  }
}

/** The words that claims are read in. */
export const wordsClaimed = (claims: readonly Claim[]): string[] =>
  claims.flatMap(({ spans }) => spans.map(({ text }) => text));

/** A text without the words some claims were read from. */
export function without(text: string, claims: readonly Claim[]): string {
  let left = text;
  for (const { start, end } of claims.flatMap(({ spans }) => spans)) {
    left = left.slice(0, start) + " ".repeat(end - start) + left.slice(end);
  }
  return left;
}
