import { Dialog } from "botbuilder-dialogs";
import type { DialogContext, DialogInstance, DialogTurnResult } from "botbuilder-dialogs";
import type { TurnContext } from "botbuilder";
import { z } from "zod";
import { STANDINGS } from "../../src/cases/status.ts";
import { CASE_LIST } from "../ids.ts";
import { commandButtons } from "../commands/buttons.ts";
import { matchChoice } from "../language/index.ts";
import type { Choice } from "../message.ts";
import { beginInterview } from "../navigate.ts";
import { Turn } from "../turn.ts";
import type { CaseFilter, CasePage } from "./desk.ts";
import { lineText } from "./line.ts";
import { open } from "./open.ts";
import { filterText } from "./filter-text.ts";

const filterSchema = z.object({
  of: z.enum(["mine", "office", "queue"]),
  standing: z.enum(STANDINGS).optional(),
  customer: z.string().max(200).optional(),
  plate: z.string().max(20).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
const stateSchema = z.object({
  filter: filterSchema,
  /** Where the page on the screen began, and where the next one does. */
  after: z.string().max(60).optional(),
  next: z.string().max(60).optional(),
  shown: z.array(z.string().max(40)).max(20),
});
type State = z.infer<typeof stateSchema>;

/** Stands for the next page, where a reference would stand for a case. */
const MORE = "more";

/** Shows a list of cases; whatever was going on waits until one is chosen or something else is said. */
export async function showList(dc: DialogContext, filter: CaseFilter): Promise<DialogTurnResult> {
  await dc.cancelAllDialogs();
  return dc.beginDialog(CASE_LIST, { filter, shown: [] });
}

/** A page of cases to choose from. */
export class CaseList extends Dialog<State> {
  constructor() {
    super(CASE_LIST);
  }

  override async beginDialog(dc: DialogContext, state: State): Promise<DialogTurnResult> {
    await show(Turn.of(dc), dc.activeDialog, state);
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = Turn.of(dc);
    const state = stateOf(dc.activeDialog);
    if (state === undefined) return beginInterview(dc);
    const { intent } = turn;
    const words = intent.kind === "words" ? chosenIn(turn, state, intent.text) : undefined;
    const chosen = intent.kind === "more_cases" ? MORE : words;
    if (chosen === MORE) {
      await show(turn, dc.activeDialog, { ...state, ...(state.next && { after: state.next }) });
      return Dialog.EndOfTurn;
    }
    if (chosen !== undefined) return open(turn, dc, chosen);
    turn.tell(turn.voice.t("cases:list.choose"));
    await show(turn, dc.activeDialog, state);
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext, active: DialogInstance): Promise<void> {
    const state = stateOf(active);
    if (state !== undefined) await show(Turn.of({ context }), active, state);
  }
}

const stateOf = (active: DialogInstance | undefined): State | undefined =>
  stateSchema.safeParse(active?.state).data;

/** True where words choose from the list that is shown. */
export const choosesCase = (turn: Turn, active: DialogInstance | undefined, text: string): boolean => {
  const state = stateOf(active);
  return state !== undefined && chosenIn(turn, state, text) !== undefined;
};

function chosenIn({ voice, today }: Turn, { shown, next }: State, text: string): string | undefined {
  const more = next === undefined ? [] : [{ value: MORE, labels: [voice.t("cases:list.more")] }];
  const options = [...shown.map((value) => ({ value, labels: [value] })), ...more];
  const reading = matchChoice(text, options, { language: voice.language, today });
  return reading.state === "value" ? reading.value : undefined;
}

/** Reads the page as it is now, and shows it. */
async function show(turn: Turn, active: DialogInstance | undefined, state: State): Promise<void> {
  const { voice, surroundings } = turn;
  const filter = state.filter as CaseFilter;
  const { lines, next }: CasePage = (await surroundings.desk?.list(filter, state.after)) ?? { lines: [] };
  const shown = lines.map(({ reference }) => reference);
  const { after } = state;
  if (active !== undefined) {
    active.state = {
      filter,
      shown,
      ...(after !== undefined && { after }),
      ...(next !== undefined && { next }),
    };
  }
  const choices = lines.map((line): Choice => ({
    label: lineText(turn, line, filter.of === "queue"),
    submit: { do: "case", command: "open", reference: line.reference },
  }));
  const title = filterText(turn, filter);
  await turn.say({
    text: lines.length === 0 ? voice.t("cases:list.empty", { title }) : title,
    choices: [...choices, ...(next === undefined ? [] : [moreButton(turn)])],
    commands: commandButtons(turn),
  });
}

const moreButton = ({ voice }: Turn): Choice => ({
  label: voice.t("cases:list.more"),
  submit: { do: "more_cases" },
});
