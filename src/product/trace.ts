/**
 * Statements of the two documents that no rule, figure, tariff line, knowledge entry or calculation
 * rests on.
 */
export interface Untraced {
  /** "elsewhere": it holds, but not as a rule. "no rule": there is nothing to compute. */
  readonly status: "elsewhere" | "no rule";
  readonly why: string;
  /** Statements as the rulebook numbers them. */
  readonly ids: readonly string[];
}

const elsewhere = (why: string, ...ids: string[]): Untraced => ({ status: "elsewhere", why, ids });
const noRule = (why: string, ...ids: string[]): Untraced => ({ status: "no rule", why, ids });

/** Release Nota 11. */
const RELEASE_NOTE: readonly Untraced[] = [
  noRule("Introduction and table of contents.", "RN-06"),
  elsewhere("The contacts per topic; the first of them names no address.", "RN-03", "RN-04", "RN-05"),
];

/** The product sheet: status of the document, strong points, SMILE-PLUS, offer. */
const GENERAL: readonly Untraced[] = [
  elsewhere("The date of the edition.", "PF-003"),
  noRule("Sales arguments; each stands further on as a rule.", "PF-010", "PF-015", "PF-016"),
  noRule("Liability is offered at every age: no rule limits it.", "PF-040", "PF-070"),
];

/** Tables and prices. */
const COVERS: readonly Untraced[] = [
  elsewhere("The deductible table shows it: from 37,500 the English amount is the low one.", "PF-149b"),
  elsewhere("Base premiums come from the user or a tariff file.", "PF-320"),
];

/**
 * Every statement of the rulebook is cited by a rule, a figure, a line, a knowledge entry or a calculation, or stands
 * here: a test holds it.
 */
export const UNTRACED: readonly Untraced[] = [...RELEASE_NOTE, ...GENERAL, ...COVERS];
