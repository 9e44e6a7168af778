import * as french from "../../locales/fr/words/calculations.ts";
import * as dutch from "../../locales/nl/words/calculations.ts";
import { phrases } from "../language/phrases.ts";
import { matchesAt, patterns } from "../language/sentence/patterns.ts";
import type { Match, Matched, Patterns } from "../language/sentence/patterns.ts";

type Words = typeof dutch | typeof french;
type Lists<T extends string> = Readonly<Record<T, readonly string[]>>;

const LANGUAGES: readonly Words[] = [dutch, french];

function entries<T extends string>(lists: (of: Words) => Lists<T>): (readonly [string, T])[] {
  return LANGUAGES.flatMap((of) =>
    (Object.entries(lists(of)) as [T, readonly string[]][]).flatMap(([name, list]) =>
      list.map((phrase) => [phrase, name] as const),
    ),
  );
}

export type Named = keyof typeof dutch.named | keyof typeof dutch.asking | keyof typeof dutch.chosen;
export type Role = keyof typeof dutch.roles;
export type Unit = keyof typeof dutch.units;

const NAMED: Patterns<Named> = patterns<Named>([
  ...entries((of) => of.named),
  ...entries((of) => of.asking),
  ...entries((of) => of.chosen),
]);
const ROLES: Patterns<Role> = patterns(entries((of) => of.roles));

export const UNITS = phrases(entries((of) => of.units));
export const AGE_BEFORE = phrases(
  LANGUAGES.flatMap((of) => of.age.before.map((word) => [word, true] as const)),
);
export const AGE_BEHIND = phrases(
  LANGUAGES.flatMap((of) => of.age.behind.map((word) => [word, true] as const)),
);

/** Everything of the vocabulary that a text names, also where one phrase stands in another. */
export const namedIn = (view: Matched): readonly Match<Named>[] => allMatches(NAMED, view);

export const rolesIn = (view: Matched): readonly Match<Role>[] => allMatches(ROLES, view);

const allMatches = <T>(list: Patterns<T>, view: Matched): readonly Match<T>[] =>
  view.words.flatMap((_, at) => matchesAt(list, view, at));
