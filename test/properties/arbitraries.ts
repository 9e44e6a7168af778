import fc from "fast-check";
import { ANTI_THEFT_SYSTEMS, CATEGORIES, ENERGIES, type Facts, USAGES } from "../../src/facts/schema.ts";
import { daysBeforeYears, moneyOf, shifted, withoutGaps } from "./building.ts";

/** The day that an absent effect date stands for in these tests. */
export const TODAY = "2026-11-22";

/** A day told from another one: so many years before (or after) it, and a day more or less. */
interface Distance {
  readonly years: number;
  readonly days: number;
}

const distance = (...years: number[]): fc.Arbitrary<Distance> =>
  fc.record({ years: fc.constantFrom(...years), days: fc.constantFrom(0, -1, 1) });

/** How quotes are drawn: `answered` and `requested` are odds to one; a calm quote is seldom refused outright. */
interface Manner {
  readonly answered: number;
  readonly requested: number;
  readonly calm: boolean;
}

/** A value of every class, and mostly values that sit on a limit. */
function fields({ answered: odds, requested, calm }: Manner) {
  const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.option(values, { nil: undefined, freq: odds });
  const one = <T>(...values: T[]): fc.Arbitrary<T | undefined> => maybe(fc.constantFrom(...values));
  const flag = one(true, false);
  const chosen = <T>(...values: T[]): fc.Arbitrary<T | undefined> =>
    fc.option(fc.constantFrom(...values), { nil: undefined, freq: requested });
  const wish = chosen(true, false);
  const usages = fc.constantFrom("mixed" as const, "professional" as const);
  const catalogue = fc.oneof(
    fc.constantFrom(...LIMITS),
    fc.integer({ min: 1, max: 20_000_000 }).map(moneyOf),
  );
  return {
    effectDate: maybe(calm ? fc.constantFrom(...days) : effectDates),
    type: one("consumer", "self_employed", "company"),
    usage: maybe(calm ? usages : fc.oneof(usages, fc.constantFrom(...USAGES))),
    annualKm: one(0, 4999, 5000, 5001, 19999, 20000, 20001),
    category: maybe(calm ? fc.constantFrom("car" as const, "van" as const) : categories),
    make: one("Fiat", "Tesla", "VOLVO", "Jaguar", "range rover", "Porsche", "Pörsché", "Land Rover"),
    model: one("Range Rover Sport", "RANGE ROVER", "Defender", "Discovery Range Rover"),
    energy: one(...ENERGIES),
    firstRegistration: maybe(calm ? distance(0, 1, 2, 3, 5) : registrations),
    registeredToHolder: fc.option(distance(0, 1, 3, 5), { nil: undefined, freq: 1 }),
    owner: one("first", "second_hand"),
    seller: one("belgian_vat_dealer", "foreign_dealer", "no_vat_seller", "private_person"),
    catalogueValue: maybe(catalogue),
    invoice: maybe(fc.oneof(shares, catalogue)),
    accessories: maybe(fc.constantFrom(0, 1, 2)),
    maxMassKg: one(3500, 5000, 5001),
    powerKw: one(0, 55.5),
    adas: flag,
    garagedAtNight: flag,
    system: one(...ANTI_THEFT_SYSTEMS),
    incertCertificate: flag,
    proofProvided: flag,
    plate: one("1ABC123"),
    vin: one("WVWZZZ1JZXW000001"),
    towsOver750kg: flag,
    insuredDetachedOver750kg: flag,
    named: maybe(calm ? fc.constant(true) : fc.constantFrom(true, true, false)),
    born: maybe(distance(18, 25, 26, 40)),
    ageAs: fc.constantFrom("day", "years", "both"),
    licensed: maybe(fc.oneof(distance(0, 4, 5, 6, 20), fc.constant("leap day"))),
    licenceAs: fc.constantFrom("day", "years", "both"),
    bonusMalus: one(-2, -1, 0, 1, 22),
    claimsLast5Years: one(0, 1, 2),
    driverProtection: chosen("none", "basic", "extended", "common_law"),
    legalProtection: wish,
    omnium: chosen("omnium_theft", "none", "glass", "mini", "mini_theft", "omnium"),
    valueBasis: chosen("invoice", "catalogue"),
    compensation: chosen("agreed_6", "actual", "agreed_0", "agreed_12", "agreed_24"),
    deductible: chosen("english", "low", "medium", "high"),
    accidentAssistance: chosen("none", "without_replacement_vehicle", "with_replacement_vehicle"),
    breakdownAssistance: wish,
    theftAssistance: wish,
    personsAssistance: wish,
    vehicleUpgrade: wish,
    tyres: wish,
    goods: chosen(0, 5000, 12500),
    economicUnemployment: chosen(0, 30, 90),
    liability: maybe(premiums),
    glass: maybe(premiums),
    naturalForces: maybe(premiums),
    animals: maybe(premiums),
    fire: maybe(premiums),
    theft: maybe(premiums),
    materialDamage: maybe(premiums),
  } as const;
}

