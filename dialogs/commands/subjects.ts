import { subjects as french } from "../../locales/fr/words/subjects.ts";
import { subjects as dutch } from "../../locales/nl/words/subjects.ts";
import * as frenchRequests from "../../locales/fr/words/requests.ts";
import * as dutchRequests from "../../locales/nl/words/requests.ts";
import { LANGUAGES } from "../../locales/index.ts";
import { label } from "../explain/fact.ts";
import { tariffText } from "../explain/tariff.ts";
import type { Asked } from "../explain/fact.ts";
import { isDontKnow, matchChoice } from "../language/index.ts";
import { phraseAt, phrases } from "../language/phrases.ts";
import type { Reading } from "../language/index.ts";
import { isFiller } from "../language/speech.ts";
import { tokenize } from "../language/tokens.ts";
import { ALL_QUESTIONS } from "../questions/index.ts";
import { TOPICS } from "../questions/question.ts";
import type { Question, Topic } from "../questions/question.ts";
import type { Turn } from "../turn.ts";
import { voiceOf } from "../voice.ts";

type Names = Readonly<Partial<Record<string, readonly string[]>>>;

/** Everything a fact is called, in both languages. */
export function namesOfSubject(asked: Asked): string[] {
  const labels = LANGUAGES.map((language) => label(voiceOf(language), asked));
  return [...labels, ...[dutch, french].flatMap((names: Names) => names[asked] ?? [])];
}

/** The question that words are about: "de kilometers", "mon âge". */
export function readSubject(text: string, { voice, today }: Turn): Reading<Asked> {
  const options = ALL_QUESTIONS.map(({ asked }) => ({ value: asked, labels: namesOfSubject(asked) }));
  return matchChoice(text, options, { language: voice.language, today });
}

/** The topic that the label of its button names: "iets bij Voertuig", behind "wijzig". */
export function readTopic(text: string): Topic | undefined {
  const said = nameOf(text);
  return TOPICS.find((topic) =>
    LANGUAGES.some((language) => {
      const { t } = voiceOf(language);
      return nameOf(t("commands:change.topic", { topic: t(`${topic}:topic`) })).endsWith(` ${said}`);
    }),
  );
}

/** "Gebruik het voorbeeldtarief": the loaded tariff is named, wherever the conversation stands. */
export function namesTariff(text: string, turn: Turn): boolean {
  const { tariff } = turn.surroundings;
  if (tariff === undefined || turn.quote.premiums === "tariff") return false;
  const names = LANGUAGES.map((language) => tariffText(tariff.name, language));
  const words = nameOf(text)
    .split(" ")
    .filter((word) => !USING.has(word));
  return names.some((name) => nameOf(name) === words.join(" "));
}

const USING = new Set(
  tokenize(`${dutchRequests.using.join(" ")} ${frenchRequests.using.join(" ")}`).map(({ fold }) => fold),
);

const nameOf = (text: string): string =>
  tokenize(text)
    .filter(({ kind, fold }) => kind !== "symbol" && !isFiller(fold))
    .map(({ fold }) => fold)
    .join(" ");

/** "Materiaal en koopwaar" is one subject, whatever "en" parts elsewhere. */
const NAMES = new Set(
  ALL_QUESTIONS.flatMap(({ asked }) => namesOfSubject(asked).map((name) => nameOf(name))),
);

/** Between what is changed and its new value: "kilometers in 18.000". */
const BEFORE_VALUE = /\s(?:in|naar|en|à|vers|par)\s+(?=\S)/giu;

/** "kilometers in 18.000" as what is changed and its new value; without one, all of it is what is changed. */
export function subjectAndValue(text: string, turn: Turn): { subject: string; value?: string } {
  if (NAMES.has(nameOf(text))) return { subject: text };
  for (const { index, 0: between } of [...text.matchAll(BEFORE_VALUE)].reverse()) {
    const subject = text.slice(0, index);
    if (readSubject(subject, turn).state === "value") {
      return { subject, value: text.slice(index + between.length) };
    }
  }
  return { subject: text };
}

const SUBJECTS = phrases(
  ALL_QUESTIONS.flatMap((question) =>
    namesOfSubject(question.asked).map((name) => [name, question] as const),
  ),
);

/** The question whose subject is said not to be known: "BM weet ik niet", "je ne connais pas la plaque". */
export function subjectNotKnown(text: string, { voice, today }: Turn): Question | undefined {
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.length; at++) {
    const found = phraseAt(SUBJECTS, tokens, at);
    if (found === undefined) continue;
    const [start, end] = [tokens[at]?.start ?? 0, tokens[found.next - 1]?.end ?? 0];
    const rest = `${text.slice(0, start)} ${text.slice(end)}`;
    return isDontKnow(rest, { language: voice.language, today }) ? found.value : undefined;
  }
  return undefined;
}
