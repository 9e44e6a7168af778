import type { Day } from "../../../src/facts/day.ts";
import type { FactPath } from "../../../src/facts/paths.ts";
import { isGuess } from "../speech.ts";
import { excludesVat, withoutVat } from "../vat.ts";
import type { CarName } from "./car-names.ts";
import type { FactClaim } from "./claims.ts";
import type { Cue } from "./cue-words.ts";
import type { Cues } from "./cues.ts";
import type { Figure } from "./figures.ts";
import { accidentsIn } from "./accidents.ts";
import { loneAccidents } from "./lone-accidents.ts";
import { claimsOfDate } from "./from-dates.ts";
import { claimsOfMeasure } from "./from-measures.ts";
import type { Surroundings } from "./measure-claims.ts";
import type { Related } from "./relations.ts";
import type { Said } from "./said.ts";
import { BOUGHT, EMPTY, LASTING, SINCE, YEAR_LINKS } from "./starters.ts";
import type { Place, View } from "./view.ts";

/** What was found in a text beside its numbers and dates. */
export interface Found {
  readonly view: View;
  readonly cues: Cues;
  readonly cars: readonly CarName[];
  readonly said: readonly Said[];
  /** Names of an omnium, whatever they are said for. */
  readonly formulas: readonly Place[];
  readonly today: Day;
  /** Known from before the text. */
  readonly usedCar: boolean;
  readonly strange: ReadonlySet<number>;
}

/** What the numbers and dates of a text claim, by their units, their cues and all that stands around them. */
export function claimsOfFigures(found: Found, figures: readonly Related[]): readonly FactClaim[] {
  const { view, cars, said, today } = found;
  const whole = wholeText(found, figures);
  const claims = figures.flatMap((figure) => {
    const { what } = figure;
    if (what.sort === "measure")
      return claimsOfMeasure({
        view,
        figure,
        measure: what.measure,
        around: aroundMeasure(found, whole, figure),
      });
    if (whole.accidents.isDate(figure)) return [];
    const afterCar = isBehindCar(view, figure, whole.named) || isListedWithCar(view, figure, cars, said);
    return claimsOfDate(figure, what, {
      today,
      afterCar,
      wordBefore: view.words[figure.from - 1] ?? "",
    });
  });
  return [...claims, ...loneAccidents(view, figures, whole.accidents, found.strange)];
}

type WholeText = ReturnType<typeof wholeText>;

/** What every measure of a text is read beside; looked up once. */
function wholeText(found: Found, figures: readonly Related[]) {
  const { view, cars, said } = found;
  const amounts = withoutVat(view.tokens, figures.filter(isAmount));
  return {
    withVat: amounts.open,
    net: new Set(amounts.amounts),
    secondHand: said.some(isSecondHand),
    agedDriver: figures.some(isAgeOfDriver),
    clockless: !found.usedCar && isWithoutClock(found, figures),
    carDated: cars.length > 0 && figures.some(isDateOfCar),
    annualSaid: figures.some(({ cues }) => cues.includes("annualKm")),
    accidents: accidentsIn(view, figures, found.today),
    towing: clausesOf(
      view,
      said.filter(({ path }) => path === TOWS),
    ),
    // "bestelwagen van 2019", "diesel van 2024"
    named: [
      ...cars,
      ...said.filter(({ path }) => path === "vehicle.category" || path === "vehicle.energy"),
    ] as readonly Place[],
  };
}

function aroundMeasure(found: Found, whole: WholeText, figure: Related): Surroundings {
  const { view, cues, today, strange } = found;
  const clause = view.clauseOf(figure.from);
  const wordBefore = view.words[figure.from - 1] ?? "";
  return {
    today,
    wordBefore,
    happened: whole.accidents.when(figure),
    withoutFault: whole.accidents.withoutFault(figure),
    driverAged: whole.agedDriver && !figure.cues.includes("driverAge"),
    clockless: whole.clockless && !cues.inSentence(figure, "vehicleAge"),
    carDated: whole.carDated,
    annualSaid: whole.annualSaid,
    ...besideYears(found, figure),
    towed: whole.towing.has(clause),
    strange: strange.has(clause),
    ofCar: isBehindCar(view, figure, whole.named),
    cover: isBasePremium(found, figure) ? cues.coverOf(figure) : undefined,
    since: SINCE.has(wordBefore),
    secondHand: whole.secondHand,
    fiveYears: cues.inSentence(figure, "lastFiveYears"),
    withVat: isAmount(figure) && (whole.withVat || !whole.net.has(figure)),
    net: isAmount(figure) && excludesVat(view.tokens, figure),
    guessed: isGuess(view.tokens, figure.to),
    linked: figure.linked,
  };
}

/** Not the 410 of "RC 612,45 et mini-omnium 410": a formula is no cover. */
const isBasePremium = ({ cues, formulas }: Found, figure: Related): boolean =>
  cues.inSentence(figure, "basePremium") &&
  !formulas.some(({ to }) => figure.from >= to && figure.from - to <= 1);

