/**
 * Runs in a copy of the project with one change: ends with 1 when the change is noticed, 0 when it is not.
 * Notices by the examples of every rule and line, by the figures that texts show, by quotes worked out by hand,
 * and by the oracle's answers to random quotes, which stand in the file it is given (one JSON object per line:
 * facts, expected).
 */
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { evaluate } from "../../src/evaluate.ts";
import type { Facts } from "../../src/facts/schema.ts";
import { TARIFF_LINES } from "../../src/product/price-list.ts";
import { RULES } from "../../src/product/rules.ts";
import { exampleView, lineGives, ruleSays } from "../product/says.ts";
import { strayFigures } from "../product/shown-figures.ts";
import { comparable } from "../properties/comparison.ts";
import { TODAY } from "../properties/arbitraries.ts";

function examplesHold(): boolean {
  const rules = RULES.every((rule) =>
    rule.examples.every(({ given, says }) => ruleSays(rule, exampleView(given, rule)) === says),
  );
  return (
    rules &&
    TARIFF_LINES.every((line) =>
      line.examples.every(({ given, gives }) => lineGives(line, exampleView(given, {})) === gives),
    )
  );
}

const answersHold = (file: string): boolean =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .every((line) => {
      const { facts, expected } = JSON.parse(line) as { facts: Facts; expected: unknown };
      const found: unknown = JSON.parse(JSON.stringify(comparable(evaluate(facts, { today: TODAY }))));
      return isDeepStrictEqual(found, expected);
    });

const holds =
  examplesHold() && strayFigures(RULES, TARIFF_LINES).length === 0 && answersHold(process.argv[2] ?? "");
process.exitCode = holds ? 0 : 1;
