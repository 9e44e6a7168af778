import { createReadStream } from "node:fs";
import { once } from "node:events";
import { reasonText } from "../../dialogs/explain/reasons.ts";
import { voiceOf } from "../../dialogs/voice.ts";
import {
  brusselsDay,
  evaluate,
  waysOut,
  type EvaluationContext,
  type Facts,
  type Reason,
} from "../../src/index.ts";
import { loadTariff } from "../tariff/load.ts";
import { readInput } from "./evaluate-input.ts";
import type { CommandError } from "./fact-problem.ts";
import { failure, endQuietly } from "./failure.ts";
import { LONGEST_LINE, readQuote } from "./quote-line.ts";
import { textLines } from "./text-lines.ts";

// npm run --silent evaluate -- [FILE]: facts in, evaluations out (contract section 5).

const nl = voiceOf("nl");
const fr = voiceOf("fr");

type Answer = { readonly evaluation: unknown } | { readonly error: CommandError };

function answer(text: string | undefined, context: EvaluationContext): Answer {
  const read = readQuote(text, context.today);
  return "error" in read ? read : { evaluation: complete(read.facts, context) };
}

/** The evaluation of the contract: each reason gets its two texts, for its message and figures, and its ways out. */
function complete(facts: Facts, context: EvaluationContext): unknown {
  const evaluation = evaluate(facts, context);
  const ways = waysOut(facts, context, evaluation);
  const reasons = Object.entries(evaluation.reasons).map(([id, reason]) => [
    id,
    { ...texted(reason), unblock: ways[id] ?? [] },
  ]);
  return { ...evaluation, reasons: Object.fromEntries(reasons) as unknown };
}

function texted(reason: Reason): object {
  const { outcome, subjects, because, confirmed, source, inForce } = reason;
  const text = { nl: reasonText(nl, reason), fr: reasonText(fr, reason) };
  return { outcome, subjects, because, confirmed, source, inForce, text };
}

async function print(line: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, "drain");
}

async function main(): Promise<number> {
  const [file] = process.argv.slice(2);
  const tariffFile = process.env["TARIFF_FILE"];
  const context: EvaluationContext = {
    today: brusselsDay(new Date()),
    tariff: tariffFile === undefined ? undefined : await loadTariff(tariffFile),
  };
  const stream = file === undefined ? process.stdin : createReadStream(file);
  const input = await readInput(textLines(stream, LONGEST_LINE), LONGEST_LINE);
  return input.kind === "one" ? single(input.text, context) : lines(input.lines, context);
}

async function single(text: string | undefined, context: EvaluationContext): Promise<number> {
  const result = answer(text, context);
  if ("error" in result) {
    process.stderr.write(
      `${result.error.path === "" ? "input" : result.error.path}: ${result.error.message}\n`,
    );
    return 2;
  }
  await print(result.evaluation);
  return 0;
}

async function lines(
  source: AsyncIterable<{ number: number; text: string | undefined }>,
  context: EvaluationContext,
): Promise<number> {
  let status = 0;
  for await (const { number, text } of source) {
    const result = answer(text, context);
    if ("error" in result) status = 1;
    await print("error" in result ? { line: number, error: result.error } : result.evaluation);
  }
  return status;
}

endQuietly();
process.exitCode = await main().catch((error: unknown) => failure("evaluate", error));
