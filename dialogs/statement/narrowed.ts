import { DAY_PATHS } from "../explain/fact.ts";
import type { DayPath } from "../explain/fact.ts";
import { readWithin } from "../interview/read-day.ts";
import type { Entry } from "../interview/record.ts";
import { readDate } from "../language/index.ts";
import type { ReadingContext } from "../language/index.ts";
import { isFiller } from "../language/speech.ts";
import { tokenize } from "../language/tokens.ts";
import type { DayRange } from "../memory.ts";
import type { Question } from "../questions/question.ts";
import type { Turn } from "../turn.ts";
import type { Claim } from "./claims.ts";

/** "15 juni", where only one date is known by its month or year and holds that day, is that date. */
export function narrowed({ quote }: Turn, claim: Claim, context: ReadingContext): Claim {
  if (claim.kind !== "open") return claim;
  const days = claim.paths.flatMap((path): Entry[] => {
    const range = quote.ranges[path];
    const reading = range && readWithin(range, claim.words, context);
    return reading?.state === "value" ? [{ asked: path, value: reading.value }] : [];
  });
  const [only, ...more] = days;
  if (only === undefined || more.length > 0 || only.asked === "premiumSource") return claim;
  return { kind: "value", paths: [only.asked], spans: claim.spans, entry: only };
}

/** "5.000 euro materiaal", where it is asked up to which of two amounts the goods are insured: that one, and no value. */
export function amountAsked(claim: Claim, question: Question | undefined): Claim {
  const { asked, reader } = question ?? {};
  if (claim.kind !== "open" || asked !== "request.goods" || reader?.kind !== "choice") return claim;
  const amounts = new Set(claim.candidates.flat().map(({ value }) => Number(value)));
  const value = reader.values.find((amount) => typeof amount === "number" && amounts.has(amount));
  if (value === undefined || amounts.size > 1) return claim;
  return { kind: "value", paths: [asked], spans: claim.spans, entry: { asked, value } };
}

/** "Maart 2017" by itself, where only one date is known by its year and that year is 2017, is that date. */
export function narrowing(text: string, { quote }: Turn, context: ReadingContext): Claim | undefined {
  const found = DAY_PATHS.flatMap((path): Claim[] => {
    const known = quote.ranges[path];
    const claim = known && claimWithin(path, known, text, context);
    return claim === undefined ? [] : [claim];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The part of a known year or month that words name, and nothing beside it. */
function claimWithin(
  path: DayPath,
  known: DayRange,
  text: string,
  context: ReadingContext,
): Claim | undefined {
  const reading = readDate(text, context);
  if (reading.state !== "value" && reading.state !== "range") return undefined;
  const beside = tokenize(text.replace(reading.words, " "));
  if (!beside.every(({ kind, fold }) => kind === "symbol" || isFiller(fold))) return undefined;
  const [from, to] = reading.state === "value" ? [reading.value, reading.value] : [reading.from, reading.to];
  const isPart = known.from <= from && to <= known.to && (from !== known.from || to !== known.to);
  if (!isPart) return undefined;
  const about = { paths: [path], spans: [] };
  return reading.state === "value"
    ? { ...about, kind: "value", entry: { asked: path, value: reading.value } }
    : { ...about, kind: "range", path, range: { from, to } };
}
