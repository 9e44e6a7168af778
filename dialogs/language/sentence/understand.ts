import { findCodes } from "../codes.ts";
import type { ReadingContext } from "../reading.ts";
import { CHOOSING } from "../choices.ts";
import { before, isFiller, isSaid } from "../speech.ts";
import { readable } from "../text.ts";
import { tellsEarlierAccident } from "./accidents.ts";
import { findCars, type CarName } from "./car-names.ts";
import { denies, states, type FactClaim } from "./claims.ts";
import { conclude, type Understood } from "./conclude.ts";
import { findCues, placesOf, type Cues } from "./cues.ts";
import { findFigures, type Figure } from "./figures.ts";
import { claimsOfFigures } from "./from-figures.ts";
import { claimsOfSaid, theftAlone } from "./from-said.ts";
import { findRegistrations } from "./registration.ts";
import { relate } from "./relations.ts";
import { findSaid, type Said } from "./said.ts";
import { silentParts, type Silent } from "./silent.ts";
import { EMPTY, STARTERS } from "./starters.ts";
import { covering, overlaps, viewOf, type Place, type View } from "./view.ts";

/**
 * What a message says about a quote: the facts it states or unavoidably implies, nothing else. What leaves a doubt
 * is unclear, with the readings that stay; a year or a month where a fact is a day is partial.
 */
export function understandSentence(source: string, context: ReadingContext): Understood {
  const view = viewOf(readable(source, context.language));
  const cars = findCars(view);
  const registrations = findRegistrations(view);
  const codes = [...findCodes(view.tokens), ...registrations.map(({ place }) => place)];
  // "5" in "de laatste 5 jaar" counts nothing.
  const names = [...cars, ...codes, ...periodsOfClaims(view)];
  // The "neuf" of "prix neuf" is no number.
  const prices = placesOf(view, "catalogueValue").filter(({ to }) => view.words[to - 1] === "neuf");
  const all = findFigures(view, context, [...names, ...prices]);
  const said = findSaid(view, names, all);
  const silent = silentParts(view, [...cars, ...said]);
  const speaks = ({ from }: Place): boolean => !silent.quote(from);
  const isSaid = covering(said);
  const free = all.filter((figure) => speaks(figure) && !overlaps(figure, isSaid));
  const cues = findCues(view, [...names, ...said], free);
  const spoken = said.filter(
    (one) => speaks(one) && !isOfShortTime(view, one, all) && !isPremium(view, one, free, cues),
  );
  const claims = [
    ...cars.filter(speaks).flatMap((car) => claimsOfCar(view, car)),
    ...registrations.filter(({ place }) => speaks(place)),
    ...claimsOfSaid(view, spoken),
    ...theftAlone(view, spoken, context.omnium),
    ...claimsOfFigures(
      {
        view,
        cues,
        cars,
        said: spoken,
        formulas: said.filter(({ path }) => path === "request.omnium"),
        today: context.today,
        usedCar: context.usedCar ?? false,
        strange: strangeClauses(view, [...names, ...said, ...all, ...cues.places]),
      },
      relate(view, free, cues),
    ).filter(({ place }) => speaks(place)),
  ];
  return conclude(view, claims.filter(isOfThisDriver(silent)), context.today);
}

/** "Depuis 5 ans", except behind a licence: "permis depuis 5 ans" is how long somebody drives. */
function periodsOfClaims(view: View): readonly Place[] {
  const licences = placesOf(view, "licence");
  return placesOf(view, "lastFiveYears").filter(({ from }) => licences.every(({ to }) => to !== from));
}

/** True for words about an accident that counts no more: one of more than five years ago. */
export function mentionsEarlierAccident(source: string, context: ReadingContext): boolean {
  const view = viewOf(readable(source, context.language));
  if (placesOf(view, "claims").length === 0) return false;
  const figures = findFigures(view, context, findCodes(view.tokens));
  return tellsEarlierAccident(view, relate(view, figures, findCues(view, [], figures)), context.today);
}

const isOfThisDriver =
  (silent: Silent) =>
  ({ path, place }: FactClaim): boolean =>
    !path.startsWith("driver.") || !silent.driver(place.from);

const FIVE_YEARS = 5;

/** "3 jaar schadevrij" says nothing about five years. */
function isOfShortTime(view: View, { path, from }: Said, figures: readonly Figure[]): boolean {
  if (path !== "driver.claimsLast5Years") return false;
  return figures.some(({ what, from: at }) => {
    // "geen ongeval in 2020" is about that year alone.
    const short =
      what.sort === "date" || (what.measure.quantity === "age" && what.measure.value < FIVE_YEARS);
    return short && view.clauseOf(at) === view.clauseOf(from);
  });
}

/** "mini-omnium 410" in a sentence about premiums gives an amount, and chooses nothing. */
function isPremium(view: View, { path, to }: Said, figures: readonly Figure[], cues: Cues): boolean {
  if (path !== "request.omnium") return false;
  return figures.some(
    (figure) =>
      figure.what.sort === "measure" &&
      AMOUNTS.has(figure.what.measure.quantity) &&
      figure.from >= to &&
      figure.from - to <= 1 &&
      view.clauseOf(figure.from) === view.clauseOf(to - 1) &&
      (cues.inSentence(figure, "basePremium") || cues.inSentence(figure, "otherAmount")),
  );
}

const AMOUNTS: ReadonlySet<string> = new Set(["money", "cents", "bare"]);

/** Letters behind a model that say what drives it: MG ZS EV. */
const ELECTRIC = new Set(["ev", "electric", "electrique", "elektrisch"]);

/** A car's make and model; "geen Polo" says what it is not. */
function claimsOfCar(view: View, car: CarName): readonly FactClaim[] {
  const { make, model } = car;
  if (before(view.tokens, car.from, view.language).denied)
    return model === undefined ? [] : [denies("vehicle.model", car, model)];
  const energy = ELECTRIC.has(view.words[car.to - 1] ?? "")
    ? [states("vehicle.energy", car, "electric")]
    : [];
  const models = model === undefined ? [] : [states("vehicle.model", car, model, car)];
  return [states("vehicle.make", car, make, car), ...models, ...energy];
}

/** The clauses that hold a word whose part is not known. */
function strangeClauses(view: View, understood: readonly Place[]): ReadonlySet<number> {
  const isUnderstood = covering(understood);
  const strange = view.tokens.flatMap((token, at) => {
    const word = view.words[at] ?? "";
    const known =
      isUnderstood(at) || token.kind === "symbol" || isFiller(word) || isSaid(word) || CHOOSING.has(word);
    return known || STARTERS.has(word) || EMPTY.has(word) ? [] : [view.clauseOf(at)];
  });
  return new Set(strange);
}
