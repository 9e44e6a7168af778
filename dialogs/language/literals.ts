import type { Token } from "./tokens.ts";

/** A number typed in digits. */
export interface Literal {
  readonly value: number;
  /** The other reading of "15,000", where people who mean fifteen thousand type a comma. */
  readonly alternative?: number;
  /** The token after the last one. */
  readonly next: number;
  /** Four digits without any separator can be a year; "2.019" cannot. */
  readonly plain: boolean;
}

type Scan = { readonly literal: Literal } | { readonly skipTo: number };

const GROUP = 3;
const LONGEST_PLAIN = 15;

interface Parts {
  readonly groups: readonly string[];
  readonly separators: readonly string[];
  readonly next: number;
}

/**
 * The number that starts at a token of digits: "15.000", "15 000", "1.234,56", "15.5", "15'000". What has
 * separators but is no number (192.168.1.2, 1.2.3, 0475) is skipped whole, so that no part of it is read.
 */
export function scanLiteral(tokens: readonly Token[], index: number): Scan {
  const parts = collect(tokens, index);
  const number = isCutUp(tokens, parts.next) ? undefined : classify(parts);
  if (number === undefined) return { skipTo: parts.next };
  const plain = parts.separators.length === 0;
  return { literal: lengthened(tokens, { ...number, next: parts.next, plain }) };
}

/** 12..000: a slip, and nobody knows what was meant. */
const isCutUp = (tokens: readonly Token[], next: number): boolean =>
  [0, 1].every((more) => isSeparator(tokens[next + more])) && tokens[next + 2]?.kind === "digits";

/** Fractions that are one sign. */
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
]);

export const fractionSign = (token: Token | undefined): number | undefined =>
  FRACTIONS.get(token?.fold ?? "");

const MOST_EXPONENT_DIGITS = 2;

/** 3½ and 1e10. */
function lengthened(tokens: readonly Token[], literal: Literal): Literal {
  const { value, next } = literal;
  const [mark, digits] = [tokens[next], tokens[next + 1]];
  const fraction = mark?.gap === "line" ? undefined : fractionSign(mark);
  if (fraction !== undefined) return { value: value + fraction, next: next + 1, plain: false };
  const raised =
    mark?.fold === "e" && mark.gap === "none" && digits?.kind === "digits" && digits.gap === "none";
  if (!raised || digits.fold.length > MOST_EXPONENT_DIGITS) return literal;
  return { value: Number(`${value}e${digits.fold}`), next: next + 2, plain: false };
}

function collect(tokens: readonly Token[], index: number): Parts {
  const groups = [tokens[index]?.fold ?? ""];
  const separators: string[] = [];
  let next = index + 1;
  for (;;) {
    const token = tokens[next];
    const after = tokens[next + 1];
    if (isThousandsAfterSpace(tokens, next, groups, separators)) {
      separators.push(" ");
      groups.push(token?.fold ?? "");
      next += 1;
    } else if (isSeparator(token) && after?.kind === "digits" && after.gap === "none") {
      separators.push(token.fold);
      groups.push(after.fold);
      next += 2;
    } else return { groups, separators, next };
  }
}

const isSeparator = (token: Token | undefined): token is Token =>
  token?.gap === "none" && [".", ",", "'"].includes(token.fold);

function isThousandsAfterSpace(
  tokens: readonly Token[],
  next: number,
  groups: readonly string[],
  separators: readonly string[],
): boolean {
  const [token, last] = [tokens[next], tokens[next - 1]];
  if (token?.kind !== "digits" || token.gap !== "space" || last === undefined) return false;
  if (token.start - last.end !== 1 || token.fold.length !== GROUP) return false;
  const first = groups[0] ?? "";
  const partOfDate =
    ["/", "-", ":"].includes(tokens[next + 1]?.fold ?? "") && tokens[next + 1]?.gap === "none";
  return first.length <= GROUP && !first.startsWith("0") && separators.every((s) => s === " ") && !partOfDate;
}

type Classified = Pick<Literal, "value" | "alternative">;

function classify({ groups, separators }: Parts): Classified | undefined {
  const [first = "", ...rest] = groups;
  if (separators.length === 0) return plain(first);
  const marks = new Set(separators);
  const last = separators.at(-1);
  if (marks.size === 1)
    return separators.length === 1 ? onePart(first, rest[0] ?? "", last) : thousands(groups);
  const grouped = thousands(groups.slice(0, -1));
  const decimalMark = last === "," || last === ".";
  const onlyLast = separators.slice(0, -1).every((mark) => mark === separators[0] && mark !== last);
  const spaceThenPoint = separators[0] === " " && last === "." && rest.at(-1)?.length === GROUP;
  if (grouped === undefined || !decimalMark || !onlyLast || spaceThenPoint) return undefined;
  return { value: Number(`${grouped.value}.${rest.at(-1) ?? ""}`) };
}

/** "007" and phone numbers are no quantities; "03" is how some write 3. */
function plain(digits: string): Classified | undefined {
  if (digits.length > LONGEST_PLAIN || (digits.length > 2 && digits.startsWith("0"))) return undefined;
  return { value: Number(digits) };
}

const canBeGrouped = (first: string): boolean => first.length <= GROUP && !first.startsWith("0");

function thousands(groups: readonly string[]): Classified | undefined {
  const [first = "", ...rest] = groups;
  if (!canBeGrouped(first) || rest.some((group) => group.length !== GROUP)) return undefined;
  return groups.join("").length > LONGEST_PLAIN ? undefined : { value: Number(groups.join("")) };
}

function onePart(first: string, second: string, mark: string | undefined): Classified | undefined {
  const grouped = thousands([first, second]);
  if (mark === " " || mark === "'") return grouped;
  if (first.length > 1 && first.startsWith("0")) return undefined;
  if (mark === "." && grouped !== undefined) return grouped;
  // A number of four decimals, all zero, is a slip of the thousands, and nobody knows which.
  const slip = second.length > GROUP && /^0+$/.test(second);
  const longThousands = first.length > GROUP && second.length === GROUP && mark === ".";
  if (slip || longThousands) return undefined;
  const value = Number(`${first}.${second}`);
  return grouped === undefined ? { value } : { value, alternative: grouped.value };
}
