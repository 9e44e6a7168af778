import type { Attachment } from "botbuilder";
import { CardFactory } from "botbuilder";
import type { CardRow, CardSection, Choice, Message, ResultCard } from "../../dialogs/message.ts";
import { LOCALES, translator } from "../../locales/index.ts";
import type { Element } from "./elements.ts";
import { fitting } from "./fitting.ts";
import { button, heading, list, pick, words } from "./elements.ts";
import { INPUTS, packed } from "./submission.ts";
import { inert, summaryOf } from "./text.ts";

/** What Teams shows. */
const VERSION = "1.5";
const MOST_ACTIONS = 6;

/** A card with the answers as a list, for questions that have too many for buttons. */
export function listCard(
  message: Message,
  choices: readonly Choice[],
  commands: readonly Choice[],
): Attachment {
  const { answer, confirm, menu, placeholder, pickAction, perform } = wordsOf(message);
  const lists = [list("answer", choices, answer, placeholder)];
  const actions = [pick("answer", confirm)];
  if (commands.length > 0) {
    lists.push({ ...list("menu", commands, menu, pickAction), spacing: "Medium" });
    actions.push(pick("menu", perform));
  }
  return adaptive(message, lists, actions);
}

/** A card with what can be opened in a browser, as much as a card has room for. */
export function linkCard(message: Message): Attachment {
  const { links = [] } = message;
  const actions = links
    .slice(0, MOST_ACTIONS)
    .map(({ label, url }): Element => ({ type: "Action.OpenUrl", title: inert(label), url }));
  return adaptive(message, [words(wordsOf(message).links)], actions);
}

/**
 * The one card of a result: sections of rows, a few buttons, and one menu with all else.
 *
 * @param revision told by its buttons, where the card is changed in place
 */
export function resultCard(message: Message, card: ResultCard, revision?: number): Attachment {
  return fitting(card, wordsOf(message).shortened, (fitted) => build(message, fitted, revision));
}

function build(message: Message, card: ResultCard, revision: number | undefined): Attachment {
  const stamp = revision === undefined ? {} : { [INPUTS.card]: revision };
  const stamped = (action: Element): Element => ({
    ...action,
    data: { ...(action["data"] as object), ...stamp },
  });
  const body = [heading(card.title, "Large"), ...card.sections.flatMap(section)];
  const footer = card.footer.map((line) => words(line, { isSubtle: true, size: "Small" }));
  const choices = menuOf(card);
  if (choices.length === 0)
    return adaptive(message, [...body, ...footer], card.actions.map(button).map(stamped));
  const { menu: label, pickAction, perform } = wordsOf(message);
  const menu = list("menu", choices, card.menu?.label ?? label, card.menu?.placeholder ?? pickAction);
  const actions = [...besideMenu(card).map(button), pick("menu", perform)];
  return adaptive(message, [...body, ...footer, menu], actions.map(stamped));
}

/** The buttons there is room for beside that of the menu. */
const besideMenu = ({ actions }: ResultCard): readonly Choice[] => actions.slice(0, MOST_ACTIONS - 1);

/** Everything that is no button: the menu, the changes of the rows, and buttons too many. Nothing twice. */
function menuOf(card: ResultCard): readonly Choice[] {
  const changes = card.sections.flatMap(({ rows }) => rows.flatMap(({ change }) => change ?? []));
  const tooMany = card.actions.slice(MOST_ACTIONS - 1);
  const buttons = new Set(besideMenu(card).map(({ submit }) => packed(submit)));
  const lines = [...tooMany, ...changes, ...(card.menu?.choices ?? [])].map(
    (choice) => [packed(choice.submit), choice] as const,
  );
  return [...new Map(lines.filter(([submit]) => !buttons.has(submit))).values()];
}

const section = ({ heading: title, rows, notes = [] }: CardSection): Element[] => [
  { ...heading(title, "Medium"), spacing: "Large", separator: true },
  ...rows.flatMap(row),
  ...notes.map((note) => words(note, { isSubtle: true })),
];

/** Longer than this a value is a sentence, which has no room beside its label. */
const BESIDE_LABEL = 32;

const row = ({ label, value, detail }: CardRow): Element[] => [
  ...(value.length > BESIDE_LABEL ? below(label, value) : [beside(label, value)]),
  ...(detail === undefined ? [] : [{ ...words(detail, { isSubtle: true, size: "Small" }), spacing: "None" }]),
];

const below = (label: string, value: string): Element[] => [
  { ...words(label, { weight: "Bolder" }), spacing: "Small" },
  { ...words(value), spacing: "None" },
];

const beside = (label: string, value: string): Element => ({
  type: "ColumnSet",
  spacing: "Small",
  columns: [
    { type: "Column", width: "stretch", items: [words(label)] },
    { type: "Column", width: "auto", items: [words(value, { weight: "Bolder" }, "Right")] },
  ],
});

/** The few words that belong to the card itself. */
function wordsOf({
  locale,
}: Message): Record<
  "answer" | "confirm" | "links" | "menu" | "placeholder" | "pickAction" | "perform" | "shortened",
  string
> {
  const t = translator(locale === LOCALES.fr ? "fr" : "nl");
  return {
    answer: t("service:card.answer"),
    confirm: t("service:card.confirm"),
    links: t("service:card.links"),
    menu: t("service:card.menu"),
    placeholder: t("service:card.placeholder"),
    pickAction: t("service:card.pickAction"),
    perform: t("service:card.perform"),
    shortened: t("service:card.shortened"),
  };
}

const adaptive = (message: Message, body: readonly Element[], actions: readonly Element[]): Attachment =>
  CardFactory.adaptiveCard({
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: VERSION,
    lang: message.locale,
    fallbackText: summaryOf(message.text),
    body,
    ...(actions.length > 0 && { actions }),
  });
