import { normalisePlate } from "../../src/facts/registration.ts";
import type { QuoteMemory } from "../memory.ts";
import type { Turn } from "../turn.ts";
import type { KnownCar, KnownCustomer } from "./book.ts";
import { fillCustomer, withdrawCustomer } from "./fill.ts";
import { carText, customerLine } from "./line.ts";
import { keyOf } from "./name.ts";
import { isCode } from "./recognise.ts";

/** Nobody of the register: the name is the case's all the same, unless it was only looked for. */
export function takeUnknown(
  turn: Turn,
  { name, kind, seeks }: { name: string; kind: "none" | "failed" | "absent"; seeks: boolean },
): void {
  const { voice } = turn;
  const isNoted = !isCode(name) && (!seeks || turn.quote.customer === undefined);
  const before = turn.quote.customer;
  if (isNoted && before?.id !== undefined) {
    withdrawCustomer(turn);
    turn.tell(voice.t("customers:instead", { name: before.name }));
  }
  if (isNoted) noteName(turn, name);
  if (kind === "absent")
    turn.tell(isNoted ? voice.t("customers:noted", { name }) : voice.t("customers:none"));
  else if (kind === "failed") turn.tell(voice.t("customers:failed"));
  else turn.tell(voice.t(isNoted ? "customers:notFound" : "customers:notFoundOnly", { name }));
}

export function noteName(turn: Turn, name: string): void {
  turn.quote.customer = { name: name.slice(0, 200), filled: [] };
}

export function tellWho(turn: Turn, known: KnownCustomer): void {
  const { voice, quote } = turn;
  const before = quote.customer;
  const isInstead = before?.id !== undefined && before.id !== known.id;
  turn.tell(
    [
      voice.t("customers:found", { who: customerLine(turn, known) }),
      ...(isInstead ? [voice.t("customers:instead", { name: before.name })] : []),
    ].join(" "),
  );
}

/** Says who it is and fills what is known of them, with the car where its plate was how they were found; offers the others. */
export function takeCustomer(turn: Turn, known: KnownCustomer, search: string): void {
  const { voice } = turn;
  const isSame = turn.quote.customer?.id === known.id;
  const sought = known.cars.find(({ plate }) => plate === normalisePlate(search));
  const car = sought !== undefined && canBe(turn.quote, sought) ? sought : undefined;
  if (isSame && car === undefined) return;
  fillCustomer(turn, known, car);
  const { customer } = turn.quote;
  if (customer !== undefined && search !== "" && !isCode(search)) customer.called = search.slice(0, 200);
  const [first, ...others] = sought === undefined ? known.cars : [sought];
  if (car === undefined && first !== undefined && turn.quote.facts.vehicle?.plate === undefined) {
    const offered = [first, ...others.slice(0, 1)];
    const cars = voice.format.all(offered.map(carText));
    turn.tell(voice.t("customers:cars", { cars, plate: first.plate }));
    turn.offer(
      ...offered.map(({ plate }) => ({
        label: voice.t("customers:car", { plate }),
        submit: { do: "customer_car", quote: turn.quote.reference, plate },
      })),
    );
  }
  turn.offer({
    label: voice.t("customers:notThis"),
    submit: { do: "customer", quote: turn.quote.reference, id: "none" },
  });
}

/** False for a car of another make or model than the quote's. */
function canBe({ facts }: QuoteMemory, { make, model }: KnownCar): boolean {
  const { vehicle } = facts;
  const isLike = (said: string | undefined, known: string | null): boolean =>
    said === undefined || known === null || keyOf(said) === keyOf(known);
  return isLike(vehicle?.make, make) && isLike(vehicle?.model, model);
}

/** Somebody else of the name that was said; where none was, the customer is not known. */
export function takeNobody(quote: QuoteMemory): void {
  const { customer } = quote;
  const name = customer?.id === undefined ? customer?.name : customer.called;
  if (name === undefined) delete quote.customer;
  else quote.customer = { name, apart: true, filled: [] };
}
