import { findCodes } from "../codes.ts";
import type { Day } from "../../../src/facts/day.ts";
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
import { SINCE, STARTERS } from "./starters.ts";
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
    return known || STARTERS.has(word) ? [] : [view.clauseOf(at)];
  });
  return new Set(strange);
}

function claimsOfFigures(found: Found, figures: readonly Related[]): readonly FactClaim[] {
  const { view, cues, cars, said, today, strange } = found;
  const amounts = withoutVat(view.tokens, figures.filter(isAmount));
  const net = new Set(amounts.amounts);
  // "diesel van 2024", "bestelwagen van 2019"
  const vehicles = [...cars, ...said.filter(({ path, denied }) => !denied && isOfVehicle(path))];
  const secondHand = said.some(
    ({ path, values, denied }) => path === "vehicle.owner" && values.includes("second_hand") && !denied,
  );
  return figures.flatMap((figure) => {
    const { what, linked } = figure;
    if (what.sort === "date") return claimsOfDate(figure, what, today, isBehindCar(view, figure, vehicles));
    const around = {
      today,
      strange: strange.has(view.clauseOf(figure.from)),
      ofCar: isBehindCar(view, figure, vehicles),
      cover: cues.inSentence(figure, "basePremium") ? cues.coverOf(figure) : undefined,
      since: SINCE.has(view.words[figure.from - 1] ?? ""),
      secondHand,
      tows: said.some(
        (one) =>
          one.path === "trailer.towsOver750kg" &&
          !one.denied &&
          view.clauseOf(one.from) === view.clauseOf(figure.from),
      ),
      trailer: said.some(
        ({ path, from }) => isTrailer(path) && view.clauseOf(from) === view.clauseOf(figure.from),
      ),
      fiveYears: cues.inSentence(figure, "lastFiveYears"),
      withVat: isAmount(figure) && (amounts.open || !net.has(figure)),
      linked,
    };
    return claimsOfMeasure({ view, figure, measure: what.measure, around });
  });
}

const isOfVehicle = (path: Said["path"]): boolean => path === "vehicle.energy" || path === "vehicle.category";

const isTrailer = (path: Said["path"]): boolean => path?.startsWith("trailer.") ?? false;

const isAmount = ({ what }: Figure): boolean =>
  what.sort === "measure" && ["money", "cents", "bare"].includes(what.measure.quantity);

const MOST_BEHIND = 2;

/** Golf van 2019, Golf GTI 2019; and "Golf, 2019", where nothing else stands between the commas. */
function isBehindCar(view: View, figure: Place, vehicles: readonly Place[]): boolean {
  const { from } = figure;
  return vehicles.some(({ to }) => {
    const clauses = view.clauseOf(from) - view.clauseOf(to - 1);
    const isNear = clauses === 0 || (clauses === 1 && fillsClause(view, figure));
    return from >= to && from - to <= MOST_BEHIND && isNear;
  });
}

const fillsClause = (view: View, { from, to }: Place): boolean =>
  view.endsClause(from - 1) && (view.endsClause(to - 1) || view.endsClause(to));