const days = ["2024-02-29", "2028-02-29", "2027-02-28", "2027-03-01", "2023-06-01", TODAY];
const effectDates = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...days) },
  fc.constantFrom("2022-06-18", "2022-06-19", "2023-05-31", "2020-01-01"),
);
const categories = fc.oneof(
  { weight: 3, arbitrary: fc.constant("car" as const) },
  fc.constantFrom(...CATEGORIES),
);
const registrations = fc.oneof(
  { weight: 4, arbitrary: distance(0, 1, 2, 3, 4, 5, 8, 9, 10, 11, -1) },
  fc.constantFrom("2020-02-29", "2016-02-29", "2024-02-29"),
);

const BANDS = [12_500, 25_000, 37_500, 60_000, 65_000, 80_000, 100_000, 150_000];
const LIMITS = BANDS.flatMap((euros) => [-1, 0, 1].map((cent) => moneyOf(euros * 100 + cent)));

/** An invoice value as a share of the catalogue value: nothing off, the cap, thirds, and a cent either side. */
const shares = fc.record({
  of: fc.constantFrom([1, 1], [17, 20], [9, 10], [29, 30], [6, 7], [1, 2]),
  cents: fc.constantFrom(0, -1, 1),
});

/** Multiples of ten cents turn every 5 % into a possible tie; the named ones are ties that doubles get wrong. */
const premiums = fc.oneof(
  fc.constantFrom("840", "840.00", "0.30", "0.01", "0.00", "406.31", "1.1"),
  fc.integer({ min: 1, max: 50_000 }).map((tens) => moneyOf(tens * 10)),
  fc.integer({ min: 1, max: 500_000 }).map(moneyOf),
);

type Fields = ReturnType<typeof fields>;
type Raw = { readonly [K in keyof Fields]: Fields[K] extends fc.Arbitrary<infer T> ? T : never };

/** Facts that agree with each other, as contract section 1 demands. */
function assemble(raw: Raw): Facts {
  const effect = raw.effectDate ?? TODAY;
  const firstRegistration =
    typeof raw.firstRegistration === "object" ? before(effect, raw.firstRegistration) : raw.firstRegistration;
  const { type, usage, annualKm, effectDate, towsOver750kg, insuredDetachedOver750kg } = raw;
  return withoutGaps({
    effectDate,
    policyholder: { type },
    usage,
    annualKm,
    vehicle: vehicle(raw, effect, firstRegistration),
    trailer: { towsOver750kg, insuredDetachedOver750kg },
    driver: driver(raw, effect),
    request: request(raw),
    basePremiums: basePremiums(raw),
  });
}

const before = (day: string, { years, days }: Distance): string => shifted(daysBeforeYears(day, years), days);

