import type { DialogContext } from "botbuilder-dialogs";
import { digression } from "../commands/digression.ts";
import { parted } from "../commands/requests.ts";
import { forBroker } from "../customer/customer.ts";
import { productQuestionsIn } from "../knowledge/passing.ts";
import { readStatement } from "../statement/read.ts";
import { takeStatement } from "../statement/take.ts";
import type { Turn } from "../turn.ts";

/** What else the message said: it goes into the quote before the register fills what is left. */
export function takeRest(turn: Turn, dc: DialogContext, rest: string): void {
  if (rest === "") return;
  const { text, asides } = parted(rest);
  for (const { command, words } of asides) turn.tellAfterwards(() => digression(turn, dc, command, words));
  const { asked, rest: stated } = productQuestionsIn(text, turn);
  for (const answer of asked) turn.tellAfterwards(() => forBroker(turn, answer));
  const statement = stated === "" ? undefined : readStatement(stated, turn, undefined);
  if (statement !== undefined) takeStatement(turn, statement, undefined);
}