const clausesOf = (view: View, places: readonly Place[]): ReadonlySet<number> =>
  new Set(places.map(({ from }) => view.clauseOf(from)));

/** What the words right beside a number of years make of it. */
const besideYears = ({ view, cues }: Found, figure: Related) => ({
  agedBeside: figure.cues.includes("driverAge") && cues.touches(figure, "driverAge"),
  lasting: LASTING.has(wordBehind(view, figure)),
  licenceBehind: cues.standsBehind(figure, "licence"),
  licenceNext: figure.cues.includes("licence") && cues.standsAt(behindLink(view, figure.to), "licence"),
});

/** The token behind a figure and the "de" or "d'" that follows it. */
const behindLink = ({ words }: View, at: number): number =>
  words[at] === "de" || words[at] === "d" || words[at] === "een" ? at + 1 : at;

const wordBehind = (view: View, { to }: Place): string =>
  view.endsClause(to - 1) ? "" : (view.words[behindLink(view, to)] ?? "");

const isDateOfCar = ({ what, cues }: Related): boolean =>
  what.sort === "date" && !cues.some((cue) => OF_DRIVER.has(cue));

const isSecondHand = ({ path, values, denied }: Said): boolean =>
  path === "vehicle.owner" && values.includes("second_hand") && !denied;

const YOUNGEST_DRIVER = 16;

const isAgeOfDriver = ({ cues: [cue], what }: Related): boolean =>
  cue === "driverAge" && what.sort === "measure" && what.measure.value >= YOUNGEST_DRIVER;

const TOWS: FactPath = "trailer.towsOver750kg";

/** What describes a car that may have been driven. */
const OF_CAR: ReadonlySet<FactPath> = new Set<FactPath>([
  "vehicle.category",
  "vehicle.energy",
  "vehicle.owner",
  "vehicle.seller",
]);

const OF_DRIVER: ReadonlySet<Cue> = new Set<Cue>(["licence", "birthDate", "effectDate"]);

/** Words of a new car; "1e eigenaar" may have driven his for years. */
const NEW = /nieuw|^neu(f|ve)$/;

/** True where no used car is described, so that kilometres are not those on its clock. */
function isWithoutClock({ view, cars, said }: Found, figures: readonly Related[]): boolean {
  const isNew = said.some(
    ({ path, denied, from }) => path === "vehicle.owner" && !denied && NEW.test(view.words[from] ?? ""),
  );
  const described = cars.length > 0 || said.some(({ path }) => path !== undefined && OF_CAR.has(path));
  return !figures.some(isDateOfCar) && (isNew || !described);
}

const isAmount = ({ what }: Figure): boolean =>
  what.sort === "measure" && ["money", "cents", "bare"].includes(what.measure.quantity);

const MOST_BEHIND = 3;

/** The words between a car and a figure, those of its body and its engine left out of account: break 1.5 TSI. */
function wordsBetween({ tokens, words }: View, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const isSize =
      tokens[at]?.kind === "digits" && tokens[at + 1]?.fold === "." && tokens[at + 2]?.gap === "none";
    if (isSize) at += 2;
    else if (!EMPTY.has(words[at] ?? "")) count++;
  }
  return count;
}

/** Golf van 2019, Golf GTI 2019; not "Golf gekocht in 2019". */
function isBehindCar(view: View, { from }: Place, cars: readonly Place[]): boolean {
  return cars.some(
    ({ to }) =>
      from >= to &&
      wordsBetween(view, to, from) <= MOST_BEHIND &&
      view.clauseOf(from) === view.clauseOf(to - 1) &&
      !view.words.slice(to, from).some((word) => BOUGHT.has(word)),
  );
}

const OF = new Set(["de", "van", "uit"]);

/** Golf (diesel, 2019), octavia, essence, de 2022: a year that fills its clause, right after the car's or after what drives it. */
function isListedWithCar(
  view: View,
  figure: Place,
  cars: readonly CarName[],
  said: readonly Said[],
): boolean {
  const clause = view.clauseOf(figure.from);
  const start =
    YEAR_LINKS.has(view.words[figure.from - 1] ?? "") || OF.has(view.words[figure.from - 1] ?? "")
      ? figure.from - 1
      : figure.from;
  const isAlone = [start - 1, figure.to].every(
    (at) => view.clauseOf(at) !== clause || view.tokens[at]?.kind !== "word",
  );
  const [car, ...others] = cars;
  if (!isAlone || car === undefined || others.length > 0 || car.to > figure.from) return false;
  if (view.sentenceOf(car.from) !== view.sentenceOf(figure.from)) return false;
  const between = said.some(
    ({ path, from }) => path === "vehicle.energy" && view.clauseOf(from) === clause - 1,
  );
  return clause === view.clauseOf(car.from) + 1 || (between && clause === view.clauseOf(car.from) + 2);
}
