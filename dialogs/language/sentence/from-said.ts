import type { FactPath } from "../../../src/facts/paths.ts";
import { denies, leaves, states, type FactClaim, type Scalar } from "./claims.ts";
import type { Said } from "./said.ts";
import { valueOf } from "./sayings.ts";
import { CHOOSING } from "../choices.ts";
import { isFiller, isSaid } from "../speech.ts";
import type { View } from "./view.ts";

/** What a denied choice becomes, where "none of it" is a choice. */
const NONE: Partial<Record<FactPath, Scalar>> = {
  "request.omnium": "none",
  "request.driverProtection": "none",
  "request.accidentAssistance": "none",
  "request.goods": 0,
  "request.economicUnemployment": 0,
  "vehicle.antiTheft.system": "none",
};

const ASSISTANCES: readonly (readonly [FactPath, Scalar])[] = [
  ["request.accidentAssistance", "none"],
  ["request.breakdownAssistance", false],
  ["request.theftAssistance", false],
  ["request.personsAssistance", false],
];

/** What the phrases of a text claim. The omnium's name is put together from its parts first. */
export function claimsOfSaid(view: View, said: readonly Said[]): readonly FactClaim[] {
  const stated = new Set(said.flatMap(({ sort, path }) => (sort === "stated" ? [path] : [])));
  const standing = said.filter(({ sort, path }) => sort !== "likely" || !stated.has(path));
  return standing.flatMap((one) => {
    if (one.sort === "assistance")
      return one.denied ? ASSISTANCES.map(([path, value]) => states(path, one, value)) : [];
    return one.path === undefined ? [] : claimsOf({ ...one, path: one.path }, theftBeside(view, said, one));
  });
}

type SaidOfFact = Said & { readonly path: FactPath };

function claimsOf(said: SaidOfFact, theft: boolean | undefined): readonly FactClaim[] {
  const { path, sort, denied, perhapsDenied, doubtful } = said;
  const values = (path === "request.omnium" && !denied ? withTheft(said.values, theft) : said.values).map(
    valueOf,
  );
  const [only, ...more] = values;
  if (only === undefined) return [];
  if (denied) return deniedClaims(said, values);
  if (sort === "named") return [];
  const stated = more.length === 0 && sort !== "undecided" && sort !== "likely";
  if (perhapsDenied)
    return [
      leaves(
        path,
        said,
        [only, opposite(path, only) ?? only].map((value) => ({ path, value })),
      ),
    ];
  if (stated) return [states(path, said, only, { doubtful })];
  return [
    leaves(
      path,
      said,
      values.map((value) => ({ path, value })),
      { final: sort === "undecided" },
    ),
  ];
}

const opposite = (path: FactPath, value: Scalar): Scalar | undefined =>
  typeof value === "boolean" ? !value : NONE[path];

function deniedClaims(said: SaidOfFact, values: readonly Scalar[]): readonly FactClaim[] {
  const [only] = values;
  if (said.sort === "undecided" || said.sort === "likely") return [];
  // "niet op straat" does not say where the car does stand.
  if (only === false) return [];
  if (only === true) return [states(said.path, said, false, said)];
  const none = NONE[said.path];
  // "geen omnium" asks for none; "geen volledige omnium" may still ask for a smaller one.
  const whole = said.sort === "open" || said.path !== "request.omnium";
  if (none !== undefined && whole && !values.includes(none)) return [states(said.path, said, none, said)];
  return values.map((value) => denies(said.path, said, value));
}

/** True where theft is asked for in the sentence of an omnium, false where it is left out. */
function theftBeside(view: View, said: readonly Said[], { from }: Said): boolean | undefined {
  const sentence = view.sentenceOf(from);
  const theft = said.find((one) => one.sort === "theft" && view.sentenceOf(one.from) === sentence);
  return theft === undefined || theft.perhapsDenied ? undefined : !theft.denied;
}

/** "Avec vol", and nothing else: about the omnium that was asked for before. */
export function theftAlone(
  view: View,
  said: readonly Said[],
  omnium: string | undefined,
): readonly FactClaim[] {
  const [theft, ...others] = said;
  if (omnium === undefined || theft?.sort !== "theft" || theft.perhapsDenied || others.length > 0) return [];
  const isAlone = view.words.every(
    (word, at) =>
      (theft.from <= at && at < theft.to) ||
      view.tokens[at]?.kind === "symbol" ||
      isFiller(word) ||
      isSaid(word) ||
      CHOOSING.has(word) ||
      ADDING.has(word),
  );
  const names = theft.denied ? WITHOUT_THEFT : WITH_THEFT;
  const value = names[omnium];
  return isAlone && value !== undefined ? [states("request.omnium", theft, value)] : [];
}

const ADDING = new Set([
  "avec",
  "met",
  "vol",
  "diefstal",
  "aussi",
  "ook",
  "erbij",
  "inclus",
  "compris",
  "ajoutez",
  "voeg",
  "toe",
]);

const WITH_THEFT: Readonly<Record<string, string>> = { omnium: "omnium_theft", mini: "mini_theft" };
const WITHOUT_THEFT: Readonly<Record<string, string>> = { omnium_theft: "omnium", mini_theft: "mini" };

function withTheft(values: readonly string[], theft: boolean | undefined): readonly string[] {
  if (theft === undefined) return values;
  const names = theft ? WITH_THEFT : WITHOUT_THEFT;
  return [...new Set(values.map((value) => names[value] ?? value))];
}
