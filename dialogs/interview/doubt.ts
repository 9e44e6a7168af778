import type { Message } from "../message.ts";
import { matchChoice, readYesNo } from "../language/index.ts";
import type { Question } from "../questions/question.ts";
import { answerButton } from "../turn.ts";
import type { Turn } from "../turn.ts";
import { commandButtons } from "../commands/buttons.ts";
import { entriesText } from "./accept.ts";
import type { Answer } from "./answer.ts";
import type { Doubt, PromptState } from "./prompt-state.ts";

/** The question "is that right?" or "which of these?", with its buttons; its words were told already. */
export function doubtMessage(turn: Turn, question: Question, doubt: Doubt): Omit<Message, "locale"> {
  return {
    text: "",
    choices: doubt.kind === "unlikely" ? yesOrNo(turn, doubt) : each(turn, question, doubt),
    commands: commandButtons(turn),
  };
}

function yesOrNo({ voice, quote }: Turn, { candidates }: Doubt): Message["choices"] {
  const value = entriesText(voice, candidates[0] ?? []);
  const submit = (yes: boolean) => ({ do: "doubt", quote: quote.reference, yes }) as const;
  return [
    { label: voice.t("errors:unlikelyYes", { value }), submit: submit(true) },
    { label: voice.t("errors:unlikelyNo"), submit: submit(false) },
  ];
}

function each({ voice, quote }: Turn, { asked }: Question, { candidates }: Doubt): Message["choices"] {
  return candidates.map((entries) => {
    const [first] = entries;
    return {
      label: entriesText(voice, entries),
      submit: answerButton(quote, first?.asked ?? asked, first?.value ?? ""),
    };
  });
}

/** What an answer to a doubt settles; undefined when there was none, or when it is a fresh answer instead. */
export function resolveDoubt(turn: Turn, { doubt }: PromptState): Answer | undefined {
  if (doubt === undefined) return undefined;
  return doubt.kind === "unlikely" ? confirmed(turn, doubt) : chosen(turn, doubt);
}

function confirmed(turn: Turn, { candidates }: Doubt): Answer | undefined {
  const yes = yesOrNoOf(turn);
  if (yes === undefined) return undefined;
  return yes ? { kind: "entries", entries: candidates[0] ?? [] } : { kind: "again" };
}

function yesOrNoOf({ intent, voice, today }: Turn): boolean | undefined {
  if (intent.kind === "doubt") return intent.yes;
  if (intent.kind !== "words") return undefined;
  if (intent.text === "1" || intent.text === "2") return intent.text === "1";
  const reading = readYesNo(intent.text, { language: voice.language, today });
  return reading.state === "value" ? reading.value : undefined;
}

function chosen({ intent, voice, today }: Turn, { candidates }: Doubt): Answer | undefined {
  if (intent.kind !== "words") return undefined;
  const options = candidates.map((entries) => ({ value: entries, labels: [entriesText(voice, entries)] }));
  const reading = matchChoice(intent.text, options, { language: voice.language, today });
  return reading.state === "value" ? { kind: "entries", entries: reading.value } : undefined;
}
