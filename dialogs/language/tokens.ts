/** What stands between a token and the one before it. Hyphens and apostrophes inside a word only part it. */
export type Gap = "none" | "space" | "line" | "hyphen" | "apostrophe";

export interface Token {
  readonly kind: "word" | "digits" | "symbol";
  /** Lower case, without accents; digits as 0-9; kinds of quotes, dashes and minus signs made equal. */
  readonly fold: string;
  readonly typed: string;
  readonly gap: Gap;
  /** Where the token stands in the text as it was typed, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const SPACE = /[\s\u00a0\u202f\u2009]/;
const LINE = /[\n\r\u2028\u2029]/;
const MARK = /\p{M}/u;
const LETTER = /\p{L}/u;
const SKIN_TONE = /[\u{1f3fb}-\u{1f3ff}]/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

const EQUAL_SYMBOLS: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "`": "'",
  "´": "'",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "—": "–",
};

/** Lower case, without accents, ligatures written out: "Énergie" is "energie", "œuvre" is "oeuvre". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .toLowerCase();
}

type Kind = Token["kind"] | "space" | "line" | "ignored";

function kindOf(char: string): Kind {
  if (/[a-z]/i.test(char)) return "word";
  if (/[0-9０-９]/.test(char)) return "digits";
  if (LINE.test(char)) return "line";
  if (SPACE.test(char)) return "space";
  if (char < "\u00a1") return "symbol";
  if (MARK.test(char) || SKIN_TONE.test(char) || INVISIBLE.test(char)) return "ignored";
  // A modifier such as "ʼ" counts as a letter in Unicode; here it is an apostrophe.
  return LETTER.test(char) && EQUAL_SYMBOLS[char] === undefined ? "word" : "symbol";
}

const isMark = (kind: Kind, char: string): boolean => kind === "ignored" && MARK.test(char);

/** The words, runs of digits and single symbols of a text, in order; reads every character once. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let gap = "none" as Gap;
  let at = 0;
  while (at < text.length) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const kind = kindOf(char);
    const start = at;
    at += char.length;
    if (kind === "space" || kind === "line") gap = kind === "line" || gap === "line" ? "line" : "space";
    if (kind === "space" || kind === "line" || kind === "ignored") continue;
    if (kind !== "symbol") at = endOfRun(text, at, kind);
    const typed = text.slice(start, at);
    tokens.push({ kind, fold: foldOf(typed, kind), typed, gap, start, end: at });
    gap = "none";
  }
  return withoutInnerMarks(tokens);
}

function endOfRun(text: string, from: number, kind: Kind): number {
  let at = from;
  while (at < text.length) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = kindOf(char);
    if (next !== kind && !isMark(next, char)) return at;
    at += char.length;
  }
  return at;
}

function foldOf(text: string, kind: Token["kind"]): string {
  if (kind === "digits") return fold(text);
  return kind === "word" ? fold(text) : (EQUAL_SYMBOLS[text] ?? text);
}

/** "quatre-vingts" and "aujourd'hui" are words with a narrow gap, so that "quatre vingts" reads the same. */
function withoutInnerMarks(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  let pending: Gap | undefined;
  tokens.forEach((token, index) => {
    const mark = token.fold === "-" ? "hyphen" : token.fold === "'" ? "apostrophe" : undefined;
    const after = tokens[index + 1];
    const inside =
      tokens[index - 1]?.kind === "word" &&
      token.gap === "none" &&
      after?.kind === "word" &&
      (after.gap === "none" || mark === "apostrophe");
    if (mark !== undefined && inside) {
      pending = mark;
      return;
    }
    result.push(pending === undefined ? token : { ...token, gap: pending });
    pending = undefined;
  });
  return result;
}
