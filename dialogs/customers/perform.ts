import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { goOn } from "../cases/open.ts";
import { hear } from "../commands/hear.ts";
import { parted } from "../commands/requests.ts";
import { CUSTOMER_PICK } from "../ids.ts";
import type { Intent } from "../intent.ts";
import { asOneChange } from "../interview/history.ts";
import { productQuestionsIn } from "../knowledge/passing.ts";
import { beginInterview } from "../navigate.ts";
import type { Turn } from "../turn.ts";
import type { KnownCustomer } from "./book.ts";
import { fillCar, withdrawCustomer } from "./fill.ts";
import { findCustomer } from "./find.ts";
import type { FoundCustomers } from "./find.ts";
import { customerLine } from "./line.ts";
import { cleaned, shownSign } from "./permitted.ts";
import type { CustomerIntent } from "./recognise.ts";
import { takeRest } from "./rest.ts";
import { noteName, takeCustomer, takeNobody, takeUnknown, tellWho } from "./take.ts";
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
    takeKnown(turn, found.customer, name, () => {
      takeRest(turn, dc, rest);
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

/** Takes somebody of the register, after what else was said. */
function takeKnown(turn: Turn, known: KnownCustomer, search: string, rest?: () => void): void {
  asOneChange(turn, () => {
    tellWho(turn, known);
    rest?.();
    takeCustomer(turn, known, search);
  });
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
  else takeKnown(turn, known, search);
  return beginInterview(dc);
}

/** Fills in a car that the customer of the quote is known by. */
async function pickCar(turn: Turn, dc: DialogContext, plate: string): Promise<DialogTurnResult> {
  const { voice, quote, surroundings } = turn;
  const { id } = quote.customer ?? {};
  const known = id === undefined ? undefined : await surroundings.customers?.get(id).catch(() => undefined);
  const car = known?.cars.find((each) => each.plate === normalisePlate(plate));
  if (car === undefined) turn.tell(voice.t("customers:noCar", { plate: normalisePlate(plate) }));
  else {
    asOneChange(turn, () => {
      fillCar(turn, car);
    });
  }
  return beginInterview(dc);
}
