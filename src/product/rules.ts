import type { Day } from "../facts/day.ts";
import { CATEGORIES } from "../facts/schema.ts";
import { inForceOn, type Category, type Rule } from "../rules/rule.ts";
import { antiTheftRules } from "./product-sheet/anti-theft.ts";
import { assistanceRules } from "./product-sheet/assistance.ts";
import { deductibleRules } from "./product-sheet/deductible.ts";
import { offerRules } from "./product-sheet/offer.ts";
import { professionalRules } from "./product-sheet/professionals.ts";
import { smilePlusRules } from "./product-sheet/smile-plus.ts";
import { valueRules } from "./product-sheet/value.ts";
import { releaseNoteRules } from "./release-note/good-to-know.ts";

/** Every acceptance rule of every date. */
export const RULES: readonly Rule[] = [
  ...releaseNoteRules,
  ...offerRules,
  ...valueRules,
  ...deductibleRules,
  ...antiTheftRules,
  ...assistanceRules,
  ...professionalRules,
  ...smilePlusRules,
];

/** The rules that hold on one day, for one category of vehicle. */
type RulesByCategory = ReadonlyMap<Category, readonly Rule[]>;

/** The days on which a rule comes or goes, oldest first: between two of them nothing changes. */
const TURNING_POINTS: readonly Day[] = [
  ...new Set(
    RULES.flatMap(({ inForce: { from, to } }) => [from, to]).filter((day): day is Day => day !== null),
  ),
].sort();

const segmentOf = (day: Day): number => TURNING_POINTS.filter((turn) => turn <= day).length;

const SEGMENTS: readonly RulesByCategory[] = ["0000-01-01", ...TURNING_POINTS].map((day) => {
  const inForce = RULES.filter((rule) => inForceOn(rule.inForce, day));
  return new Map(
    CATEGORIES.map((category) => [
      category,
      inForce.filter(({ vehicles }) => vehicles === undefined || vehicles.includes(category)),
    ]),
  );
});

/** The rules in force on a day that speak about a category of vehicle. */
export const rulesFor = (day: Day, category: Category): readonly Rule[] =>
  SEGMENTS[segmentOf(day)]?.get(category) ?? [];

/** While the category is open: the rules of each class of vehicles that the rules of that day tell apart. */
export function rulesOfEveryCategory(day: Day): readonly (readonly Rule[])[] {
  const classes = new Map<string, readonly Rule[]>();
  for (const category of CATEGORIES) {
    const rules = rulesFor(day, category);
    classes.set(rules.map(({ id }) => id).join(), rules);
  }
  return [...classes.values()];
}
