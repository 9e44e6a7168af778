import type { Token } from "./tokens.ts";

/** Tokens from `from` up to `to` (exclusive). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

type Tokens = readonly Token[];

const SEPARATORS = new Set([".", "/", "-", "(", ")"]);
const LONGEST_GROUP = 4;
const MOST_GROUPS = 6;

/** Telephone, account and register numbers and number plates: digits that count nothing. */
export function findCodes(tokens: Tokens): readonly Span[] {
  const codes: Span[] = [];
  for (let at = 0; at < tokens.length;) {
    const to =
      compactPlateEnd(tokens, at) ??
      plateEnd(tokens, at) ??
      accountEnd(tokens, at) ??
      telephoneEnd(tokens, at);
    if (to !== undefined) codes.push({ from: at, to });
    at = to ?? at + 1;
  }
  return codes;
}

/** The number plates of a text. */
export function findPlates(tokens: Tokens): readonly Span[] {
  return tokens.flatMap((_, from) => {
    const compact = compactPlateEnd(tokens, from);
    if (compact !== undefined) return [{ from, to: compact }];
    const to = plateEnd(tokens, from);
    return to === undefined || to - from < FULL_PLATE ? [] : [{ from, to }];
  });
}

/** Tokens of a plate of today at least: M, letters, dash, digits. */
const FULL_PLATE = 4;

/** 1-ABC-123, 1-abc-123, ABC-123; M-ABC-123 of a motorcycle, O- of an oldtimer and the like. */
function plateEnd(tokens: Tokens, at: number): number | undefined {
  const first = tokens[at];
  const start = at + prefixLength(first, tokens[at + 1]);
  const [letters, dash, digits] = [tokens[start], tokens[start + 1], tokens[start + 2]];
  const shaped = letters?.kind === "word" && letters.fold.length === 3 && isDash(dash);
  const ends = digits?.kind === "digits" && digits.fold.length === 3 && digits.gap === "none";
  return shaped && ends ? start + 3 : undefined;
}

/** What engines, units, ordinals and months make of the same shape: 2TDI150, 1ste100. */
const NO_LETTERS = new Set(
  (
    "tdi tsi hdi dci cdi gdi mpi fsi tfi jtd gti gtd gte gts hev kwh eur ccm cm3 ste ere eme ans jrs " +
    "jan feb fev mrt mar apr avr mei mai jun jui jul aug sep okt oct nov dec"
  ).split(" "),
);
/** A number behind these is that of a paper. */
const OF_PAPER = new Set(
  (
    "polis polisnummer polisnr police contract contractnummer contrat dossier dossiernummer dossiernr ref referentie " +
    "reference offerte offertenummer offre devis zaak affaire factuur factuurnummer facture chassis chassisnummer vin " +
    "klantnummer klant client code type"
  ).split(" "),
);

/** 1ABC123 in one word, as a plate of today is written without dashes. */
function compactPlateEnd(tokens: Tokens, at: number): number | undefined {
  const [index, letters, digits] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isShaped =
    /^[1-9]$/.test(index?.fold ?? "") &&
    letters?.gap === "none" &&
    /^[a-z]{3}$/.test(letters.fold) &&
    digits?.gap === "none" &&
    /^\d{3}$/.test(digits.fold);
  if (!isShaped || NO_LETTERS.has(letters.fold) || OF_PAPER.has(before(tokens, at))) return undefined;
  return isApart(tokens, at) && isApart(tokens, at + 3) ? at + 3 : undefined;
}

/** The word before a number, with what stands between them left out of account: "polis nr. 1ABC123". */
function before(tokens: Tokens, at: number): string {
  let word = at - 1;
  while (word >= 0 && (tokens[word]?.kind === "symbol" || BETWEEN.has(tokens[word]?.fold ?? ""))) word--;
  return tokens[word]?.fold ?? "";
}

const BETWEEN = new Set(["nr", "nummer", "n", "no", "numero", "is", "est"]);

/** True where a word could end or begin: not in the middle of a code, an address or a number. */
function isApart(tokens: Tokens, at: number): boolean {
  const next = tokens[at];
  if (at === 0 || next === undefined || next.gap !== "none") return true;
  if (next.kind !== "symbol")
    return tokens[at - 1]?.kind === "symbol" && !JOINS.has(tokens[at - 1]?.fold ?? "");
  const behind = tokens[at + 1];
  return behind === undefined || behind.gap !== "none" || !JOINS.has(next.fold);
}

const JOINS = new Set(["-", ".", "/", "_", "@", "+", "#", "&", "=", "$"]);

/** The tokens of "1-" and of "M-", which a dash makes one with the letters behind it. */
function prefixLength(first: Token | undefined, next: Token | undefined): number {
  if (first?.fold.length !== 1) return 0;
  if (first.kind === "digits") return isDash(next) ? 2 : 0;
  return /^[mogtqw]$/.test(first.fold) && next?.gap === "hyphen" ? 1 : 0;
}

const isDash = (token: Token | undefined): boolean => token?.fold === "-" && token.gap === "none";

/** BE68 5390 0754 7034. */
function accountEnd(tokens: Tokens, at: number): number | undefined {
  const country = tokens[at];
  if (country?.kind !== "word" || country.fold.length !== 2) return undefined;
  const end = groupsFrom(tokens, at + 1);
  return tokens[at + 1]?.gap === "none" && end.digits.length === 16 - 2 ? end.to : undefined;
}

interface Groups {
  readonly digits: string;
  readonly lengths: readonly number[];
  readonly to: number;
}

/** Groups of digits with at most one separator between them. */
function groupsFrom(tokens: Tokens, at: number): Groups {
  let [digits, to] = ["", at];
  const lengths: number[] = [];
  for (let next = at; ;) {
    const separator = next > at && SEPARATORS.has(tokens[next]?.fold ?? "");
    const group = tokens[separator ? next + 1 : next];
    if (lengths.length === MOST_GROUPS) return { digits, lengths, to };
    const fits =
      group?.kind === "digits" && group.fold.length <= LONGEST_GROUP && (next === at || group.gap !== "line");
    if (!fits) return { digits, lengths, to };
    digits += group.fold;
    lengths.push(group.fold.length);
    next = to = separator ? next + 2 : next + 1;
  }
}

const MOBILE = 10;
const LANDLINE = 9;
const REGISTER = 11;

/** 0475 12 34 56, 03/244.66.16, +32 475 12 34 56, and a national register number. */
function telephoneEnd(tokens: Tokens, at: number): number | undefined {
  if (tokens[at]?.fold === "+") {
    const abroad = groupsFrom(tokens, at + 1);
    return abroad.digits.length > LANDLINE ? abroad.to : undefined;
  }
  if (tokens[at]?.kind !== "digits") return undefined;
  const groups = groupsFrom(tokens, at);
  return isRegister(groups) || isTelephone(groups) ? groups.to : undefined;
}

const isRegister = ({ digits, lengths }: Groups): boolean =>
  digits.length === REGISTER && lengths.join() === "2,2,2,3,2";

function isTelephone({ digits, lengths }: Groups): boolean {
  if (!digits.startsWith("0") || (digits.length !== LANDLINE && digits.length !== MOBILE)) return false;
  // Two groups of two at the start are a date: 01/02/21.
  const dateLike = lengths[0] === 2 && lengths[1] === 2;
  return !dateLike && lengths.length > 2 && lengths.slice(1).every((length) => length <= 3);
}
