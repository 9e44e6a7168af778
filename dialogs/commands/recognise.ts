import * as french from "../../locales/fr/words/commands.ts";
import * as dutch from "../../locales/nl/words/commands.ts";
import { LANGUAGES, translator } from "../../locales/index.ts";
import type { Language } from "../../locales/index.ts";
import type { Intent } from "../intent.ts";
import { isChoiceName } from "../interview/read-choice.ts";
import { tokenize } from "../language/tokens.ts";
import type { Memory } from "../memory.ts";
import { questionOf } from "../questions/index.ts";
import { askedBy } from "../stack.ts";
import { COMMANDS } from "./command.ts";
import type { Command } from "./command.ts";

const words = (text: string): string =>
  tokenize(text)
    .filter(({ kind }) => kind !== "symbol")
    .map((token) => token.fold)
    .join(" ");

const commands = new Map<string, Command>(
  COMMANDS.flatMap((command) => {
    const labels = LANGUAGES.flatMap((language) => labelsOf(language, command));
    const names = [...labels, ...dutch.commands[command], ...french.commands[command]];
    return names.map((name) => [words(name), command] as const);
  }),
);

/** What the buttons of a command say. */
function labelsOf(language: Language, command: Command): string[] {
  const t = translator(language);
  switch (command) {
    case "keep":
      return [t("common:keep")];
    case "skip":
      return [t("common:dontKnow"), t("vehicle:plate.later"), t("vehicle:vin.later")];
    case "change":
    case "why":
    case "restart":
    case "human":
      return [t(`commands:labels.${command}`), t(`result:actions.${command}`)];
    default:
      return [t(`commands:labels.${command}`)];
  }
}

const languages = new Map<string, Language>([
  ...dutch.thisLanguage.map((name) => [words(name), "nl"] as const),
  ...french.thisLanguage.map((name) => [words(name), "fr"] as const),
]);

const changeThat = new Set([...dutch.changeThat, ...french.changeThat].map(words));

/** The command that typed words are, if they are one: what a question has on offer goes first. */
export function recognise(text: string, memory: Memory): Intent | undefined {
  if (/^\?+$/.test(text)) return { kind: "command", command: "help" };
  const asked = askedBy(memory.dialogs.dialogStack);
  const question = asked === undefined ? undefined : questionOf(asked);
  if (question !== undefined && isChoiceName(text, question)) return undefined;
  const said = words(text);
  const language = languages.get(said);
  if (language !== undefined) return { kind: "language", language };
  const command = commands.get(said);
  if (command === "human") return { kind: "command", command, rest: text };
  return command === undefined ? changeOf(text, said) : { kind: "command", command };
}

function changeOf(text: string, said: string): Intent | undefined {
  const [first = ""] = said.split(" ", 1);
  if (!changeThat.has(first)) return undefined;
  return { kind: "command", command: "change", rest: text.trim().split(/\s+/).slice(1).join(" ") };
}
