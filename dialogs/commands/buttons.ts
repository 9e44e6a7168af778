import type { Choice } from "../message.ts";
import type { Turn } from "../turn.ts";
import type { Command } from "./command.ts";

/** Which of the commands have a meaning where the buttons are shown. */
interface Fitting {
  /** There is an answer that may stay as it is. */
  readonly keeps?: boolean;
  /** What leaving the question open is called; absent where there is no question. */
  readonly skips?: string;
}

const EVERYWHERE = [
  "help",
  "back",
  "why",
  "price",
  "summary",
  "change",
  "human",
  "restart",
  "stop",
] as const satisfies readonly Command[];

/** The commands as buttons, with the switch to the other language last. */
export function commandButtons(turn: Turn, { keeps = false, skips }: Fitting = {}): Choice[] {
  const { voice, memory } = turn;
  const quote = memory.quote?.reference ?? "";
  const button = (command: Command, label: string): Choice => ({
    label,
    submit: { do: "command", quote, command },
  });
  return [
    ...(keeps ? [button("keep", voice.t("common:keep"))] : []),
    ...(skips === undefined ? [] : [button("skip", skips)]),
    ...EVERYWHERE.map((command) => button(command, voice.t(`commands:labels.${command}`))),
    languageButton(turn),
  ];
}

/** Switches to the language that is not spoken now, named in that language. */
function languageButton({ voice }: Turn): Choice {
  const language = voice.language === "nl" ? "fr" : "nl";
  return { label: voice.t("commands:labels.language"), submit: { do: "language", language } };
}
