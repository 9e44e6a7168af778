import type { Language } from "../../locales/index.ts";
import { examplesIn, indexIn } from "./docs.ts";
import type { Example } from "./docs.ts";
import { termsOf } from "./terms.ts";

/** What the second and the third of the nearest examples count beside the first. */
const NEAREST = [1, 1 / 2, 1 / 3];

/**
 * True for words that are nearer to what people ask and the documents leave out (a claim form, an unpaid premium, a
 * race track) than to anything they tell.
 */
export function isLikeElsewhere(text: string, language: Language): boolean {
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
