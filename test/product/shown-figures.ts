import type { TariffRecord } from "../../src/premium/line.ts";
import { comparisons } from "../../src/rules/condition-parts.ts";
import type { Figure } from "../../src/rules/figure.ts";
import type { Rule } from "../../src/rules/rule.ts";

/**
 * Figures that a text shows and nothing holds to: no condition of the same section is held against them, and they
 * do not stand in the quotation either. A text would go on saying them after the limit had changed.
 */
export function strayFigures(rules: readonly Rule[], lines: readonly TariffRecord[]): string[] {
  const limits = new Map<string, Set<string>>();
  for (const { source, when } of rules) {
    const ofSection = limits.get(source.heading) ?? new Set();
    for (const { figure } of comparisons(when)) ofSection.add(written(figure));
    limits.set(source.heading, ofSection);
  }
  return [...rules, ...lines].flatMap(({ id, source, quote, figures = {} }) =>
    Object.entries(figures)
      .filter(([, figure]) => !limits.get(source.heading)?.has(written(figure)) && !stands(figure, quote))
      .map(([name, figure]) => `${id}: ${name} ${written(figure)}`),
  );
}

const written = ({ unit, limit }: Figure): string => `${limit} ${unit}`;

const stands = ({ param }: Figure, quote: string): boolean =>
  "value" in param && new RegExp(`(?<![\\d.,])${String(param.value)}(?![\\d.,])`).test(quote);
