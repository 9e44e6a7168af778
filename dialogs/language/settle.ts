import { NOTHING, type Reading } from "./reading.ts";
import { corrects } from "./speech.ts";
import { wordsOf, type Text } from "./text.ts";

/** One value that a text may state, where it stands, and whether its words leave it open. */
export interface Claim<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
  /** Other readings of the same words. */
  readonly alternatives: readonly T[];
  readonly denied: boolean;
  readonly open: boolean;
}

/**
 * The one value a text states. A later value after "nee", "pardon", "enfin" takes the place of the ones before
 * it, a denied one is dropped, and two that stay are for asking.
 */
export function settle<T>(text: Text, claims: readonly Claim<T>[]): Reading<T> {
  const standing = withoutCorrected(text, claims);
  const last = standing.at(-1);
  const first = standing[0];
  if (last === undefined || first === undefined) return NOTHING;
  const candidates = [...new Set(standing.flatMap((claim) => [claim.value, ...claim.alternatives]))];
  const words = wordsOf(text, first.from, last.to);
  const takenBack = corrects(text.tokens, last.to, text.tokens.length) && endsInCorrection(text, last.to);
  const open = standing.some((claim) => claim.open) || takenBack;
  const [value] = candidates;
  if (value === undefined || candidates.length > 1 || open) return { state: "unsure", candidates, words };
  return { state: "value", value, words };
}

function withoutCorrected<T>(text: Text, claims: readonly Claim<T>[]): readonly Claim<T>[] {
  let standing: Claim<T>[] = [];
  let end: number | undefined;
  for (const claim of claims) {
    if (claim.denied) standing = standing.filter((earlier) => earlier.value !== claim.value);
    else if (end !== undefined && corrects(text.tokens, end, claim.from)) standing = [claim];
    else standing.push(claim);
    end = claim.to;
  }
  return standing;
}

const MOST_WORDS_OF_A_RETRACTION = 3;

/** "15.000, nee" takes the value back; "15.000, nee ik heb geen aanhangwagen" does not. */
const endsInCorrection = ({ tokens }: Text, from: number): boolean =>
  tokens.slice(from).filter(({ kind }) => kind === "word").length <= MOST_WORDS_OF_A_RETRACTION;
