import type { Activity } from "botbuilder";
import { plain } from "./heard.ts";

/** What a channel sends when a button is pressed or a line of a list is picked. */
export type Pressed = Pick<Activity, "text"> | Pick<Activity, "value">;

interface Element {
  readonly type?: string;
  readonly id?: string;
  readonly title?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly choices?: readonly { readonly title: string; readonly value: string }[];
  readonly body?: readonly Element[];
  readonly actions?: readonly Element[];
  readonly inlines?: readonly { readonly text: string }[];
  readonly columns?: readonly Element[];
  readonly items?: readonly Element[];
  readonly text?: string;
}

export const cardsOf = (replies: readonly Partial<Activity>[]): Element[] =>
  replies.flatMap(({ attachments = [] }) => attachments.map(({ content }) => content as Element));

/** What can be pressed below the last replies, by its label, as a client of the channel would send it. */
export function buttonsOf(replies: readonly Partial<Activity>[]): Map<string, Pressed> {
  const last = replies.at(-1);
  const buttons = new Map<string, Pressed>();
  for (const { title, value } of last?.suggestedActions?.actions ?? []) {
    buttons.set(plain(title), { text: String(value) });
  }
  for (const card of cardsOf(last === undefined ? [] : [last])) addCard(card, buttons);
  return buttons;
}

function addCard({ body = [], actions = [] }: Element, buttons: Map<string, Pressed>): void {
  const lists = body.filter(({ type }) => type === "Input.ChoiceSet");
  for (const { title = "", data = {} } of actions) {
    const list = lists.find(({ id }) => id === data["pick"]);
    if (list === undefined) buttons.set(plain(title), { value: data });
    else
      for (const choice of list.choices ?? []) {
        buttons.set(plain(choice.title), { value: { ...data, [list.id ?? ""]: choice.value } });
      }
  }
}

/** Every text a card shows, buttons and lists left out; what stands side by side on a line, parted by `beside`. */
export const textsOf = (
  { text, inlines = [], body = [], columns = [], items = [] }: Element,
  beside = ": ",
): string[] => [
  ...(text === undefined ? [] : [text]),
  ...inlines.map((run) => run.text),
  ...(columns.length === 0 ? [] : [columns.flatMap((column) => textsOf(column)).join(beside)]),
  ...[...body, ...items].flatMap((part) => textsOf(part, beside)),
];
