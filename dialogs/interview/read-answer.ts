import { answers as french } from "../../locales/fr/words/answers.ts";
import { answers as dutch } from "../../locales/nl/words/answers.ts";
import { LANGUAGES } from "../../locales/index.ts";
import { isDontKnow, mentionsDontKnow, readYesNo } from "../language/index.ts";
import type { ReadingContext } from "../language/index.ts";
import { carName } from "../explain/fact.ts";
import type { DayPath } from "../explain/fact.ts";
import type { Question, Reader } from "../questions/question.ts";
import { claimsIn, contextOf } from "../statement/claims.ts";
import { tokenize } from "../language/tokens.ts";
import type { Turn } from "../turn.ts";
import { voiceOf } from "../voice.ts";
import { wrong } from "./answer.ts";
import { takesYears } from "./years.ts";
import type { Answer } from "./answer.ts";
import { foreignWords } from "./foreign-words.ts";
import { likelyCategory } from "./likely-category.ts";
import { optionsOf } from "./options.ts";
import { readChoice } from "./read-choice.ts";
import { readDay } from "./read-day.ts";
import { readMake, readModel, readPlate, readVin } from "./read-name.ts";
import { readQuantity } from "./read-quantity.ts";
import type { Entry } from "./record.ts";

/** Reads typed words as an answer to a question. In doubt it never fills anything in. */
export function readAnswer(text: string, question: Question, turn: Turn): Answer {
  const { voice, today } = turn;
  const context: ReadingContext = { language: voice.language, today };
  if (isDontKnow(text, context)) return { kind: "open" };
  const { reader } = question;
  switch (reader.kind) {
    case "choice": {
      const likely = yesToCategory(text, question, turn);
      if (likely !== undefined) return { kind: "entries", entries: [likely] };
      return readChoice(text, question, optionsOf(question, turn.judgement(), turn), context);
    }
    case "yes_no":
      return besideTheMatter(
        text,
        question,
        readChoice(text, question, optionsOf(question, turn.judgement(), turn), context),
        turn,
      );
    case "day":
      return inContext(text, dayOf(text, question, reader, turn), context);
    case "make":
      return readMake(text, context);
    case "model":
      return readModel(text, context, turn.quote.facts.vehicle?.make);
    case "plate":
      return readPlate(text, voice, context);
    case "vin":
      return readVin(text, voice, context);
    default:
      return inContext(text, readQuantity(text, question, reader, context), context);
  }
}

function dayOf(
  text: string,
  question: Question,
  reader: Extract<Reader, { kind: "day" }>,
  turn: Turn,
): Answer {
  const { voice, today, quote } = turn;
  const known = quote.ranges[question.asked as DayPath];
  const before = { takesYears: takesYears(question, turn), known };
  return readDay(text, question, reader, { language: voice.language, today }, before);
}

/**
 * Of a vehicle whose name is known is asked whether it is what it most likely is: there a "yes" says so, unless it
 * stands in words about something else ("nieuw gekocht ja").
 */
function yesToCategory(text: string, { asked }: Question, turn: Turn): Entry | undefined {
  const { voice, today, quote } = turn;
  if (asked !== "vehicle.category" || carName(quote.facts) === "") return undefined;
  const reading = readYesNo(text, { language: voice.language, today });
  const isYes = reading.state === "value" && reading.value && claimsIn(text, contextOf(turn)).length === 0;
  return isYes ? { asked, value: likelyCategory(quote.facts) } : undefined;
}

const MOST_FOREIGN = 1;

/** A yes among words about something else ("oui il a encore une autre voiture") is asked back. */
function besideTheMatter(
  text: string,
  { text: key }: Question,
  answer: Answer,
  { voice, today }: Turn,
): Answer {
  const isYes = answer.kind === "entries" && answer.entries.some(({ value }) => value === true);
  const plain = tokenize(text).flatMap(({ fold }) => (AGREEING.has(fold) ? [] : [fold]));
  const foreign = foreignWords(plain.join(" "), { language: voice.language, today });
  if (!isYes || foreign <= MOST_FOREIGN) return answer;
  const matter = LANGUAGES.flatMap((language) => {
    const { t } = voiceOf(language);
    return tokenize(`${t(`${key}.ask`)} ${t(`${key}.help`)}`);
  }).flatMap(({ kind, fold }) => (kind === "word" && fold.length > LONGEST_SMALL ? [fold] : []));
  const isAbout = tokenize(text).some(({ fold }) => matter.includes(fold));
  return isAbout ? answer : { kind: "which", candidates: [answer.entries] };
}

const AGREEING = new Set(tokenize(`${dutch.agreeing} ${french.agreeing}`).map(({ fold }) => fold));

const LONGEST_SMALL = 3;

/** A value in a sentence about something else ("vandaag was mijn kat ziek") is asked back, never taken. */
function inContext(text: string, answer: Answer, context: ReadingContext): Answer {
  if (foreignWords(text, context) <= MOST_FOREIGN) return answer;
  // "mei 2004, weet niet welke dag" is about nothing else.
  if (answer.kind === "range" && mentionsDontKnow(text, context)) return answer;
  switch (answer.kind) {
    case "entries":
    case "unlikely":
      return { kind: "which", candidates: [answer.entries] };
    case "range":
      return wrong();
    default:
      return answer;
  }
}
