import type { Language } from "../../locales/index.ts";
import { examplesIn, indexIn } from "./docs.ts";
import type { Example } from "./docs.ts";
import { isWellKnown } from "./choose.ts";
import { rank, rankElsewhere } from "./retrieve.ts";
import type { Candidate, Said } from "./retrieve.ts";
import { termsOf } from "./terms.ts";

/** What the second and the third of the nearest examples count beside the first. */
const NEAREST = [1, 1 / 2, 1 / 3];

/** So near must what is left out be to what is told, as the logarithm of their ranks; less where an example says so too. */
const NEAR = { alone: -0.5, withExample: -0.8 } as const;

/**
 * True for a question that is rather about what people ask and the documents leave out (a claim form, an unpaid
 * premium, a race track) than about anything they tell.
 *
 * @param known the entries that know the question, the best first
 */
export function isLikeElsewhere(said: Said, known: readonly Candidate[], language: Language): boolean {
  const [best] = known;
  const told = best === undefined ? 0 : rank(best);
  const nearer = Math.log((rankElsewhere(said, language) + 1) / (told + 1));
  if (nearer > NEAR.alone) return true;
  return nearer > NEAR.withExample && !isWellKnown(known) && isNearExample(said.asking, language);
}

/** True for words nearer to an example of what is left out than to one of what is told. */
function isNearExample(text: string, language: Language): boolean {
  const terms = new Set(termsOf(text));
  const { known, elsewhere } = examplesIn(language);
  return nearness(terms, elsewhere, language) > nearness(terms, known, language);
}

/** So near an example, words are about insurance; "zullen we gaan eten?" is not. */
const ABOUT_INSURANCE = 0.35;

/** True for a question about insurance, whether the documents tell it or not. */
export function asksAboutInsurance(text: string, language: Language): boolean {
  if (!text.includes("?")) return false;
  const terms = new Set(termsOf(text));
  const { known, elsewhere } = examplesIn(language);
  return Math.max(...[known, elsewhere].map((of) => nearness(terms, of, language))) >= ABOUT_INSURANCE;
}

/** How near the nearest examples are, the likeness of each being a cosine. */
function nearness(terms: ReadonlySet<string>, examples: readonly Example[], language: Language): number {
  const { rarity } = indexIn(language);
  const size = (of: Iterable<string>): number =>
    Math.sqrt([...of].reduce((sum, term) => sum + rarity(term) ** 2, 0)) || 1;
  const own = size(terms);
  const nearest = examples
    .map(({ terms: others }) => {
      const shared = [...others].filter((term) => terms.has(term));
      return shared.length === 0 ? 0 : size(shared) ** 2 / (own * size(others));
    })
    .sort((a, b) => b - a);
  return NEAREST.reduce((sum, share, at) => sum + share * (nearest[at] ?? 0), 0);
}
