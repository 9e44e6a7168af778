import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { goOn } from "../cases/open.ts";
import { hear } from "../commands/hear.ts";
import { parted } from "../commands/requests.ts";
import { CUSTOMER_PICK } from "../ids.ts";
import type { Intent } from "../intent.ts";
import { asOneChange } from "../interview/history.ts";
import type { QuoteMemory } from "../memory.ts";
import { productQuestionsIn } from "../knowledge/passing.ts";
import { beginInterview } from "../navigate.ts";
import type { Turn } from "../turn.ts";
import type { KnownCar, KnownCustomer } from "./book.ts";
import { keyOf } from "./name.ts";
import { fillCar, fillCustomer, withdrawCustomer } from "./fill.ts";
import { findCustomer } from "./find.ts";
import type { FoundCustomers } from "./find.ts";
import { carText, customerLine } from "./line.ts";
import { cleaned, shownSign } from "./permitted.ts";
import type { CustomerIntent } from "./recognise.ts";
import { takeRest } from "./rest.ts";
import { isCode, NOBODY } from "./recognise.ts";
import { normalisePlate } from "../../src/facts/registration.ts";

/** Does what was said about the customer of the quote. */
export function actOnCustomer(
  turn: Turn,
  dc: DialogContext,
  intent: Extract<Intent, { kind: "customer" | "customer_pick" | "customer_car" }>,
): Promise<DialogTurnResult> {
  switch (intent.kind) {
    case "customer":
      return performCustomer(turn, dc, intent);
    case "customer_pick":
      return pickCustomer(turn, dc, intent.id);
    case "customer_car":
      return pickCar(turn, dc, intent.plate);
  }
}

/** Takes a customer who is named, or looks for one: who is found fills what is known of them; the quote goes on anyway. */
export async function performCustomer(
  turn: Turn,
  dc: DialogContext,
  {
    search,
    rest,
    seeks,
    text = "",
  }: Pick<CustomerIntent, "search" | "rest" | "seeks"> & { readonly text?: string },
): Promise<DialogTurnResult> {
  const { text: name, changed } = cleaned(search);
  if (name === "") {
    turn.tell(turn.voice.t("customers:ask"));
    return goOn(dc);
  }
  if (changed.length > 0) {
    const signs = changed.map(shownSign).join(" ");
    turn.tell(turn.voice.t("customers:cleaned", { signs, name }));
  }
  const found = await findCustomer(turn, name);
  if (found.kind === "several") return chooseAmong(turn, dc, { name, rest, found });
  if (found.kind === "one") {
    const { customer } = found;
    asOneChange(turn, () => {
      tellWho(turn, customer);
      takeRest(turn, dc, rest);
      takeCustomer(turn, customer, name);
    });
  } else if (!seeks && asksElse(turn, text, name)) {
    const words = { kind: "words", ...parted(text) } as const;
    turn.intent = words;
    return dc.activeDialog === undefined ? beginInterview(dc) : hear(turn, dc, words);
  } else {
    const { kind } = found;
    asOneChange(turn, () => {
      takeUnknown(turn, { name, kind, seeks });
      takeRest(turn, dc, rest);
    });
  }
  return beginInterview(dc);
}

/** A question in which a word without a capital stands where a name could: nobody is called so. */
const asksElse = (turn: Turn, text: string, name: string): boolean =>
  name === name.toLowerCase() &&
  (text.trimEnd().endsWith("?") || productQuestionsIn(text, turn).asked.length > 0);

async function chooseAmong(
  turn: Turn,
  dc: DialogContext,
  { name, rest, found }: { name: string; rest: string; found: Extract<FoundCustomers, { kind: "several" }> },
): Promise<DialogTurnResult> {
  asOneChange(turn, () => {
    takeRest(turn, dc, rest);
    // Whoever goes on without choosing has said the name all the same.
    if (turn.quote.customer === undefined && !isCode(name)) noteName(turn, name);
  });
  return showCustomers(turn, dc, name, found);
}

/** Shows customers to choose from; whatever was going on waits. */
export async function showCustomers(
  turn: Turn,
  dc: DialogContext,
  search: string,
  { customers, more }: Pick<Extract<FoundCustomers, { kind: "several" }>, "customers" | "more">,
): Promise<DialogTurnResult> {
  await dc.cancelAllDialogs();
  const shown = customers.map((known) => ({
    id: known.id,
    name: known.name,
    label: customerLine(turn, known),
  }));
  return dc.beginDialog(CUSTOMER_PICK, { search, shown, more });
}

/** Nobody of the register: the name is the case's all the same, unless it was only looked for. */
function takeUnknown(
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

function noteName(turn: Turn, name: string): void {
  turn.quote.customer = { name: name.slice(0, 200), filled: [] };
}

function tellWho(turn: Turn, known: KnownCustomer): void {
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

/** Fills what is known of a customer, with the car where its plate was how they were found; offers the others. */
function takeCustomer(turn: Turn, known: KnownCustomer, search: string): void {
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

/** Takes the customer who was chosen, or says that it is none of those that are known. */
export async function pickCustomer(
  turn: Turn,
  dc: DialogContext,
  id: string,
  search = "",
): Promise<DialogTurnResult> {
  const { voice, surroundings } = turn;
  if (id === NOBODY) {
    asOneChange(turn, () => {
      withdrawCustomer(turn);
      takeNobody(turn.quote);
    });
    turn.tell(voice.t("customers:notThisDone"));
    return beginInterview(dc);
  }
  const known = await surroundings.customers?.get(id).catch(() => undefined);
  if (known === undefined) turn.tell(voice.t("customers:failed"));
  else {
    asOneChange(turn, () => {
      tellWho(turn, known);
      takeCustomer(turn, known, search);
    });
  }
  return beginInterview(dc);
}

/** Somebody else of the name that was said; where none was, the customer is not known. */
function takeNobody(quote: QuoteMemory): void {
  const { customer } = quote;
  const name = customer?.id === undefined ? customer?.name : customer.called;
  if (name === undefined) delete quote.customer;
  else quote.customer = { name, apart: true, filled: [] };
}

/** Fills in a car that the customer of the quote is known by. */
async function pickCar(turn: Turn, dc: DialogContext, plate: string): Promise<DialogTurnResult> {
  const { voice, quote, surroundings } = turn;
  const { id } = quote.customer ?? {};
  const known = id === undefined ? undefined : await surroundings.customers?.get(id).catch(() => undefined);
  const car = known?.cars.find((each) => each.plate === normalisePlate(plate));
  if (car === undefined) turn.tell(voice.t("customers:noCar", { plate: normalisePlate(plate) }));
  else asOneChange(turn, () => fillCar(turn, car));
  return beginInterview(dc);
}
