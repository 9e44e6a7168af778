import { Dialog } from "botbuilder-dialogs";
import type { DialogContext, DialogInstance, DialogTurnResult } from "botbuilder-dialogs";
import type { TurnContext } from "botbuilder";
import { commandButtons } from "../commands/buttons.ts";
import { CUSTOMER_PICK } from "../ids.ts";
import type { Choice } from "../message.ts";
import { beginInterview } from "../navigate.ts";
import { Turn } from "../turn.ts";
import { chosenIn, stateOf } from "./choice.ts";
import type { ShownCustomers } from "./choice.ts";
import { findCustomer } from "./find.ts";
import type { FoundCustomers } from "./find.ts";
import { pickCustomer, showCustomers } from "./perform.ts";
import { NOBODY } from "./recognise.ts";

/** Customers to choose from. Words that choose none of them narrow the search, "Jan" behind "Peeters". */
export class PickCustomer extends Dialog<ShownCustomers> {
  constructor() {
    super(CUSTOMER_PICK);
  }

  override async beginDialog(dc: DialogContext, state: ShownCustomers): Promise<DialogTurnResult> {
    if (dc.activeDialog !== undefined) dc.activeDialog.state = { ...state };
    await ask(Turn.of(dc), state);
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = Turn.of(dc);
    const state = stateOf(dc.activeDialog);
    if (state === undefined) return beginInterview(dc);
    const words = turn.intent.kind === "words" ? turn.intent.text : "";
    const chosen = chosenIn(turn, state, words);
    if (chosen !== undefined) return pickCustomer(turn, dc, chosen, state.search);
    const search = `${state.search} ${words}`.slice(0, 200);
    const found = words === "" ? undefined : await findCustomer(turn, search);
    if (found?.kind === "one") return pickCustomer(turn, dc, found.customer.id, state.search);
    if (found?.kind === "several") return this.#narrow(turn, dc, search, found);
    turn.tell(turn.voice.t("customers:pickOne"));
    await ask(turn, state);
    return Dialog.EndOfTurn;
  }

  /** Who is left alone by what was added is meant. */
  #narrow(
    turn: Turn,
    dc: DialogContext,
    search: string,
    found: Extract<FoundCustomers, { kind: "several" }>,
  ): Promise<DialogTurnResult> {
    const [only, ...others] = found.customers;
    const isOne = only !== undefined && others.length === 0;
    return isOne ? pickCustomer(turn, dc, only.id, search) : showCustomers(turn, dc, search, found);
  }

  override async repromptDialog(context: TurnContext, active: DialogInstance): Promise<void> {
    const state = stateOf(active);
    if (state !== undefined) await ask(Turn.of({ context }), state);
  }
}

async function ask(turn: Turn, { shown, more }: ShownCustomers): Promise<void> {
  const { voice, quote } = turn;
  const choice = (id: string, label: string): Choice => ({
    label,
    submit: { do: "customer", quote: quote.reference, id },
  });
  await turn.say({
    text: [
      voice.t(shown.length === 1 ? "customers:this" : "customers:which"),
      ...(more ? [voice.t("customers:more")] : []),
    ].join(" "),
    choices: [
      ...shown.map(({ id, label }) => choice(id, label)),
      choice(NOBODY, voice.t("customers:nobody")),
    ],
    commands: commandButtons(turn),
  });
}
