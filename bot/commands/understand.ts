import { once } from "node:events";
import { parseArgs } from "node:util";
import {
  readAge,
  readDate,
  readDistance,
  readMass,
  readMoney,
  readNumber,
  readPower,
  readYesNo,
  understandSentence,
  type Language,
  type Reading,
  type ReadingContext,
} from "../../dialogs/language/index.ts";
import { LONGEST_TEXT } from "../../dialogs/words.ts";
import { brusselsDay, isDay } from "../../src/facts/day.ts";
import { Refusal } from "../refusal.ts";
import { endQuietly, failure } from "./failure.ts";
import { textLines } from "./text-lines.ts";

// npm run --silent understand -- --lang nl|fr [--kind KIND] [--today DATE] [--spans]: one utterance per line in; what
// it says about a quote out, or with --kind the one value it holds (contract section 5). --spans adds the words.

const READERS = {
  number: readNumber,
  money: readMoney,
  date: readDate,
  age: readAge,
  distance: readDistance,
  mass: readMass,
  power: readPower,
  yes_no: readYesNo,
} as const;

type Kind = keyof typeof READERS;

const isKind = (text: string): text is Kind => Object.hasOwn(READERS, text);
const isLanguage = (text: string | undefined): text is Language => text === "nl" || text === "fr";

interface Options {
  readonly kind: Kind | undefined;
  readonly spans: boolean;
  readonly context: ReadingContext;
}

const OPTIONS = {
  lang: { type: "string" },
  kind: { type: "string" },
  today: { type: "string" },
  spans: { type: "boolean" },
} as const;

function options(): Options {
  const { lang, kind, today = brusselsDay(new Date()), spans = false } = parsedArguments();
  if (!isLanguage(lang)) throw wrong("--lang", lang, "nl or fr");
  if (kind !== undefined && !isKind(kind)) throw wrong("--kind", kind, Object.keys(READERS).join(", "));
  if (!isDay(today)) throw wrong("--today", today, "a day that exists, as in 2026-11-22");
  return { kind, spans, context: { language: lang, today } };
}

function parsedArguments() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    const found = error instanceof Error ? error.message : "arguments that cannot be read";
    throw new Refusal(
      found,
      "the command takes no such argument",
      "use --lang, --kind, --today and --spans",
      {
        cause: error,
      },
    );
  }
}

const wrong = (option: string, found: string | undefined, accepted: string): Refusal =>
  new Refusal(
    `${option} ${found ?? "(missing)"}`,
    "there is no such choice",
    `give ${option} one of: ${accepted}`,
  );

const NOTHING = { facts: {}, partial: {}, unclear: [], spans: [] };

/** What is printed for a line; a line that is too long says nothing. */
function answer(text: string | undefined, { kind, spans, context }: Options): unknown {
  if (kind !== undefined) return { value: text === undefined ? null : valueOf(text, kind, context) };
  const {
    facts,
    partial,
    unclear,
    spans: places,
  } = text === undefined ? NOTHING : understandSentence(text, context);
  return spans ? { facts, partial, unclear, spans: places } : { facts, partial, unclear };
}

/** The one value of a line, or null: a range and a doubt are for a conversation to ask about. */
function valueOf(text: string, kind: Kind, context: ReadingContext): number | string | boolean | null {
  const reading: Reading<number | string | boolean> = READERS[kind](text, context);
  if (reading.state !== "value") return null;
  return kind === "money" ? Number(reading.value) : reading.value;
}

async function main(): Promise<number> {
  const chosen = options();
  let status = 0;
  for await (const { number, text } of textLines(process.stdin, LONGEST_TEXT)) {
    if (text === undefined) {
      process.stderr.write(
        `understand: line ${number} is longer than ${LONGEST_TEXT} characters; shorten it, or cut it in lines.\n`,
      );
      status = 1;
    }
    const line = JSON.stringify(answer(text, chosen));
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
  }
  return status;
}

endQuietly();
process.exitCode = await main().catch((error: unknown) => failure("understand", error));
