import { createReadStream, statSync } from "node:fs";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { stringify } from "csv-stringify/sync";
import { voiceOf, type Voice } from "../../dialogs/voice.ts";
import { brusselsDay, triage, type EvaluationContext } from "../../src/index.ts";
import { Refusal } from "../refusal.ts";
import { loadTariff } from "../tariff/load.ts";
import { endQuietly, failure } from "./failure.ts";
import { LONGEST_LINE, readQuote } from "./quote-line.ts";
import { textLines, type TextLine } from "./text-lines.ts";
import { terminalOutput, type Output } from "./triage/progress.ts";
import { CSV_HEADER, rowCells, rowObject, rowText, type Row, type RowFormat } from "./triage/row.ts";
import { Summary } from "./triage/summary.ts";

// npm run --silent triage -- FILE [--lang nl|fr] [--format text|csv|json]: one quote's facts per line in; per quote
// what blocks it and the smallest way out, then how many are blocked by what. Without FILE: standard input.

const FORMATS: readonly string[] = ["text", "csv", "json"] satisfies RowFormat[];

interface Options {
  readonly file: string | undefined;
  readonly voice: Voice;
  readonly format: RowFormat;
}

function options(): Options {
  const { values, positionals } = parsedArguments();
  const { lang, format } = values;
  const [file, second] = positionals;
  if (lang !== "nl" && lang !== "fr") throw wrong(`--lang ${lang}`, "there is no such language", "nl or fr");
  if (!FORMATS.includes(format))
    throw wrong(`--format ${format}`, "there is no such format", FORMATS.join(", "));
  if (second !== undefined)
    throw wrong(second, "only one file is read", "one file, or none for standard input");
  return { file, voice: voiceOf(lang), format: format as RowFormat };
}

const wrong = (found: string, why: string, accepted: string): Refusal =>
  new Refusal(found, why, `give ${accepted}`);

function parsedArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { lang: { type: "string", default: "nl" }, format: { type: "string", default: "text" } },
    });
  } catch (error) {
    const found = error instanceof Error ? error.message : "arguments that cannot be read";
    throw new Refusal(found, "the command takes no such argument", "use FILE, --lang and --format", {
      cause: error,
    });
  }
}

const WRITERS: Readonly<Record<RowFormat, (voice: Voice, row: Row) => string>> = {
  text: rowText,
  csv: (_, row) => stringify([rowCells(row)]).trimEnd(),
  json: (_, row) => JSON.stringify(rowObject(row)),
};

/** Lines on standard output. With a file on a terminal a bar below them shows how far it is. */
function outputFor({ file }: Options): Output {
  if (file !== undefined && process.stdout.isTTY) return terminalOutput(statSync(file).size, process.stdout);
  return {
    print: async (line) => {
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
    },
    read: () => undefined,
    end: () => undefined,
  };
}

async function* counting(stream: AsyncIterable<Uint8Array>, output: Output): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    yield chunk;
    output.read(chunk.length);
  }
}

function rowOf({ number: line, text }: TextLine, context: EvaluationContext): Row {
  const read = readQuote(text, context.today);
  return "error" in read ? { line, error: read.error } : { line, triage: triage(read.facts, context) };
}

async function main(): Promise<number> {
  const chosen = options();
  const tariffFile = process.env["TARIFF_FILE"];
  const context: EvaluationContext = {
    today: brusselsDay(new Date()),
    tariff: tariffFile === undefined ? undefined : await loadTariff(tariffFile),
  };
  const output = outputFor(chosen);
  const stream = chosen.file === undefined ? process.stdin : createReadStream(chosen.file);
  const summary = new Summary();
  if (chosen.format === "csv") await output.print(CSV_HEADER.join(","));
  for await (const line of textLines(counting(stream, output), LONGEST_LINE)) {
    if (line.text?.trim() === "") continue;
    const row = rowOf(line, context);
    summary.add(row);
    await output.print(WRITERS[chosen.format](chosen.voice, row));
  }
  output.end();
  // Programs read the rows; the table is for whoever watches.
  const table = chosen.format === "text" ? process.stdout : process.stderr;
  table.write(`\n${summary.table(chosen.voice)}\n`);
  return summary.unread > 0 ? 1 : 0;
}

endQuietly();
process.exitCode = await main().catch((error: unknown) => failure("triage", error));
