import { subjects as french } from "../../locales/fr/words/subjects.ts";
import { subjects as dutch } from "../../locales/nl/words/subjects.ts";
import { LANGUAGES } from "../../locales/index.ts";
import { label } from "../explain/fact.ts";
import type { Asked } from "../explain/fact.ts";
import { matchChoice } from "../language/index.ts";
import type { Reading } from "../language/index.ts";
import { ALL_QUESTIONS } from "../questions/index.ts";
import type { Turn } from "../turn.ts";
import { voiceOf } from "../voice.ts";

type Names = Readonly<Partial<Record<string, readonly string[]>>>;

/** Everything a fact is called, in both languages. */
export function namesOfSubject(asked: Asked): string[] {
  const labels = LANGUAGES.map((language) => label(voiceOf(language), asked));
  return [...labels, ...[dutch, french].flatMap((names: Names) => names[asked] ?? [])];
}

/** "wijzig kilometers in 18.000": what is changed stands before the new value. */
const BEFORE_VALUE = /\s(?:in|naar|en|à|vers|par)\s.*\d.*$/iu;

/** The question that words are about: "de kilometers", "mon âge". */
export function readSubject(text: string, { voice, today }: Turn): Reading<Asked> {
  const options = ALL_QUESTIONS.map(({ asked }) => ({ value: asked, labels: namesOfSubject(asked) }));
  const subject = text.replace(BEFORE_VALUE, "");
  return matchChoice(subject, options, { language: voice.language, today });
}
