import { units as french } from "../../locales/fr/words/units.ts";
import { units as dutch } from "../../locales/nl/words/units.ts";
import type { Asked } from "../explain/fact.ts";
import type { Value } from "../facts.ts";
import { readDistance, readMass, readMoney, readNumber, readPower } from "../language/index.ts";
import type { Reading, ReadingContext } from "../language/index.ts";
import { tellsPaid } from "../language/paid.ts";
import { isGuess } from "../language/speech.ts";
import { readable } from "../language/text.ts";
import type { Question, Reader } from "../questions/question.ts";
import { wrong } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { plausibility } from "./plausible.ts";
import type { Entry } from "./record.ts";
import { netOf, vatWords } from "./vat.ts";

type Numeric = Extract<Reader, { kind: "money" | "km" | "kg" | "kw" | "count" | "between" }>;

/** Reads an amount or another number; the unusual is asked back, the impossible refused. */
export function readQuantity(
  text: string,
  question: Question,
  reader: Numeric,
  context: ReadingContext,
): Answer {
  const reading = READERS[reader.kind](text, context);
  const { asked } = question;
  switch (reading.state) {
    case "nothing":
      return wrong();
    case "range":
      return which(asked, [reading.from, reading.to]);
    case "unsure":
      return grossIn(text, asked, reader, reading.candidates) ?? which(asked, reading.candidates);
    case "value":
      if (countsNothing(text, reader, context)) return wrong();
      if (isGuessed(text, reader, context)) return which(asked, [reading.value]);
      // What was paid stands on the invoice; a catalogue gives the price before any discount (PF-131).
      if (asked === "vehicle.catalogueValue" && tellsPaid(text)) return eitherValue(reading.value);
      return judged(question, { asked, value: reading.value }, context);
  }
}

/** "48k incl btw": what it is without VAT is proposed, for that is what is asked. */
function grossIn(
  text: string,
  asked: Asked,
  { kind }: Numeric,
  [gross, ...others]: readonly Value[],
): Answer | undefined {
  if (kind !== "money" || typeof gross !== "string" || others.length > 0) return undefined;
  if (vatWords(text) === undefined) return undefined;
  return { kind: "gross", gross, entries: [{ asked, value: netOf(gross) }] };
}

const READERS: Readonly<Record<Numeric["kind"], (text: string, context: ReadingContext) => Reading<Value>>> =
  {
    money: readMoney,
    km: readDistance,
    kg: readMass,
    kw: readPower,
    count: readNumber,
    between: readNumber,
  };

/** "15 jaar" is no degree, and no number of claims. */
function countsNothing(text: string, { kind }: Numeric, { language }: ReadingContext): boolean {
  if (kind !== "between" && kind !== "count") return false;
  const { tokens, numbers } = readable(text, language);
  return numbers.some(({ unit, to }) => unit !== undefined && !COUNTING.has(tokens[to]?.fold ?? ""));
}

/** "11 je pense": a degree or a number of claims is known or not; kilometres are estimated anyway. */
function isGuessed(text: string, { kind }: Numeric, { language }: ReadingContext): boolean {
  if (kind !== "between" && kind !== "count") return false;
  const { tokens } = readable(text, language);
  return tokens.some((_, at) => isGuess(tokens, at));
}

const COUNTING = new Set<string>([...french.counting, ...dutch.counting]);

/** What to do with a number that was read without doubt. */
function judged(question: Question, entry: Entry, { today }: ReadingContext): Answer {
  switch (plausibility(question, entry, today)) {
    case "usual":
      return { kind: "entries", entries: [entry] };
    case "unusual":
      return { kind: "unlikely", entries: [entry] };
    case "impossible":
      return wrong([entry]);
  }
}

const eitherValue = (value: Value): Answer => ({
  kind: "which",
  candidates: [[{ asked: "vehicle.invoiceValue", value }], [{ asked: "vehicle.catalogueValue", value }]],
});

function which(asked: Asked, values: readonly Value[]): Answer {
  const different = [...new Set(values)];
  return different.length === 0
    ? wrong()
    : { kind: "which", candidates: different.map((value): readonly Entry[] => [{ asked, value }]) };
}
