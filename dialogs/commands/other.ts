import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { factAt } from "../../src/facts/paths.ts";
import type { Asked } from "../explain/fact.ts";
import { optionsOf } from "../interview/options.ts";
import type { Entry } from "../interview/record.ts";
import { beginInterview } from "../navigate.ts";
import { questionOf } from "../questions/index.ts";
import { isInDoubt } from "../stack.ts";
import { NOTHING_SAID } from "../statement/statement.ts";
import { takeStatement } from "../statement/take.ts";
import type { Turn } from "../turn.ts";
import { repeat } from "./stack-top.ts";

/**
 * "Nee, dat andere": what else the latest answer could have been. One possibility is taken, of more the user picks;
 * where nothing is known, the answer to change is asked for.
 */
export async function other(turn: Turn, dc: DialogContext): Promise<DialogTurnResult> {
  const { voice, quote, memory } = turn;
  // Between two readings "the other one" says nothing yet.
  if (quote.doubts.length > 0 || isInDoubt(memory.dialogs.dialogStack)) {
    turn.tell(voice.t("commands:other.which"));
    return repeat(dc);
  }
  const candidates = quote.rejected.length > 0 ? quote.rejected : alternatives(turn);
  if (candidates.length === 0) {
    turn.tell(voice.t("commands:other.nothing"));
    return repeat(dc);
  }
  const [only, ...more] = candidates;
  if (only !== undefined && more.length === 0) {
    takeStatement(turn, { ...NOTHING_SAID, entries: only }, undefined);
    return beginInterview(dc);
  }
  quote.doubts = [{ words: "", candidates: candidates.map((entries) => [...entries]), missed: 0 }];
  return beginInterview(dc);
}

/** The other choices of the latest answer that had some; what was put off or has no choices is passed over. */
function alternatives(turn: Turn): Entry[][] {
  const { quote } = turn;
  const asked = quote.asked.findLast((each) => !quote.open.includes(each) && hasChoices(each));
  const question = asked === undefined ? undefined : questionOf(asked);
  if (asked === undefined || question === undefined) return [];
  const current = asked === "premiumSource" ? quote.premiums : factAt(quote.facts, asked);
  return optionsOf(question, turn.judgement(), turn)
    .filter(({ available, value }) => available && value !== current)
    .map(({ value }) => [{ asked, value }]);
}

function hasChoices(asked: Asked): boolean {
  const kind = questionOf(asked)?.reader.kind;
  return kind === "choice" || kind === "yes_no";
}
