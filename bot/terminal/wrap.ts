const GRAPHEMES = new Intl.Segmenter();
const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u;

/** Spaces that may not end a line: inside a number, between it and its unit, and at French punctuation. */
const UNBREAKABLE =
  /(?<=\d) (?=\d{3}(?!\d))|(?<=€) (?=[\d-])|(?<=«) | (?=[»:;?!])|(?<=\d) (?=(?:€|%|km|kg|kW)(?!\p{L}))/gu;
/** The number or dash before a line of a list, and any indent. */
const INDENT = /^\s*(?:(?:\d+\.|[-–•])\s+)?/;
/** What a reply may not send to a terminal: it could move the cursor or rewrite what stands there. */
const CONTROLS = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A text as a terminal shows it: broken between words, never inside a number, with the lines of a list hanging
 * below their number.
 *
 * @param width columns, at least 20
 */
export const wrap = (text: string, width: number): string =>
  text
    .replaceAll("\r\n", "\n")
    .replaceAll(CONTROLS, "")
    .split("\n")
    .flatMap((line) => wrapLine(line, width))
    .join("\n")
    // Outside a terminal's own line the narrow and hard spaces only get in the way of a search.
    .replaceAll(/[\u00a0\u202f]/g, " ");

function wrapLine(line: string, width: number): string[] {
  const [indent = ""] = INDENT.exec(line) ?? [];
  const hanging = " ".repeat(Math.min(columns(indent), width - 10));
  const words = line
    .slice(indent.length)
    .replaceAll(UNBREAKABLE, "\u00a0")
    .split(/ +/)
    .flatMap((word) => pieces(word, width - hanging.length));
  const lines: string[] = [];
  let current = indent;
  let isEmpty = true;
  for (const word of words) {
    if (!isEmpty && columns(current) + 1 + columns(word) > width) {
      lines.push(current);
      current = hanging;
      isEmpty = true;
    }
    current += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, current.trimEnd()];
}

/** A word as it is, or cut where it alone is wider than a line. */
function pieces(word: string, width: number): string[] {
  if (columns(word) <= width) return [word];
  const cut: string[] = [];
  let piece = "";
  for (const { segment } of GRAPHEMES.segment(word)) {
    if (columns(piece + segment) > width) {
      cut.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return [...cut, piece];
}

function columns(text: string): number {
  let count = 0;
  for (const { segment } of GRAPHEMES.segment(text)) count += WIDE.test(segment) ? 2 : 1;
  return count;
}
