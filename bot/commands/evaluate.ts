import { createReadStream } from "node:fs";
import { once } from "node:events";
import { reasonText } from "../../dialogs/explain/reasons.ts";
import { voiceOf } from "../../dialogs/voice.ts";
import {
  brusselsDay,
  evaluate,
  parseFacts,
  waysOut,
  type EvaluationContext,
  type Facts,
  type Reason,
} from "../../src/index.ts";
import { Refusal } from "../refusal.ts";
import { loadTariff } from "../tariff/load.ts";
import { readInput } from "./evaluate-input.ts";
import { problemError, type CommandError } from "./fact-problem.ts";
import { textLines } from "./text-lines.ts";

// npm run --silent evaluate -- [FILE]: facts in, evaluations out (contract section 5).

/** Longer than any quote; what is longer is refused without being read. */
const MAX_LINE = 256 * 1024;

const nl = voiceOf("nl");
const fr = voiceOf("fr");

type Answer = { readonly evaluation: unknown } | { readonly error: CommandError };

function answer(text: string | undefined, context: EvaluationContext): Answer {
  if (text === undefined)
    return {
      error: {
        path: "",
        message: `Found a line of more than ${MAX_LINE} characters; accepted: one facts object, which is far shorter.`,
      },
    };
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    const found = text.trim() === "" ? "an empty line" : "text that is not JSON";
    return {
      error: { path: "", message: `Found ${found}; accepted: one JSON object with the facts of a quote.` },
    };
  }
  const parsed = parseFacts(input, context.today);
  if (parsed.ok) return { evaluation: complete(parsed.facts, context) };
  const [first] = parsed.problems;
  if (first === undefined) throw new RangeError("facts are refused without a reason");
  return { error: problemError(first) };
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
  const input = await readInput(textLines(stream, MAX_LINE), MAX_LINE);
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

/** What stops the command as a whole: said in one sentence, never with a stack. */
function fatal(error: unknown): number {
  const code = (error as { code?: unknown }).code;
  if (code === "EPIPE") return 0;
  const message =
    error instanceof Refusal
      ? error.message
      : code === "ENOENT" || code === "EISDIR" || code === "EACCES"
        ? "the file that was named cannot be read; name a file, or send facts to standard input"
        : `something unexpected went wrong (${error instanceof Error ? error.name : "unknown"})`;
  process.stderr.write(`evaluate: ${message}\n`);
  return 2;
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader has seen enough (`| head`): nothing is wrong.
  process.exit(error.code === "EPIPE" ? 0 : 2);
});
process.exitCode = await main().catch(fatal);
