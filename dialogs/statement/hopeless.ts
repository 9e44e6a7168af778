import { factAt } from "../../src/facts/paths.ts";
import { optionAt } from "../../src/index.ts";
import { reasonsOf, shortReason } from "../explain/reasons.ts";
import { judge } from "../interview/judgement.ts";
import { turnDown } from "../interview/record.ts";
import type { Entry } from "../interview/record.ts";
import { isClosed, isOptionPath } from "../interview/wishes.ts";
import type { QuoteMemory, SaidDoubt } from "../memory.ts";
import type { Turn } from "../turn.ts";

/**
 * Takes the doubts out of a draft of which no meaning can be had: "assistance accident" for a tricycle, with or without
 * a car. They are noted as turned down; returns why. Asking which was meant would end in a refusal either way.
 */
export function turnDownHopeless(turn: Turn, draft: QuoteMemory): string[] {
  const { evaluation } = judge(draft, turn.surroundings);
  const told: string[] = [];
  draft.doubts = draft.doubts.filter((doubt) => {
    const subjects = subjectsOf(doubt, draft);
    const options = subjects.flatMap((subject) => optionAt(evaluation, subject) ?? []);
    const [first] = doubt.candidates.flat();
    if (first === undefined || options.length === 0) return true;
    if (options.length < subjects.length || !options.every(({ outcome }) => isClosed(outcome))) return true;
    turnDown(draft, first.asked, [first]);
    draft.lost = [...new Set([...draft.lost, ...subjects])];
    const ids = [...new Set(options.flatMap(({ reasons }) => reasons))];
    told.push(...reasonsOf(evaluation, ids).map((reason) => shortReason(turn.voice, reason)));
    return false;
  });
  return [...new Set(told)];
}

/** The values of one open choice that a doubt is between, as subjects; none for any other doubt. */
function subjectsOf({ candidates }: SaidDoubt, { facts }: QuoteMemory): string[] {
  const entries = candidates.flat();
  const [first] = entries;
  if (first === undefined || first.asked === "premiumSource" || !isOptionPath(first.asked)) return [];
  const isSame = ({ asked, value }: Entry): boolean => asked === first.asked && value !== "none";
  if (!entries.every(isSame) || factAt(facts, first.asked) !== undefined) return [];
  return entries.map(({ asked, value }) => `option:${asked.slice("request.".length)}.${String(value)}`);
}
