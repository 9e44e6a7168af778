import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { statusAfter } from "../../src/cases/actions.ts";
import type { CaseAction } from "../../src/cases/actions.ts";
import type { Day } from "../../src/facts/day.ts";
import { isDontKnow, readYesNo } from "../language/index.ts";
import type { Kept } from "../memory.ts";
import { beginInterview } from "../navigate.ts";
import { returnSlipLine } from "../payment/summary.ts";
import type { Turn } from "../turn.ts";
import type { Written } from "./command.ts";
import type { CaseOrder, KeptCase } from "./desk.ts";
import { showList } from "./list.ts";
import { find, goOn } from "./open.ts";
import { lastDayIn } from "./last-day.ts";
import { refusalOf } from "./refusal.ts";
import { keptAs } from "./restore.ts";

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
  turn.hasOrdered = isInHand;
  turn.tell(voice.t(`cases:done.${command}`, { reference }));
  if (command === "hand_over" && isInHand) turn.tell(returnSlipLine(turn));
  if (isInHand && quote.kept !== undefined) quote.kept = after(turn, order, kept, quote.kept);
  return surroundings.person?.role === "underwriter" ? showList(dc, { of: "queue" }) : beginInterview(dc);
}

/**
 * What memory holds of a case once the order is carried out.
 *
 * @param held what it held before: what was written down then is not written again beside the order
 */
function after({ surroundings, today }: Turn, order: CaseOrder, kept: KeptCase, held: Kept): Kept {
  const { person } = surroundings;
  const { decision: before, asked, ...was } = keptAs(kept, held.digest);
  const mine = order.do === "take_over" && person !== undefined;
  const decision = decided(order, today) ?? (order.do === "send" ? undefined : before);
  return {
    ...was,
    version: kept.version + 1,
    status: statusAfter(order.do, kept.status),
    analysed: kept.analysed || order.do === "send",
    ...(order.do === "approve" && order.until !== null && { until: order.until }),
    ...(mine && { owner: person.id, ownerName: person.name, office: person.office }),
    ...(asked === true && order.do === "take_over" && { asked }),
    ...(decision !== undefined && { decision }),
  };
}

function decided(order: CaseOrder, on: Day): Kept["decision"] {
  if (order.do === "approve") return { outcome: "approved", on, note: order.conditions, until: order.until };
  return order.do === "refuse" ? { outcome: "refused", on, note: order.reason, until: null } : undefined;
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

/** "Tot 31/12/2026, mits alarm": conditions, and the last day; a plain yes, "geen" or a day alone has no conditions. */
function termsIn({ voice, today }: Turn, words: string): { conditions: string | null; until: string | null } {
  const context = { language: voice.language, today, expected: "future" } as const;
  const until = lastDayIn(words, context);
  const isPlain =
    readYesNo(words, context).state === "value" || isDontKnow(words, context) || NONE.test(words.trim());
  const isDayAlone = until !== null && ALONE.test(words.trim());
  return { conditions: isPlain || isDayAlone ? null : words, until };
}

/** A last day in figures, with nothing beside it but that it is approved: it is told with the decision anyway. */
const ALONE =
  /^(?:(?:ok[ée]?|ja|oui|akkoord|d['’]accord|goedgekeurd|approuv[ée]e?|geldig|valable)[\s,:]*)*(?:tot en met|tot|t\.?e\.?m\.?|jusqu['’]?(?:au|à)?|jusque)\s+(?:le\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}[.!]?$/iu;

const NONE = /^(?:geen|zonder|aucune?|sans)(?: \p{L}+)?[.!]?$/iu;
