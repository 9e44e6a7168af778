import { units as french } from "../../locales/fr/words/units.ts";
import { units as dutch } from "../../locales/nl/words/units.ts";
import { phraseAt, phrases } from "./phrases.ts";
import type { Token } from "./tokens.ts";

type Vat = "included" | "excluded";

interface Remark {
  readonly vat: Vat;
  readonly from: number;
  readonly to: number;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

const PHRASES = phrases<Vat>([
  ...[...dutch.exclVat, ...french.exclVat].map((phrase) => [phrase, "excluded"] as const),
  ...[...dutch.inclVat, ...french.inclVat].map((phrase) => [phrase, "included"] as const),
]);
const AT_END = phrases([...dutch.inclAtEnd, ...french.inclAtEnd].map((phrase) => [phrase, true] as const));

/** Every amount of a text asks for its remarks, and a text can hold a thousand amounts. */
const known = new WeakMap<readonly Token[], readonly Remark[]>();

/** What a text says about VAT, and where. */
export function vatRemarks(tokens: readonly Token[]): readonly Remark[] {
  const remarks = known.get(tokens) ?? findRemarks(tokens);
  known.set(tokens, remarks);
  return remarks;
}

function findRemarks(tokens: readonly Token[]): readonly Remark[] {
  const remarks: Remark[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = phraseAt(PHRASES, tokens, at) ?? inclusiveAtEnd(tokens, at);
    if (found !== undefined) remarks.push({ vat: found.value, from: at, to: found.next });
    at = found?.next ?? at + 1;
  }
  return remarks;
}

/** Where an amount is said to include VAT, and none to exclude it; undefined where it is not. */
export function inclusiveRemark(tokens: readonly Token[]): Place | undefined {
  const remarks = vatRemarks(tokens);
  return remarks.every(({ vat }) => vat === "included") ? remarks[0] : undefined;
}

function inclusiveAtEnd(tokens: readonly Token[], at: number): { value: Vat; next: number } | undefined {
  const next = phraseAt(AT_END, tokens, at)?.next;
  return next === undefined || tokens[next]?.kind === "word" ? undefined : { value: "included", next };
}

const CLOSE = new Set(["(", ":"]);

function belongs(tokens: readonly Token[], remark: Remark, { from, to }: Place): boolean {
  const [after, before] = [remark.from - to, from - remark.to];
  const one = (gap: number, at: number): boolean =>
    gap === 0 || (gap === 1 && CLOSE.has(tokens[at]?.fold ?? ""));
  return one(after, to) || one(before, remark.to);
}

/** True for an amount that is said to exclude VAT. */
export const excludesVat = (tokens: readonly Token[], amount: Place): boolean =>
  vatRemarks(tokens).some((remark) => remark.vat === "excluded" && belongs(tokens, remark, amount));

/**
 * The amounts that count, and whether they are open: one that includes VAT is never converted, so it counts only
 * to be asked about, and not beside one that excludes it.
 */
export function withoutVat<P extends Place>(
  tokens: readonly Token[],
  amounts: readonly P[],
): { readonly amounts: readonly P[]; readonly open: boolean } {
  const remarks = vatRemarks(tokens);
  if (remarks.every(({ vat }) => vat === "excluded")) return { amounts, open: false };
  const excluded = amounts.filter((amount) =>
    remarks.some((r) => r.vat === "excluded" && belongs(tokens, r, amount)),
  );
  const included = amounts.filter((amount) =>
    remarks.some((r) => r.vat === "included" && belongs(tokens, r, amount)),
  );
  const clear =
    excluded.length + included.length === amounts.length && !excluded.some((one) => included.includes(one));
  return clear && excluded.length > 0 ? { amounts: excluded, open: false } : { amounts, open: true };
}
