import { findCodes } from "../codes.ts";
import type { Day } from "../../../src/facts/day.ts";
import type { FactPath } from "../../../src/facts/paths.ts";
import type { ReadingContext } from "../reading.ts";
import { CHOOSING } from "../choices.ts";
import { isFiller, isSaid } from "../speech.ts";
import { readable } from "../text.ts";
import { withoutVat } from "../vat.ts";
import { findCars, type CarName } from "./car-names.ts";
import { states, type FactClaim } from "./claims.ts";
import { conclude, type Understood } from "./conclude.ts";
import { findCues, placesOf, type Cues } from "./cues.ts";
import { findFigures, type Figure } from "./figures.ts";
import { claimsOfDate } from "./from-dates.ts";
import { claimsOfMeasure } from "./from-measures.ts";
import { claimsOfSaid } from "./from-said.ts";
import { findRegistrations } from "./registration.ts";
import { relate, type Related } from "./relations.ts";
import { findSaid, type Said } from "./said.ts";
import { silentSentences } from "./silent.ts";
import { EMPTY, SINCE, STARTERS } from "./starters.ts";
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
  const names = [...cars, ...codes, ...placesOf(view, "lastFiveYears")];
  const all = findFigures(view, context, names);
  const said = findSaid(view, names, all);
  const silent = silentSentences(view, [...cars, ...said]);
  const speaks = ({ from }: Place): boolean => !silent.has(view.sentenceOf(from));
  const isSaid = covering(said);
  const free = all.filter((figure) => speaks(figure) && !overlaps(figure, isSaid));
  const cues = findCues(view, [...names, ...said], free);
  const spoken = said.filter((one) => speaks(one) && !isOfShortTime(view, one, all));
  const claims = [
    ...cars.filter(speaks).flatMap(claimsOfCar),
    ...registrations.filter(({ place }) => speaks(place)),
    ...claimsOfSaid(view, spoken),
    ...claimsOfFigures(
      {
        view,
        cues,
        cars,
        said: spoken,
        today: context.today,
        strange: strangeClauses(view, [...names, ...said, ...all, ...cues.places]),
      },
      relate(view, free, cues),
    ),
  ];
  return conclude(view, claims, context.today);
}

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

function claimsOfCar(car: CarName): readonly FactClaim[] {
  const make = states("vehicle.make", car, car.make, car);
  return car.model === undefined ? [make] : [make, states("vehicle.model", car, car.model, car)];
}

interface Found {
  readonly view: View;
  readonly cues: Cues;
  readonly cars: readonly CarName[];
  readonly said: readonly Said[];
  readonly today: Day;
  readonly strange: ReadonlySet<number>;
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

function claimsOfFigures(found: Found, figures: readonly Related[]): readonly FactClaim[] {
  const { view, cues, cars, said, today, strange } = found;
  const amounts = withoutVat(view.tokens, figures.filter(isAmount));
  const net = new Set(amounts.amounts);
  const secondHand = said.some(
    ({ path, values, denied }) => path === "vehicle.owner" && values.includes("second_hand") && !denied,
  );
  const agedDriver = figures.some(isAgeOfDriver);
  const datedClauses = new Set(
    figures.flatMap(({ what, from }) => (what.sort === "date" ? [view.clauseOf(from)] : [])),
  );
  return figures.flatMap((figure) => {
    const { what, linked } = figure;
    const wordBefore = view.words[figure.from - 1] ?? "";
    if (what.sort === "date")
      return claimsOfDate(figure, what, { today, afterCar: isBehindCar(view, figure, cars), wordBefore });
    const around = {
      today,
      wordBefore,
      dated: datedClauses.has(view.clauseOf(figure.from)),
      licenceBehind: cues.standsBehind(figure, "licence"),
      driverAged: agedDriver && !figure.cues.includes("driverAge"),
      clockless: isWithoutClock(cars, said, figures),
      towed: said.some(
        ({ path, from }) => path === TOWS && view.clauseOf(from) === view.clauseOf(figure.from),
      ),
      strange: strange.has(view.clauseOf(figure.from)),
      ofCar: isBehindCar(view, figure, cars),
      cover: cues.inSentence(figure, "basePremium") ? cues.coverOf(figure) : undefined,
      since: SINCE.has(view.words[figure.from - 1] ?? ""),
      secondHand,
      fiveYears: cues.inSentence(figure, "lastFiveYears"),
      withVat: isAmount(figure) && (amounts.open || !net.has(figure)),
      linked,
    };
    return claimsOfMeasure({ view, figure, measure: what.measure, around });
  });
}

const YOUNGEST_DRIVER = 16;

const isAgeOfDriver = ({ cues: [cue], what }: Related): boolean =>
  cue === "driverAge" && what.sort === "measure" && what.measure.value >= YOUNGEST_DRIVER;

const TOWS: FactPath = "trailer.towsOver750kg";

/** True where no used car is described, so that kilometres are not those on its clock. */
function isWithoutClock(
  cars: readonly CarName[],
  said: readonly Said[],
  figures: readonly Related[],
): boolean {
  const isNew = said.some(
    ({ path, values, denied }) => path === "vehicle.owner" && values.join() === "first" && !denied,
  );
  const described = cars.length > 0 || said.some(({ path }) => path?.startsWith("vehicle.") === true);
  const dated = figures.some(
    ({ what, cues }) => what.sort === "date" && !cues.includes("licence") && !cues.includes("birthDate"),
  );
  return isNew || (!described && !dated);
}

const isAmount = ({ what }: Figure): boolean =>
  what.sort === "measure" && ["money", "cents", "bare"].includes(what.measure.quantity);

const MOST_BEHIND = 3;

/** Golf van 2019, Golf GTI 2019. */
function isBehindCar(view: View, { from }: Place, cars: readonly CarName[]): boolean {
  return cars.some(
    ({ to }) => from >= to && from - to <= MOST_BEHIND && view.clauseOf(from) === view.clauseOf(to - 1),
  );
}
