import type { TextLine } from "./text-lines.ts";

/** What the command was given: one object, however it is laid out, or a stream of lines. */
export type Input =
  | { readonly kind: "one"; readonly text: string | undefined }
  | { readonly kind: "lines"; readonly lines: AsyncIterable<TextLine> };

/** JSON that stands on a line of its own as an object: then the input is one facts object per line. */
function isObject(text: string): boolean {
  if (!text.trimStart().startsWith("{")) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const isBlank = ({ text }: TextLine): boolean => text?.trim() === "";

/** The lines read so far, while it is not clear yet what they are. */
class Beginning {
  readonly held: TextLine[] = [];
  #size = 0;
  #filled = 0;
  #sawObject = false;
  #tooLong = false;

  add(line: TextLine): void {
    this.held.push(line);
    this.#size += line.text?.length ?? 0;
    this.#tooLong ||= line.text === undefined;
    if (isBlank(line)) return;
    this.#filled += 1;
    this.#sawObject ||= isObject(line.text ?? "");
  }

  /** One object per line: an object that is not alone, or more text than any one object has. */
  isLines = (limit: number): boolean =>
    this.#filled > 1 && (this.#sawObject || this.#tooLong || this.#size > limit);

  /** At the end of the input: a single line, or several that together look like one object. */
  isOne = (): boolean => this.#filled <= 1 || looksLikeOne(this.text ?? "");

  /** Undefined when it is longer than one line may be. */
  get text(): string | undefined {
    if (this.#tooLong) return undefined;
    return this.held.map(({ text }) => text ?? "").join("\n");
  }
}

/**
 * Tells one object, maybe spread over many lines, from one object per line, reading no further than needed: as
 * soon as a line is an object and not alone, or the text outgrows `limit` characters, it is lines.
 */
export async function readInput(source: AsyncGenerator<TextLine>, limit: number): Promise<Input> {
  const beginning = new Beginning();
  const asLines = (): Input => ({
    kind: "lines",
    lines: withoutTrailingBlanks(chain(beginning.held, source)),
  });
  for await (const line of untilClosed(source)) {
    beginning.add(line);
    if (beginning.isLines(limit)) return asLines();
  }
  return beginning.isOne() ? { kind: "one", text: beginning.text } : asLines();
}

/** Iterates without closing the source when the loop is left early: the rest of it is still wanted. */
function untilClosed(source: AsyncGenerator<TextLine>): AsyncIterable<TextLine> {
  return { [Symbol.asyncIterator]: () => ({ next: () => source.next() }) };
}

/** Several lines none of which is an object: one broken object, unless the lines do not even look like one. */
const looksLikeOne = (text: string): boolean => {
  const trimmed = text.trim();
  return trimmed.startsWith("{") && !/\}\s*\n\s*\{/.test(trimmed);
};

async function* chain(held: readonly TextLine[], rest: AsyncIterable<TextLine>): AsyncGenerator<TextLine> {
  yield* held;
  yield* rest;
}

/** Blank lines in the middle are lines like any other; at the end they are not there. */
async function* withoutTrailingBlanks(lines: AsyncIterable<TextLine>): AsyncGenerator<TextLine> {
  let firstBlank: number | undefined;
  for await (const line of lines) {
    if (isBlank(line)) {
      firstBlank ??= line.number;
      continue;
    }
    for (let number = firstBlank ?? line.number; number < line.number; number += 1)
      yield { number, text: "" };
    firstBlank = undefined;
    yield line;
  }
}
