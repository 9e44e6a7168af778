import { addDays } from "../../src/facts/day.ts";
import type { Day } from "../../src/facts/day.ts";
import { LANGUAGES } from "../../locales/index.ts";
import { readDate } from "../language/index.ts";
import type { ReadingContext } from "../language/index.ts";

const UNTIL = /\b(?:tot en met|tot|t\.?e\.?m\.?|jusqu['’]?(?:au|à)?|jusque)\b(.{1,40})/iu;

/** The last day that conditions name, today or later; null where they name none. */
export function lastDayIn(words: string, context: ReadingContext): Day | null {
  const day = readDate(UNTIL.exec(words)?.[1] ?? "", { ...context, expected: "future" });
  return day.state === "value" && day.value >= context.today ? day.value : null;
}

/** Whether conditions say that last day themselves, in figures or with its month: "eind volgend jaar" does not. */
export const namesDay = (words: string, day: Day): boolean =>
  /\d/u.test(UNTIL.exec(words)?.[1] ?? "") &&
  LANGUAGES.some((language) => lastDayIn(words, { language, today: addDays(day, -1) }) === day);
