import { denials as french } from "../../../locales/fr/words/links.ts";
import { denials as dutch } from "../../../locales/nl/words/links.ts";
import { isDenial, isFiller } from "../speech.ts";
import type { Language } from "../reading.ts";
import { fold } from "../tokens.ts";
import type { Match } from "./patterns.ts";
import type { Saying } from "./sayings.ts";
import type { View } from "./view.ts";

/** Whether a phrase is denied; "perhaps" where a denial beside it may reach it or not. */
type Denial = "denied" | "perhaps" | "no";

type Phrase = Match<Saying>;

const both = (list: keyof typeof dutch): ReadonlySet<string> =>
  new Set([...dutch[list], ...french[list]].map((word) => fold(word)));

export const BEFORE = both("before");
export const AFTER = both("after");
export const AND = both("and");
const OR = both("or");
const ALIKE = both("alike");
const REFUSALS = both("refusals");
const TOWARDS = both("towards");
/** What may stand behind a denial that reaches back: "banden niet nodig", "banden niet maar pech wel". */
const FOLLOWING: ReadonlySet<string> = new Set([...BEFORE, ...AND, ...both("parts")]);
/** "pas" denies in French; in Dutch it says "only". */
const BACKWARD: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set([...both("backward")].filter((word) => isDenial(word, "nl") || REFUSALS.has(word))),
  fr: both("backward"),
};
const DROPS = both("drops");
const DROPS_BEHIND = both("dropsBehind");
const DROPS_THROUGH = both("dropsThrough");

/** What denials make of the phrases of a text, from left to right. */
export function denialsOf(view: View, phrases: readonly Phrase[]): readonly Denial[] {
  const denials: Denial[] = [];
  const ends = phrases.map((phrase) =>
    deniesItself(view, phrase) ? undefined : denialBehind(view, phrase.to),
  );
  const behind = ends.map((end) => end !== undefined);
  phrases.forEach((phrase, index) => {
    const [last, next, refused] = [phrases[index - 1], phrases[index + 1], denials[index - 1] === "denied"];
    const before = denialBefore(view, phrase, last && { ...last, to: ends[index - 1] ?? last.to }, refused);
    const perhaps = before === "no" && isDeniedSomehow(view, phrase, next) ? "perhaps" : before;
    denials.push(behind[index] === true ? "denied" : perhaps);
  });
  reachBack(view, phrases, denials, behind);
  reachOn(view, phrases, denials);
  return denials;
}

/** "zonder A": the denial is part of the phrase. */
const deniesItself = ({ words, language }: View, { from }: Phrase): boolean =>
  isDenial(words[from] ?? "", language);

/** "geen A of B" denies both; "geen A en B" may deny both. */
function denialBefore(view: View, phrase: Phrase, last: Phrase | undefined, refused: boolean): Denial {
  if (deniedBefore(view, phrase.from, last?.to ?? 0)) return "denied";
  // "zonder A en zonder B" says of each what it says.
  const reaches = last !== undefined && !deniesItself(view, phrase) && (refused || deniesItself(view, last));
  const joint = reaches ? jointBetween(view, last.to, phrase.from) : undefined;
  if (joint === "or") return "denied";
  return joint === "and" || isInDrop(view, phrase.from) ? "perhaps" : "no";
}

/** "A, B en C niet nodig": what denies the last of a list may deny all of it. */
function reachBack(
  view: View,
  phrases: readonly Phrase[],
  denials: Denial[],
  behind: readonly boolean[],
): void {
  let reaches: "no" | "joined" | "listed" = "no";
  for (let index = phrases.length - 1; index > 0; index--) {
    const [phrase, last] = [phrases[index], phrases[index - 1]];
    if (phrase === undefined || last === undefined) return;
    if (behind[index] === true) reaches = "joined";
    const joint = jointBetween(view, last.to, phrase.from);
    const goesOn: boolean =
      reaches !== "no" && (joint === "and" || joint === "or" || (joint === "comma" && reaches === "listed"));
    reaches = goesOn && isRequested(last) ? "listed" : "no";
    if (reaches === "listed" && denials[index - 1] === "no" && !deniesItself(view, last))
      denials[index - 1] = "perhaps";
  }
}

