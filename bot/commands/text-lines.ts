/** One line of input, counted from 1; text is undefined for a line that is longer than the limit. */
export interface TextLine {
  readonly number: number;
  readonly text: string | undefined;
}

/**
 * Splits a stream into lines without ever holding more than one: of a line longer than `limit` characters only
 * the fact that it was there is kept. A newline at the very end starts no further line.
 */
export async function* textLines(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
  encoding: "utf-8" | "windows-1252" = "utf-8",
): AsyncGenerator<TextLine> {
  const decoder = new TextDecoder(encoding);
  let number = 0;
  let pending = "";
  let tooLong = false;
  const line = (): TextLine => {
    const text = tooLong ? undefined : pending.replace(/\r$/, "");
    pending = "";
    tooLong = false;
    number += 1;
    return { number, text };
  };
  for await (const chunk of stream) {
    const parts = decoder.decode(chunk, { stream: true }).split("\n");
    const last = parts.pop() ?? "";
    for (const part of parts) {
      pending += part;
      tooLong ||= pending.length > limit;
      yield line();
    }
    if (!tooLong) pending += last;
    if (pending.length > limit) {
      tooLong = true;
      pending = "";
    }
  }
  pending += decoder.decode();
  if (pending !== "" || tooLong) yield line();
}
