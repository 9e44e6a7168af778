import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { isOnTop } from "../commands/stack-top.ts";
import { CASE_TEXT, CONFIRMATION } from "../ids.ts";
import { beginInterview } from "../navigate.ts";
import { performCustomer } from "../customers/perform.ts";
import { takeRest } from "../customers/rest.ts";
import { customerNamed } from "../customers/recognise.ts";
import type { Asked } from "../explain/fact.ts";
import type { Turn } from "../turn.ts";
import { isWritten } from "./command.ts";
import type { CaseCommand } from "./command.ts";
import { filterIn } from "./filter.ts";
import { historyText } from "./history.ts";
import { showList } from "./list.ts";
import { duplicate, find, goOn, open } from "./open.ts";
import { linkPapers, papersText } from "./papers.ts";
import { openIn } from "./open-answers.ts";
import { give, isEnough } from "./order.ts";
import { beginOther } from "./park.ts";
import { parkedName } from "./parked-name.ts";
import { refusalOf } from "./refusal.ts";
import type { CaseIntent } from "./recognise.ts";

/** Does what was asked for about a case: the one that is named, or the one in hand. */
export async function performCase(
  turn: Turn,
  dc: DialogContext,
  intent: CaseIntent,
): Promise<DialogTurnResult> {
  const { voice, surroundings, memory } = turn;
  const { command, rest } = intent;
  if (surroundings.desk === undefined) return tell(turn, dc, voice.t("cases:none"));
  switch (command) {
    case "list":
    case "queue":
      return list(turn, dc, command, rest);
    case "parked":
      return parked(turn, dc);
    case "previous": {
      const last = memory.parked.at(-1);
      return last === undefined ? tell(turn, dc, voice.t("cases:park.none")) : open(turn, dc, last);
    }
    case "park":
      return other(turn, dc, rest);
    default:
      return ofCase(turn, dc, intent);
  }
}

const tell = (turn: Turn, dc: DialogContext, text: string): Promise<DialogTurnResult> => {
  turn.tell(text);
  return goOn(dc);
};

/** Begins with another customer: a name behind the words is looked up, and what else they say goes into the quote. */
function other(turn: Turn, dc: DialogContext, words: string): Promise<DialogTurnResult> {
  const named = customerNamed(words, turn.voice.language);
  beginOther(turn);
  const { name: search, rest } = named ?? { name: "", rest: words };
  if (search !== "") return performCustomer(turn, dc, { search, rest, seeks: false });
  takeRest(turn, dc, rest);
  return beginInterview(dc);
}

async function list(
  { voice, today, surroundings }: Turn,
  dc: DialogContext,
  command: "list" | "queue",
  rest: string,
): Promise<DialogTurnResult> {
  const filter = filterIn(rest, { language: voice.language, today }) ?? {};
  const isQueue = command === "queue" && surroundings.person?.role === "underwriter";
  return showList(dc, { of: isQueue ? "queue" : "mine", ...filter });
}

/** Everything that is about one case. */
async function ofCase(turn: Turn, dc: DialogContext, intent: CaseIntent): Promise<DialogTurnResult> {
  const { memory, voice } = turn;
  const { command, rest } = intent;
  const reference = intent.reference ?? memory.quote?.reference ?? "";
  const isUnkept = intent.reference === undefined && memory.quote?.kept === undefined;
  if (isUnkept) return tell(turn, dc, voice.t("cases:nothing"));
  switch (command) {
    case "open":
      return open(turn, dc, reference);
    case "duplicate":
      return duplicate(turn, dc, reference);
    case "history":
      return tell(turn, dc, await historyText(turn, reference));
    case "papers":
      if (!(await isOpenTo(turn, reference))) return goOn(dc);
      linkPapers(turn, reference);
      return tell(turn, dc, papersText(turn, reference));
    case "documents":
      return tell(turn, dc, await documentsText(turn, reference));
    case "share":
      if (!(await isOpenTo(turn, reference))) return goOn(dc);
      return tell(turn, dc, voice.t("cases:share", { reference }));
    default:
      return order(turn, dc, { command, reference, words: rest });
  }
}

/** True for the case in hand, and for one that this person may see; of any other it is said that there is none. */
const isOpenTo = async (turn: Turn, reference: string): Promise<boolean> =>
  turn.memory.quote?.reference === reference || (await find(turn, reference)) !== undefined;

/** Asks for the words that go with an order, unless they were said with it. */
async function order(
  turn: Turn,
  dc: DialogContext,
  { command, reference, words }: { command: CaseCommand; reference: string; words: string },
): Promise<DialogTurnResult> {
  if (!isWritten(command) && command !== "withdraw" && command !== "hand_over") return goOn(dc);
  const kept = await find(turn, reference);
  if (kept === undefined) return goOn(dc);
  const why = refusalOf(turn, command, kept);
  if (why !== undefined) return tell(turn, dc, why);
  const { version } = kept;
  const open = command === "hand_over" ? openIn(turn, kept) : [];
  if (open.length > 0) return confirmHandOver(dc, { reference, version, open });
  if (!isWritten(command) || (words !== "" && isEnough(command, words))) {
    return give(turn, dc, { command, reference, version, words });
  }
  await dc.cancelAllDialogs();
  return dc.beginDialog(CASE_TEXT, { command, reference, version });
}

/** What is handed over goes as it is: what is still open in it is named first. */
function confirmHandOver(
  dc: DialogContext,
  about: { readonly reference: string; readonly version: number; readonly open: readonly Asked[] },
): Promise<DialogTurnResult> {
  const toConfirm = { of: "handOver", ...about };
  return isOnTop(dc, CONFIRMATION)
    ? dc.replaceDialog(CONFIRMATION, toConfirm)
    : dc.beginDialog(CONFIRMATION, toConfirm);
}

function parked(turn: Turn, dc: DialogContext): Promise<DialogTurnResult> {
  const { memory, voice } = turn;
  if (memory.parked.length === 0) return tell(turn, dc, voice.t("cases:park.none"));
  const references = [...memory.parked].reverse();
  turn.offer(
    ...references.slice(0, MOST_OFFERED).map((reference) => ({
      label: voice.t("cases:park.back", { reference }),
      submit: { do: "case", command: "open", reference },
    })),
  );
  const names = references.map((reference) => `- ${parkedName(memory, reference)}`);
  return tell(turn, dc, [voice.t("cases:park.list"), ...names, voice.t("cases:park.how")].join("\n"));
}

const MOST_OFFERED = 3;

async function documentsText(turn: Turn, reference: string): Promise<string> {
  const { voice, surroundings } = turn;
  if ((await find(turn, reference)) === undefined) return "";
  const documents = (await surroundings.desk?.documents(reference)) ?? [];
  if (documents.length === 0) return voice.t("cases:documents.none", { reference });
  const { papers } = surroundings;
  if (papers !== undefined) {
    turn.link(
      ...documents.map(({ id, name }) => ({ label: name, url: `${papers(reference)}/documents/${id}` })),
    );
  }
  return voice.t("cases:documents.list", {
    reference,
    names: voice.format.all(documents.map(({ name }) => name)),
  });
}
