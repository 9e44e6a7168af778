import { factAt } from "../../src/facts/paths.ts";
import type { FactPath } from "../../src/facts/paths.ts";
import { namedValues } from "../explain/fact.ts";
import type { Entry } from "../interview/record.ts";
import type { QuoteMemory } from "../memory.ts";
import { masked } from "../payment/iban.ts";
import { questionFilling } from "../questions/index.ts";
import { fills } from "../questions/question.ts";
import { NOTHING_SAID } from "../statement/statement.ts";
import { takeStatement } from "../statement/take.ts";
import type { Turn } from "../turn.ts";
import type { KnownCar, KnownCustomer } from "./book.ts";

type FactEntry = Entry & { readonly asked: FactPath };

/** Makes somebody of the register the customer: fills what is known and not said yet, and says what and from when. */
export function fillCustomer(turn: Turn, known: KnownCustomer, car?: KnownCar): void {
  const { voice } = turn;
  const withdrawn = leaveCustomer(turn);
  const isOther = isOtherDriver(turn.quote, known);
  const entries = [...ofPerson(known, isOther), ...(car === undefined ? [] : ofCar(car))];
  const isFree = ({ asked }: FactEntry): boolean =>
    withdrawn.includes(asked) || fills(questionFilling(asked)).every((path) => !isSaid(turn.quote, path));
  const free = entries.filter(isFree);
  const different = entries.filter(({ asked, value }) => {
    const said = factAt(turn.quote.facts, asked);
    return !withdrawn.includes(asked) && said !== undefined && said !== value;
  });
  const payment = fillPayment(turn.quote, known);
  if (free.length > 0 || payment.length > 0)
    turn.tell(voice.t("customers:filled", { day: voice.format.day(known.on) }));
  take(turn, free, withdrawn);
  turn.quote.customer = {
    name: known.name,
    id: known.id,
    ...(known.reference !== null && { reference: known.reference }),
    filled: free.filter(({ asked, value }) => factAt(turn.quote.facts, asked) === value),
    filledPayment: Object.fromEntries(payment),
  };
  turn.tell(
    [
      ...paymentText(turn, Object.fromEntries(payment)),
      ...(different.length === 0
        ? []
        : [voice.t("customers:differs", { known: namedValues(voice, different) })]),
      ...(isOther ? [voice.t("customers:otherDriver")] : []),
    ].join("\n"),
  );
}

/** Fills a car of the customer in; what was said of another one gives way. */
export function fillCar(turn: Turn, car: KnownCar): void {
  const entries = ofCar(car);
  take(turn, entries, []);
  const { customer } = turn.quote;
  if (customer !== undefined) turn.quote.customer = { ...customer, filled: [...customer.filled, ...entries] };
}

/** Takes back what the register filled in for a customer who is none; returns the facts that must be said anew. */
function leaveCustomer({ quote }: Turn): FactPath[] {
  const { filled = [], filledPayment: payment } = quote.customer ?? {};
  const now = { ...quote.payment };
  if (now.iban !== undefined && now.iban === payment?.iban) delete now.iban;
  if (now.plan !== undefined && now.plan === payment?.plan) delete now.plan;
  if (quote.payment !== undefined) quote.payment = now;
  return filled.flatMap(({ asked, value }) =>
    asked !== "premiumSource" && factAt(quote.facts, asked) === value ? [asked] : [],
  );
}

/** Takes the customer and what the register filled in of them out of the quote. */
export function withdrawCustomer(turn: Turn): void {
  take(turn, [], leaveCustomer(turn));
}

function take(turn: Turn, entries: readonly FactEntry[], withdrawn: readonly FactPath[]): void {
  if (entries.length + withdrawn.length === 0) return;
  const questions = [...new Set(withdrawn.map((path) => questionFilling(path)))];
  takeStatement(turn, { ...NOTHING_SAID, entries }, undefined, questions);
}

const isSaid = ({ facts, ranges, open }: QuoteMemory, path: FactPath): boolean =>
  factAt(facts, path) !== undefined || (ranges[path] !== undefined && !open.includes(path));

/** Another day of birth than the customer's: licence and bonus-malus are then somebody else's too. */
function isOtherDriver({ facts, customer }: QuoteMemory, { birthDate }: KnownCustomer): boolean {
  const said = facts.driver?.birthDate;
  const isFilled = customer?.filled.some(
    ({ asked, value }) => asked === "driver.birthDate" && value === said,
  );
  return said !== undefined && birthDate !== null && said !== birthDate && isFilled !== true;
}

const given = (values: Partial<Record<FactPath, string | number | null>>): FactEntry[] =>
  Object.entries(values).flatMap(([asked, value]) =>
    value === null ? [] : [{ asked: asked as FactPath, value }],
  );

const ofPerson = (known: KnownCustomer, isOther: boolean): FactEntry[] =>
  given({
    "policyholder.type": known.type,
    ...(!isOther && {
      "driver.birthDate": known.birthDate,
      "driver.licenceDate": known.licenceDate,
      "driver.bonusMalus": known.bonusMalus,
    }),
  });

const ofCar = (car: KnownCar): FactEntry[] =>
  given({
    "vehicle.plate": car.plate,
    "vehicle.vin": car.vin,
    "vehicle.make": car.make,
    "vehicle.model": car.model,
    "vehicle.energy": car.energy ?? null,
    "vehicle.firstRegistration": car.firstRegistration,
  });

type Payment = NonNullable<QuoteMemory["payment"]>;

/** Account and plan of the customer, as far as none was said (RN-19). */
function fillPayment(quote: QuoteMemory, { iban, plan }: KnownCustomer): [keyof Payment, string][] {
  const filled: [keyof Payment, string][] = [
    ...(iban !== null && quote.payment?.iban === undefined
      ? [["iban", iban] as [keyof Payment, string]]
      : []),
    ...(plan !== null && quote.payment?.plan === undefined
      ? [["plan", plan] as [keyof Payment, string]]
      : []),
  ];
  if (filled.length > 0) quote.payment = { ...quote.payment, ...(Object.fromEntries(filled) as Payment) };
  return filled;
}

function paymentText({ voice: { t } }: Turn, { iban, plan }: Payment): string[] {
  return [
    ...(iban === undefined ? [] : [t("payment:account", { iban: masked(iban) })]),
    ...(plan === undefined ? [] : [t(`payment:plans.${plan}`)]),
  ];
}
