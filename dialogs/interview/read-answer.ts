import type { FactPath } from "../../src/facts/paths.ts";
import { isDontKnow } from "../language/index.ts";
import type { ReadingContext } from "../language/index.ts";
import type { Question } from "../questions/question.ts";
import type { Turn } from "../turn.ts";
import type { Answer } from "./answer.ts";
import { optionsOf } from "./options.ts";
import { readChoice } from "./read-choice.ts";
import { readDay } from "./read-day.ts";
import { readMake, readModel, readPlate, readVin } from "./read-name.ts";
import { readQuantity } from "./read-quantity.ts";

/** Reads typed words as an answer to a question. In doubt it never fills anything in. */
export function readAnswer(text: string, question: Question, turn: Turn): Answer {
  const { voice, today } = turn;
  const context: ReadingContext = { language: voice.language, today };
  if (isDontKnow(text, context)) return { kind: "open" };
  const { reader } = question;
  switch (reader.kind) {
    case "choice":
    case "yes_no":
      return readChoice(text, question, optionsOf(question, turn.judgement(), turn), context);
    case "day":
      return readDay(text, question, reader, context, takesYears(question, turn));
    case "make":
      return readMake(text, context);
    case "model":
      return readModel(text, context);
    case "plate":
      return readPlate(text, voice, context);
    case "vin":
      return readVin(text, voice, context);
    default:
      return readQuantity(text, question, reader, context);
  }
}

/** False where whole years were given already and only the day can settle the doubt they left. */
function takesYears({ asked, reader }: Question, turn: Turn): boolean {
  if (reader.kind !== "day" || reader.years === undefined || turn.quote.asking === asked) return true;
  return !turn.judgement().needed.has(asked as FactPath) || !turn.hasFact(reader.years.fills);
}
