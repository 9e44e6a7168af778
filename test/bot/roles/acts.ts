import type { CaseCommand } from "../../../dialogs/cases/command.ts";
import { plain } from "../../support/conversation.ts";
import type { Comer, Outcome } from "./matrix.ts";
import { idOf } from "./place.ts";
import type { Place, Placed } from "./place.ts";

/** What came of it, as the comer hears it and as the database has it. */
export interface Happened {
  readonly heard: string;
  readonly before: State;
  readonly after: State;
}

/** A case, and what a comer did with it. */
interface State {
  readonly row: { readonly status: string; readonly customer: string; readonly facts: { annualKm?: number } };
  readonly events: readonly string[];
  readonly audited: readonly string[];
  readonly documents: number;
  readonly copies: number;
}

interface Act {
  /** Does it, and returns everything that is heard. */
  readonly does: (place: Place, comer: Comer, placed: Placed) => Promise<string>;
  /** True where it shows that it was done. */
  readonly isDone: (happened: Happened, placed: Placed) => boolean;
}

/** Says or presses something; everything that is heard, with the status in front. */
export const said = async (
  place: Place,
  comer: Comer,
  conversation: string,
  change: { text?: string; value?: object },
): Promise<string> => {
  const { status, body } = await place.tell(comer, conversation, change);
  return plain(`${status} ${JSON.stringify(body)}`);
};

/** Presses a button of the case, and writes the words that some of them ask for. */
const presses = (command: CaseCommand, words?: string): Act["does"] => {
  return async (place, comer, { reference }) => {
    const conversation = place.newConversation();
    const pressed = await said(place, comer, conversation, { value: { do: "case", command, reference } });
    return words === undefined
      ? pressed
      : pressed + (await said(place, comer, conversation, { text: words }));
  };
};

/** Opens the case and says something about it. */
const opens = (text: string): Act["does"] => {
  return async (place, comer, { reference }) => {
    const conversation = place.newConversation();
    const opened = await said(place, comer, conversation, { text: `open ${reference}` });
    return opened + (await said(place, comer, conversation, { text }));
  };
};

/** Asks for a list, narrowed to the plate that only this case has. */
const lists =
  (words: string): Act["does"] =>
  (place, comer, { plate }) =>
    said(place, comer, place.newConversation(), { text: `${words} ${plate}` });

/** It is told, and nothing of the case is changed by it. */
const tells =
  (words: (placed: Placed) => string): Act["isDone"] =>
  ({ heard }, placed) =>
    heard.includes(words(placed));

const notes =
  (kind: string): Act["isDone"] =>
  ({ after }) =>
    after.events.includes(kind);

const REASON = "Omdat wij het zo afspraken";

/** Everything that can be done with a case in a conversation in Teams, by the name that the table gives it. */
export const CHAT_ACTS = {
  open: { does: presses("open"), isDone: tells(({ reference }) => `Dossier ${reference}: `) },
  history: { does: presses("history"), isDone: tells(({ reference }) => `Wat er met dossier ${reference}`) },
  share: { does: presses("share"), isDone: tells(({ reference }) => `Geef referentie ${reference} door`) },
  papers: {
    does: presses("papers"),
    isDone: tells(({ reference }) => `De papieren van dossier ${reference}`),
  },
  documents: { does: presses("documents"), isDone: tells(() => "keuring.\u200bpdf") },
  duplicate: { does: presses("duplicate"), isDone: ({ after }) => after.copies === 1 },
  take_over: { does: presses("take_over", REASON), isDone: notes("taken_over") },
  send: { does: presses("send", REASON), isDone: notes("sent") },
  withdraw: { does: presses("withdraw"), isDone: notes("withdrawn") },
  answer: { does: presses("answer", REASON), isDone: notes("answered") },
  hand_over: { does: presses("hand_over"), isDone: notes("handed_over") },
  approve: { does: presses("approve", "geen"), isDone: notes("approved") },
  refuse: { does: presses("refuse", REASON), isDone: notes("refused") },
  ask: { does: presses("ask", REASON), isDone: notes("asked") },
  edit: {
    does: opens("20.000 km per jaar"),
    isDone: ({ after }) => after.row.facts.annualKm === 20_000 && after.events.includes("changed"),
  },
  customer: { does: opens("klant Westerling"), isDone: ({ after }) => after.row.customer === "Westerling" },
  list: { does: lists("mijn zaken"), isDone: tells(({ reference }) => reference) },
  list_office: { does: lists("mijn zaken van kantoor"), isDone: tells(({ reference }) => reference) },
  queue: { does: lists("wachtrij"), isDone: tells(({ reference }) => reference) },
} satisfies Readonly<Record<string, Act>>;

const WORDS: Readonly<Record<Exclude<Outcome, "done" | "absent">, string>> = {
  hidden: "Ik vind geen dossier",
  role: "Met uw rol kan dat niet",
  status: "dat kan nu niet",
  expired: "is verlopen op",
  locked: "u kunt de antwoorden hier niet wijzigen",
  stranger: "U bent hier nog niet bekend",
};

/** What came of it, from what is heard and what is kept. */
export function outcomeOf(act: Act, happened: Happened, placed: Placed): Outcome | "none of them" {
  const told = (Object.keys(WORDS) as (keyof typeof WORDS)[]).filter((each) =>
    happened.heard.includes(WORDS[each]),
  );
  if (act.isDone(happened, placed)) return "done";
  return told[0] ?? (happened.heard.startsWith("200") ? "absent" : "none of them");
}

/** How a case stands now, and what somebody has done with it. */
export async function stateOf(place: Place, { reference }: Placed, comer: Comer): Promise<State> {
  const [state] = await place.ask<State>(
    `select to_jsonb(cases) as row,
      array(select kind from case_events where reference = $1 and person = $2 order by id) as events,
      array(select act from audit_trail where reference = $1 and person = $2 order by at) as audited,
      (select count(*)::int from case_documents where reference = $1) as documents,
      (select count(*)::int from cases where origin = $1) as copies
    from cases where reference = $1`,
    [reference, idOf(comer)],
  );
  if (state === undefined) throw new Error(`case ${reference} is gone`);
  return state;
}