/** "geen A, B of C": the list ends with what is denied, so that B is denied as well; "geen A, B en C" perhaps. */
function reachOn(view: View, phrases: readonly Phrase[], denials: Denial[]): void {
  phrases.forEach((first, start) => {
    if (denials[start] !== "denied" && !deniesItself(view, first)) return;
    let end = start + 1;
    while (isNextOfList(view, phrases, end, "comma")) end++;
    const joint = end === start + 1 ? undefined : jointAt(view, phrases, end);
    if (joint !== "and" && joint !== "or") return;
    for (let index = start + 1; index <= end; index++)
      if (denials[index] === "no") denials[index] = "perhaps";
  });
}

const jointAt = (view: View, phrases: readonly Phrase[], index: number): Joint | undefined => {
  const [last, phrase] = [phrases[index - 1], phrases[index]];
  const stands =
    last !== undefined && phrase !== undefined && isRequested(phrase) && !deniesItself(view, phrase);
  return stands ? jointBetween(view, last.to, phrase.from) : undefined;
};

const isNextOfList = (view: View, phrases: readonly Phrase[], index: number, joint: Joint): boolean =>
  jointAt(view, phrases, index) === joint;

/** Only what one asks for is listed to be left out: in "diesel en rechtsbijstand niet" the diesel stands. */
const isRequested = ({ value: { path } }: Phrase): boolean =>
  path === undefined || path.startsWith("request.");

type Joint = "or" | "and" | "comma";

const ARTICLES = new Set(["de", "d", "het", "la", "le", "les", "l"]);

/** What alone stands between two phrases. */
function jointBetween({ words }: View, from: number, to: number): Joint | undefined {
  const [joint = "", ...more] = words.slice(from, to).filter((word) => !ARTICLES.has(word));
  if (more.length > 0) return undefined;
  // "en pech" and "et dépannage" begin with it.
  if (joint === "") return AND.has(words[to] ?? "") ? "and" : undefined;
  if (joint === ",") return "comma";
  return OR.has(joint) ? "or" : AND.has(joint) ? "and" : undefined;
}

const MOST_BEFORE = 4;
const MOST_AFTER = 5;

/** zonder diefstal, geen behoefte aan rechtsbijstand, pas besoin d'assistance panne. */
function deniedBefore(view: View, from: number, least: number): boolean {
  for (let at = from - 1; at >= Math.max(least, from - MOST_BEFORE) && !view.endsClause(at); at--) {
    const word = view.words[at] ?? "";
    if (isDenial(word, view.language) || DROPS.has(word)) return true;
    if (REFUSALS.has(word) && TOWARDS.has(view.words[at + 1] ?? "")) return true;
    if (!isFiller(word) && !BEFORE.has(word)) return false;
  }
  return false;
}

const MOST_DROPPED = 8;

/** "schrap de banden en de upgrade": the order may reach this far, or not. */
function isInDrop(view: View, from: number): boolean {
  for (let at = from - 1; at >= from - MOST_DROPPED && at >= 0 && !view.endsClause(at); at--)
    if (DROPS.has(view.words[at] ?? "")) return true;
  return false;
}

/** Where a denial ends that reaches back: rechtsbijstand hoeft niet, omnium: nee, protection juridique non plus. */
function denialBehind(view: View, to: number): number | undefined {
  for (let at = to; at < to + MOST_AFTER && !view.endsClause(at - 1); at++) {
    const word = view.words[at] ?? "";
    // "diesel niet benzine" denies what follows.
    const last = ALIKE.has(view.words[at + 1] ?? "") ? at + 1 : at;
    const ends = endsWords(view, last) || FOLLOWING.has(view.words[last + 1] ?? "");
    if ((isDenial(word, view.language) || REFUSALS.has(word)) && ends) return last + 1;
    if (DROPS_BEHIND.has(word) && endsWords(view, at)) return at + 1;
    if (!AFTER.has(word) && !DROPS_THROUGH.has(word)) return undefined;
  }
  return undefined;
}

const FARTHEST = 8;

/** "rechtsbijstand zeker niet": words that are not known stand between it and the denial behind it. */
function isDeniedSomehow(view: View, phrase: Phrase, next: Phrase | undefined): boolean {
  const { to, value } = phrase;
  if (deniesItself(view, phrase) || !(isRequested(phrase) || value.values[0] === "true")) return false;
  for (let at = to; at < to + FARTHEST && !view.endsClause(at - 1); at++) {
    if (next !== undefined && at >= next.from) return false;
    if (BACKWARD[view.language].has(view.words[at] ?? "")) return value.path !== next?.value.path;
  }
  return false;
}

/** True at the last word of a clause: the mark that ends it may follow. */
const endsWords = (view: View, at: number): boolean =>
  view.endsClause(at) || (view.tokens[at + 1]?.kind === "symbol" && view.endsClause(at + 1));
