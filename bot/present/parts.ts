import type { Activity } from "botbuilder";

/** Teams takes messages of 28 KB; the rest is for who it goes to and where. */
const MOST_TEXT = 20 * 1024;
const MOST_TOGETHER = 24 * 1024;

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/**
 * A reply in as many messages as a channel needs that takes no long ones: the last of them has the question at the
 * end of the text, and all that may be pressed. Nothing is left out.
 */
export function inParts(reply: Partial<Activity>): readonly Partial<Activity>[] {
  const { text, textFormat, attachments = [], ...rest } = reply;
  if (text === undefined || textFormat !== "xml") return [reply];
  if (bytesOf(text) + bytesOf(attachments) <= MOST_TOGETHER && bytesOf(text) <= MOST_TEXT) return [reply];
  const { type, locale, inputHint } = rest;
  const all = cut(text);
  const [last = "", ...before] = all.reverse();
  const first = before.reverse().map((part) => messageOf(part, { type, locale, inputHint }));
  if (bytesOf(last) + bytesOf(attachments) <= MOST_TOGETHER) return [...first, { ...reply, text: last }];
  const { attachmentLayout, summary, ...words } = rest;
  const shown = { type, locale, inputHint, attachments, attachmentLayout, summary };
  return [...first, { ...words, text: last, textFormat }, defined(shown)];
}

const messageOf = (text: string, common: Partial<Activity>): Partial<Activity> => ({
  ...defined(common),
  text,
  textFormat: "xml",
});

const defined = (reply: object): Partial<Activity> =>
  Object.fromEntries(Object.entries(reply).filter(([, value]) => value !== undefined));

/** What is never cut: a line break, an escaped sign, a character. */
const WHOLE = /(?:<br>){1,2}|&#\d+;|[^<&]/gu;
/** Where a text is cut best, in this order: between paragraphs, between lines, between words. */
const BORDERS = [(sign: string) => sign === "<br><br>", (sign: string) => sign === "<br>", isBlank];

function isBlank(sign: string): boolean {
  return /^\s$/u.test(sign);
}

/** A text as XML in parts that are not too long, cut where that disturbs least. */
function cut(text: string): string[] {
  const signs = text.match(WHOLE) ?? [];
  const parts: string[] = [];
  for (let from = 0; from < signs.length;) {
    const end = reach(signs, from);
    const at = end === signs.length ? end : border(signs, from, end);
    parts.push(signs.slice(from, at).join(""));
    // The border itself parts two messages: it need not be said.
    from = BORDERS.some((isBorder) => isBorder(signs[at] ?? "")) ? at + 1 : at;
  }
  return parts.filter((part) => part !== "");
}

/** How far from a sign on a message may go. */
function reach(signs: readonly string[], from: number): number {
  let bytes = 0;
  let at = from;
  while (at < signs.length) {
    bytes += bytesOf(signs[at]) - 2;
    if (bytes > MOST_TEXT - 2) break;
    at += 1;
  }
  return at;
}

/** The best place to cut before the end, in its second half. */
function border(signs: readonly string[], from: number, end: number): number {
  const middle = from + Math.floor((end - from) / 2);
  for (const isBorder of BORDERS) {
    for (let at = end; at > middle; at--) if (isBorder(signs[at] ?? "")) return at;
  }
  return end;
}
