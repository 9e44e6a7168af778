import type { Message } from "../message.ts";
import { matchChoice, readYesNo } from "../language/index.ts";
import type { Question } from "../questions/question.ts";
import { answerButton } from "../turn.ts";
import type { Turn } from "../turn.ts";
import { commandButtons } from "../commands/buttons.ts";
import { entriesText, label } from "../explain/fact.ts";
import { questionFilling } from "../questions/index.ts";
import { asTyped, candidateText, candidateTexts } from "./candidate-text.ts";
import { saysNo, withoutNo } from "./no.ts";
import { readAnswer } from "./read-answer.ts";
import type { Answer } from "./answer.ts";
import type { Doubt, PromptState } from "./prompt-state.ts";
import { namesOf } from "./read-choice.ts";
import type { Entry } from "./record.ts";

/** The question "is that right?" or "which of these?", with its buttons; its words were told already. */
export function doubtMessage(turn: Turn, question: Question, doubt: Doubt): Omit<Message, "locale"> {
  return {
    text: "",
    choices: doubt.kind === "unlikely" ? yesOrNo(turn, question, doubt) : each(turn, question, doubt),
    commands: commandButtons(turn),
  };
}

/** What was in doubt, under the question it was said of: after a digression it is asked anew. */
export function doubtAgain(turn: Turn, question: Question, { candidates }: Doubt): string {
  const { voice } = turn;
  const texts = voice.format.either(candidateTexts(turn, question, candidates));
  const asks = voice.t(`${question.text}.ask`, { label: label(voice, question.asked) });
  return [asks, voice.t("errors:which", { candidates: texts })].join("\n");
}

function yesOrNo(turn: Turn, question: Question, { candidates: [entries = []] }: Doubt): Message["choices"] {
  const { voice, quote } = turn;
  const value = candidateText(turn, question, entries);
  const submit = (yes: boolean) => ({ do: "doubt", quote: quote.reference, yes }) as const;
  const [only] = entries;
  // "Ja, neen" would say both.
  if (typeof only?.value === "boolean") {
    const opposite = { asked: only.asked, value: !only.value };
    return [
      { label: value, submit: submit(true) },
      {
        label: candidateText(turn, question, [opposite]),
        submit: answerButton(quote, opposite.asked, opposite.value),
      },
    ];
  }
  return [
    {
      label: voice.t("errors:unlikelyYes", { value: asTyped(turn, question) ?? value }),
      submit: submit(true),
    },
    { label: voice.t("errors:unlikelyNo"), submit: submit(false) },
  ];
}

function each(turn: Turn, question: Question, { candidates }: Doubt): Message["choices"] {
  const { quote } = turn;
  const { asked } = question;
  const labels = candidateTexts(turn, question, candidates);
  return candidates.map(([first], at) => {
    return {
      label: labels[at] ?? "",
      submit: answerButton(quote, first?.asked ?? asked, first?.value ?? ""),
    };
  });
}

/** What an answer to a doubt settles; undefined when there was none, or when it is a fresh answer instead. */
export function resolveDoubt(turn: Turn, question: Question, { doubt }: PromptState): Answer | undefined {
  if (doubt === undefined) return undefined;
  return doubt.kind === "unlikely" ? confirmed(turn, question, doubt) : chosen(turn, question, doubt);
}

function confirmed(turn: Turn, question: Question, { candidates }: Doubt): Answer | undefined {
  const yes = namesCandidate(turn, candidates[0]) || yesOrNoOf(turn);
  if (yes === undefined) return undefined;
  const [[only] = []] = candidates;
  // No to "yes?" is a no; no to "no?" may mean either.
  if (!yes && only?.value === true && isPlain(turn)) {
    return { kind: "entries", entries: [{ asked: only.asked, value: false }] };
  }
  return yes ? { kind: "entries", entries: candidates[0] ?? [] } : afterNo(turn, question);
}

const isPlain = ({ intent }: Turn): boolean => intent.kind === "words" && isPlainAnswer(intent.text);

/** "Nee, 39.669 zonder btw": the answer behind the no, where there is one. */
function afterNo(turn: Turn, question: Question): Answer {
  const { intent } = turn;
  const rest = intent.kind === "words" ? withoutNo(intent.text) : "";
  if (intent.kind !== "words" || rest === intent.text) return { kind: "again" };
  const answer = readAnswer(rest, question, turn);
  return answer.kind === "wrong" ? { kind: "again" } : answer;
}

/** True where words name what was proposed: "aucune", where it was asked whether none was meant. */
export function namesCandidate(turn: Turn, entries: readonly Entry[] = []): boolean {
  const { intent, voice, today } = turn;
  const [entry, ...more] = entries;
  if (intent.kind !== "words" || entry === undefined || more.length > 0) return false;
  // "Non" to "Non ?" may mean either.
  const context = { language: voice.language, today };
  if (typeof entry.value === "boolean" || isPlainAnswer(intent.text)) return false;
  const question = questionFilling(entry.asked);
  if (question.reader.kind === "choice") {
    const option = { value: true, labels: namesOf(entry.asked, entry.value) };
    return matchChoice(intent.text, [option], context).state === "value";
  }
  const [only, ...others] = readAs(turn, intent.text, question);
  return others.length === 0 && only?.asked === entry.asked && only.value === entry.value;
}

/** What words say as an answer to a question, sure or not; nothing where it may be several things. */
function readAs(turn: Turn, text: string, question: Question): readonly Entry[] {
  const answer = readAnswer(text, question, turn);
  switch (answer.kind) {
    case "entries":
    case "unlikely":
      return answer.entries;
    case "which":
      return answer.candidates.length === 1 ? (answer.candidates[0] ?? []) : [];
    default:
      return [];
  }
}

/** "Non", "neen", "oui": an answer to the doubt, whatever else goes by that word. */
const isPlainAnswer = (text: string): boolean => PLAIN.test(text.trim());

const PLAIN = /^(?:neen?|non|nan|ja+|oui|ouais|no|yes)[\s,.!]*$/iu;

function yesOrNoOf({ intent, voice, today }: Turn): boolean | undefined {
  if (intent.kind === "doubt") return intent.yes;
  if (intent.kind !== "words") return undefined;
  if (intent.text === "1" || intent.text === "2") return intent.text === "1";
  const context = { language: voice.language, today };
  if (saysNo(intent.text, context)) return false;
  return readYesNo(intent.text, context).state === "value" ? true : undefined;
}

function chosen(turn: Turn, question: Question, { candidates }: Doubt): Answer | undefined {
  const { intent, voice, today } = turn;
  if (intent.kind !== "words") return undefined;
  const context = { language: voice.language, today };
  const texts = candidateTexts(turn, question, candidates);
  const options = candidates.map((entries, at) => ({
    value: entries,
    labels: [texts[at] ?? "", entriesText(voice, entries)],
  }));
  const reading = matchChoice(intent.text, options, context);
  if (reading.state === "value") return { kind: "entries", entries: reading.value };
  return saysNo(intent.text, context) ? afterNo(turn, question) : undefined;
}
