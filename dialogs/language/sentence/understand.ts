import { findCodes } from "../codes.ts";
import type { ReadingContext } from "../reading.ts";
import { readable } from "../text.ts";
import { withoutVat } from "../vat.ts";
import { findCars, type CarName } from "./car-names.ts";
import { states, type FactClaim } from "./claims.ts";
import { conclude, type Understood } from "./conclude.ts";
import { COVERS, CUES, type Cover, type Cue } from "./cue-words.ts";
import { findFigures, type Figure } from "./figures.ts";
import { claimsOfDate } from "./from-dates.ts";
import { claimsOfMeasure } from "./from-measures.ts";
import { claimsOfSaid } from "./from-said.ts";
import { matchesAt } from "./patterns.ts";
import { findRegistrations } from "./registration.ts";
import { relate, type Related } from "./relations.ts";
import { findSaid, type Said } from "./said.ts";
import { silentSentences } from "./silent.ts";
import { SINCE } from "./starters.ts";
import { viewOf, type Place, type View } from "./view.ts";

/**
 * What a message says about a quote: the facts it states or unavoidably implies, nothing else. What leaves a doubt
 * is unclear, with the readings that stay; a year or a month where a fact is a day is partial.
 */
export function understandSentence(source: string, context: ReadingContext): Understood {
  const view = viewOf(readable(source, context.language));
  const cars = findCars(view);
  const registrations = findRegistrations(view);
  const codes = [...findCodes(view.tokens), ...registrations.map(({ place }) => place)];
  const names = [...cars, ...codes];
  const said = findSaid(view, names, findFigures(view, context, names));
  const silent = silentSentences(view, said);
  const speaks = ({ from }: Place): boolean => !silent.has(view.sentenceOf(from));
  const figures = relate(view, findFigures(view, context, [...names, ...said]).filter(speaks));
  const spoken = said.filter((one) => speaks(one) && !isOfShortTime(view, one, figures));
  const claims = [
    ...cars.filter(speaks).flatMap(claimsOfCar),
    ...registrations.filter(({ place }) => speaks(place)),
    ...claimsOfSaid(view, spoken),
    ...claimsOfFigures(view, figures, spoken, cars, context),
  ];
  return conclude(view, claims, context.today);
}

const FIVE_YEARS = 5;

/** "3 jaar schadevrij" says nothing about five years. */
function isOfShortTime(view: View, { path, from }: Said, figures: readonly Figure[]): boolean {
  if (path !== "driver.claimsLast5Years") return false;
  return figures.some(({ what, from: at }) => {
    const years =
      what.sort === "measure" && what.measure.quantity === "age" && what.measure.value < FIVE_YEARS;
    return years && view.clauseOf(at) === view.clauseOf(from);
  });
}

function claimsOfCar(car: CarName): readonly FactClaim[] {
  const make = states("vehicle.make", car, car.make, car);
  return car.model === undefined ? [make] : [make, states("vehicle.model", car, car.model, car)];
}

function claimsOfFigures(
  view: View,
  figures: readonly Related[],
  said: readonly Said[],
  cars: readonly CarName[],
  { today }: ReadingContext,
): readonly FactClaim[] {
  const amounts = withoutVat(view.tokens, figures.filter(isAmount));
  const secondHand = said.some(
    ({ path, values, denied }) => path === "vehicle.owner" && values.includes("second_hand") && !denied,
  );
  return figures.flatMap((figure) => {
    const { what, linked } = figure;
    if (what.sort === "date") return claimsOfDate(figure, what, today, isBehindCar(view, figure, cars));
    return claimsOfMeasure(view, figure, what.measure, {
      today,
      cover: coverOf(view, figure),
      since: SINCE.has(view.words[figure.from - 1] ?? ""),
      secondHand,
      fiveYears: hasCue(view, figure, "lastFiveYears", (at) => view.sentenceOf(at)),
      withVat: isAmount(figure) && (amounts.open || !amounts.amounts.includes(figure)),
      linked,
    });
  });
}

const isAmount = ({ what }: Figure): boolean =>
  what.sort === "measure" && ["money", "cents", "bare"].includes(what.measure.quantity);

const MOST_BEHIND = 2;

/** Golf van 2019, Golf GTI 2019. */
function isBehindCar(view: View, { from }: Place, cars: readonly CarName[]): boolean {
  return cars.some(
    ({ to }) => from >= to && from - to <= MOST_BEHIND && view.clauseOf(from) === view.clauseOf(to - 1),
  );
}

function hasCue(view: View, figure: Place, cue: Cue, partOf: (token: number) => number): boolean {
  return view.words.some(
    (_, at) =>
      partOf(at) === partOf(figure.from) && matchesAt(CUES, view, at).some(({ value }) => value === cue),
  );
}

/** The cover a base premium is given for: named in its clause, in a sentence about base premiums. */
function coverOf(view: View, figure: Figure): Cover | undefined {
  if (!hasCue(view, figure, "basePremium", (at) => view.sentenceOf(at))) return undefined;
  const named = view.words.flatMap((_, at) =>
    view.clauseOf(at) === view.clauseOf(figure.from) ? matchesAt(COVERS, view, at).slice(0, 1) : [],
  );
  const [only, ...others] = new Set(named.map(({ value }) => value));
  return others.length > 0 ? undefined : only;
}