function vehicle(raw: Raw, effect: string, firstRegistration: string | undefined) {
  const { category, make, model, energy, owner, seller, catalogueValue, maxMassKg, powerKw } = raw;
  const { adas, garagedAtNight, system, incertCertificate, proofProvided, plate, vin } = raw;
  return {
    ...{ category, make, model, energy, owner, seller, catalogueValue, maxMassKg, powerKw },
    ...{ adas, garagedAtNight, plate, vin, firstRegistration },
    registeredToHolder: registration(raw.registeredToHolder, firstRegistration ?? daysBeforeYears(effect, 4)),
    invoiceValue: invoiceValue(raw.invoice, catalogueValue),
    accessoriesValue: accessoriesValue(raw.accessories, catalogueValue),
    antiTheft: { system, incertCertificate, proofProvided },
  };
}

/** Never before the first registration. */
function registration(after: Raw["registeredToHolder"], first: string): string | undefined {
  if (after === undefined) return undefined;
  const day = shifted(daysBeforeYears(first, -after.years), after.days);
  return day < first ? first : day;
}

function invoiceValue(invoice: Raw["invoice"], catalogue = "30000.00"): string | undefined {
  if (typeof invoice !== "object") return invoice;
  const [over = 1, under = 1] = invoice.of;
  const cents = Math.round(Number(catalogue) * 100);
  return moneyOf(Math.max(0, Math.floor((cents * over) / under) + invoice.cents));
}

/** Around the old limit: a tenth of the rest is an eleventh of the whole. */
function accessoriesValue(step: Raw["accessories"], catalogue = "30000.00"): string | undefined {
  if (step === undefined) return undefined;
  return moneyOf(Math.floor((Math.round(Number(catalogue) * 100) / 11) * (step / 2 + 0.5)));
}

function driver(raw: Raw, effect: string) {
  const { named, bonusMalus, claimsLast5Years, born, ageAs, licenceAs } = raw;
  const birthDate = born === undefined ? undefined : before(effect, born);
  const age = birthDate === undefined ? undefined : wholeYears(birthDate, effect);
  const licence = raw.licensed === "leap day" ? "2020-02-29" : raw.licensed && before(effect, raw.licensed);
  const years = licence === undefined ? undefined : wholeYears(licence, effect);
  const agrees = age === undefined || years === undefined || years <= age;
  return {
    ...{ named, bonusMalus, claimsLast5Years },
    birthDate: ageAs === "years" ? undefined : birthDate,
    age: ageAs === "day" ? undefined : age,
    licenceDate: licenceAs === "years" || !agrees ? undefined : licence,
    licenceYears: licenceAs === "day" || !agrees ? undefined : years,
  };
}

function wholeYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, to.slice(5) < from.slice(5) ? years - 1 : years);
}

function request(raw: Raw) {
  const { driverProtection, legalProtection, omnium, valueBasis, compensation, deductible } = raw;
  const { accidentAssistance, breakdownAssistance, theftAssistance, personsAssistance } = raw;
  const { vehicleUpgrade, tyres, goods, economicUnemployment } = raw;
  return {
    ...{ driverProtection, legalProtection, omnium, valueBasis, compensation, deductible },
    ...{ accidentAssistance, breakdownAssistance, theftAssistance, personsAssistance },
    ...{ vehicleUpgrade, tyres, goods, economicUnemployment },
  };
}

function basePremiums(raw: Raw) {
  const { liability, glass, naturalForces, animals, fire, theft, materialDamage } = raw;
  return { liability, glass, naturalForces, animals, fire, theft, materialDamage };
}

const drawn = (manner: Manner): fc.Arbitrary<Facts> => fc.record(fields(manner)).map(assemble);

/** Quotes under way: complete ones that can be priced, some half answered, some hardly begun. */
export const quotes: fc.Arbitrary<Facts> = fc.oneof(
  { weight: 3, arbitrary: drawn({ answered: 100, requested: 1, calm: true }) },
  { weight: 2, arbitrary: drawn({ answered: 30, requested: 8, calm: false }) },
  { weight: 3, arbitrary: drawn({ answered: 8, requested: 1, calm: false }) },
  { weight: 1, arbitrary: drawn({ answered: 2, requested: 2, calm: false }) },
);
