import type { Day } from "../../../src/facts/day.ts";
import { money, type Money } from "../../../src/facts/money.ts";
import type { FactPath } from "../../../src/facts/paths.ts";
import { MONEY, POWER, type QuantityKind } from "../kinds.ts";
import type { Measure } from "../measures.ts";
import { asks, states, type FactClaim, type Scalar } from "./claims.ts";
import type { Cover } from "./cue-words.ts";
import type { Related } from "./relations.ts";
import type { View } from "./view.ts";

/** What surrounds a measure besides its cues. */
export interface Surroundings {
  readonly today: Day;
  /** The cover whose base premium is given in the same clause. */
  readonly cover: Cover | undefined;
  /** Right behind a car's name: BMW X1 van 2 jaar oud. */
  readonly ofCar: boolean;
  /** Its clause holds words whose part is not known: "het huis is 20 jaar". */
  readonly strange: boolean;
  readonly wordBefore: string;
  /** When the accidents were that its clause tells of. */
  readonly happened: "recent" | "earlier" | "unsure" | undefined;
  /** Accidents that were said to be somebody else's fault. */
  readonly withoutFault: boolean;
  /** "18 ans de permis". */
  readonly licenceBehind: boolean;
  /** Another age in the text is said to be the driver's. */
  readonly driverAged: boolean;
  /** No used car is described, whose clock kilometres may stand on. */
  readonly clockless: boolean;
  /** A car is named with a date of its own. */
  readonly carDated: boolean;
  /** A figure of the text is said to be driven in a year. */
  readonly annualSaid: boolean;
  /** Words that tell the driver's age stand right beside it. */
  readonly agedBeside: boolean;
  /** "25 jaar klant". */
  readonly lasting: boolean;
  /** "25 jaar rijbewijs". */
  readonly licenceNext: boolean;
  /** Its clause says that something is towed. */
  readonly towed: boolean;
  /** "sinds 10 jaar": no age. */
  readonly since: boolean;
  /** A second-hand car's kilometres may be those on the clock. */
  readonly secondHand: boolean;
  /** Claims are counted over five years in this sentence. */
  readonly fiveYears: boolean;
  /** The amount includes VAT. */
  readonly withVat: boolean;
  /** The amount is said to exclude VAT. */
  readonly net: boolean;
  /** "bm 11 je pense". */
  readonly guessed: boolean;
  /** One of several alternatives. */
  readonly linked: boolean;
}

/** A measure, where it stands and what stands around it. */
export interface Read {
  readonly view: View;
  readonly figure: Related;
  readonly measure: Measure;
  readonly around: Surroundings;
}

export type Reader = (read: Read) => readonly FactClaim[];

/** What a measure claims about one fact; open where its words leave it open. */
export function claim(
  path: FactPath,
  kind: QuantityKind,
  { view, figure, measure, around }: Read,
): readonly FactClaim[] {
  const asFact = (value: number): Scalar => (kind === MONEY ? euros(value) : value);
  const worth = kind.worth(measure, view);
  const other =
    measure.alternative === undefined ? [] : kind.worth({ ...measure, value: measure.alternative }, view);
  const isFact = (value: number): boolean =>
    value >= 0 && (WITH_FRACTIONS.has(kind) || Number.isInteger(value));
  const values = [...worth, ...other].filter(isFact).map(asFact);
  const [only] = values;
  if (only === undefined) return [];
  const unsure = measure.bounded || measure.doubtful || kind.isOpen(measure);
  const open = values.length > 1 || around.linked || unsure;
  return [open ? asks(path, figure, ...values) : states(path, figure, only)];
}

/** The kinds whose facts may have decimals. */
const WITH_FRACTIONS: ReadonlySet<QuantityKind> = new Set([MONEY, POWER]);

/** An amount as the facts hold it. */
export const euros = (value: number): Money => money(BigInt(Math.round(value * 100)));

/** The same measure, but only to be asked about. */
export const doubted = (read: Read): Read => ({ ...read, measure: { ...read.measure, bounded: true } });
