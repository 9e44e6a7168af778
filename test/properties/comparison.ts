import type { Evaluation } from "../../src/rules/evaluation.ts";

type Branch = Readonly<Record<string, unknown>>;

export interface Difference {
  readonly path: string;
  readonly core: unknown;
  readonly oracle: unknown;
}

/** What the core says, without what is its own: names of rules, reasons, texts. */
export function comparable(core: Evaluation): Branch {
  const isConfirmed = (id: string): boolean => core.reasons[id]?.confirmed ?? true;
  const { effectDate, edition, status, missing, antiTheft, totals } = core;
  const covers = mapped(core.covers, ({ requested, outcome, reasons, premium }) => ({
    requested,
    outcome,
    confirmed: reasons.every(isConfirmed),
    premium:
      premium === null ? null : { ...premium, lines: premium.lines.map((line) => without(line, "rule")) },
  }));
  const options = mapped(core.options, (values) => mapped(values, (option) => without(option, "reasons")));
  return { effectDate, edition, status, missing, covers, options, antiTheft, totals };
}

const mapped = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const without = (value: object, name: string): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));

/** Every path at which two values differ. */
export function differences(core: unknown, oracle: unknown, path = ""): Difference[] {
  if (isBranch(core) && isBranch(oracle)) {
    const keys = new Set([...Object.keys(core), ...Object.keys(oracle)]);
    return [...keys].flatMap((key) =>
      differences(core[key], oracle[key], path === "" ? key : `${path}.${key}`),
    );
  }
  return JSON.stringify(core) === JSON.stringify(oracle) ? [] : [{ path, core, oracle }];
}

const isBranch = (value: unknown): value is Branch =>
  typeof value === "object" && value !== null && !Array.isArray(value);
