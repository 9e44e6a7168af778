import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { statusAfter } from "../../src/cases/actions.ts";
import type { CaseAction } from "../../src/cases/actions.ts";
import { isDontKnow, readDate, readYesNo } from "../language/index.ts";
import { beginInterview } from "../navigate.ts";
import { returnSlipLine } from "../payment/summary.ts";
import type { Turn } from "../turn.ts";
import type { Written } from "./command.ts";
import type { CaseOrder, KeptCase } from "./desk.ts";
import { showList } from "./list.ts";
import { find, goOn } from "./open.ts";
import { refusalOf } from "./refusal.ts";

interface Given {
  readonly command: Exclude<CaseAction, "look" | "edit" | "duplicate" | "attach">;
  readonly reference: string;
  /** The version that was looked at when it was asked for. */
  readonly version: number;
  readonly words: string;
}

const FEWEST_LETTERS = 3;

/** Words that say something; an approval may go without. */
export const isEnough = (command: Written, words: string): boolean =>
  command === "approve" ? words !== "" : (words.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS;

/** Does something with a case, when it still stands as it was looked at and this person may. */
export async function give(turn: Turn, dc: DialogContext, given: Given): Promise<DialogTurnResult> {
  const { voice, memory, surroundings } = turn;
  const { command, reference } = given;
  const kept = await find(turn, reference);
  if (kept === undefined) return goOn(dc);
  const why = refusalOf(turn, command, kept, given.version);
  if (why !== undefined) {
    turn.tell(why);
    return beginInterview(dc);
  }
  const order = orderOf(turn, given);
  await surroundings.desk?.order(order);
  const { quote } = memory;
  const isInHand = quote?.reference === reference;
  turn.tell(voice.t(`cases:done.${command}`, { reference }));
  if (command === "hand_over" && isInHand) turn.tell(returnSlipLine(turn));
  if (isInHand && quote.kept !== undefined) {
    quote.kept = { ...quote.kept, ...after(turn, command, kept) };
  }
  return surroundings.person?.role === "underwriter" ? showList(dc, { of: "queue" }) : beginInterview(dc);
}

function after({ surroundings }: Turn, command: CaseAction, kept: KeptCase) {
  const { person } = surroundings;
  const mine = command === "take_over" && person !== undefined;
  return {
    version: kept.version + 1,
    status: statusAfter(command, kept.status),
    analysed: kept.analysed || command === "send",
    ...(mine && { owner: person.id, ownerName: person.name, office: person.office }),
  };
}

function orderOf(turn: Turn, { command, reference, version, words }: Given): CaseOrder {
  const about = { reference, version };
  switch (command) {
    case "send":
      return { ...about, do: command, motivation: words };
    case "ask":
      return { ...about, do: command, question: words };
    case "answer":
      return { ...about, do: command, answer: words };
    case "refuse":
      return { ...about, do: command, reason: words };
    case "take_over":
      return { ...about, do: command, note: words };
    case "approve":
      return { ...about, do: command, ...termsIn(turn, words) };
    case "withdraw":
    case "hand_over":
      return { ...about, do: command };
  }
}

const UNTIL = /\b(?:tot en met|tot|t\.?e\.?m\.?|jusqu['’]?(?:au|à)?|jusque)\b(.{1,40})/iu;

/** "Tot 31/12/2026, mits alarm": conditions, and the last day; a plain yes or "geen" has neither. */
function termsIn({ voice, today }: Turn, words: string): { conditions: string | null; until: string | null } {
  const context = { language: voice.language, today, expected: "future" } as const;
  const day = readDate(UNTIL.exec(words)?.[1] ?? "", context);
  const until = day.state === "value" && day.value >= today ? day.value : null;
  const isPlain =
    readYesNo(words, context).state === "value" || isDontKnow(words, context) || NONE.test(words.trim());
  return { conditions: isPlain ? null : words, until };
}

const NONE = /^(?:geen|zonder|aucune?|sans)(?: \p{L}+)?[.!]?$/iu;
