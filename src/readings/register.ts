import { CALCULATIONS } from "../knowledge/calculations/index.ts";
import { KNOWLEDGE } from "../knowledge/index.ts";
import { rateReading, TAX_RATES } from "../premium/taxes.ts";
import { TARIFF_LINES } from "../product/price-list.ts";
import { RULES } from "../product/rules.ts";
import type { Grounds } from "../rules/rule.ts";
import { GENERAL } from "./general.ts";
import { READING_GROUPS, type OpenReading, type ReadingGroup } from "./open-reading.ts";
import { CODES } from "./telebib-lists.ts";

/** Ambiguities of the documents that these readings settle. */
const AMBIGUITIES: Readonly<Record<string, string>> = {
  "omnium-glass-alone-from-eight": "AMB-12",
  "english-fourth-condition": "AMB-04",
  "anti-theft-proof": "AMB-07",
  "anti-theft-value-on-limit": "AMB-07",
  "upgrade-through-breakdown": "AMB-14",
  "usage-outside-scope": "AMB-19",
  "material-damage-energy": "AMB-03",
  "breakdown-assistance": "AMB-23",
  "firstOwner.what": "AMB-20",
  "disability.what": "AMB-18",
  "approvedGarage.what": "AMB-13",
  "calculation.doubledDeductible": "AMB-28",
};

const openOf = (id: string, group: ReadingGroup, { source, cites }: Grounds): OpenReading => {
  const ambiguity = AMBIGUITIES[id];
  return { id, group, source, cites: ambiguity === undefined ? cites : [ambiguity, ...cites] };
};

const ofRules = RULES.filter(({ confirmed }) => confirmed !== undefined).map((rule) =>
  openOf(rule.id, "acceptance", rule),
);

/** Lines whose age the sheet does not name clearly. */
const ofLines = TARIFF_LINES.filter(({ kind }) => kind === "bands").map((line) =>
  openOf(line.id, "price", line),
);

const ofTaxes = TAX_RATES.filter(({ confirmed }) => !confirmed).map((rate): OpenReading => ({
  id: rateReading(rate),
  group: "taxes",
  cites: ["B.1"],
  shows: { percent: { kind: "percent", value: rate.percent } },
}));

const ofKnowledge = KNOWLEDGE.filter(({ confirmed }) => confirmed === false).map((entry) =>
  openOf(`${entry.topic}.${entry.aspect}`, "covers", entry),
);

/** The id under which the reading behind a calculation is settled; the return slip's is that of what is told of it. */
export const calculationReading = (id: string): string =>
  id === CALCULATIONS.returnSlip.id ? "brb.what" : `calculation.${id}`;

/** What calculations have in common, whatever they are worked out from. */
type Worked = Grounds & {
  readonly id: string;
  readonly examples: readonly { readonly confirmed: boolean }[];
};

const ofCalculations = Object.values<Worked>(CALCULATIONS)
  .filter(({ examples }) => examples.some(({ confirmed }) => !confirmed))
  .filter(({ id }) => id !== CALCULATIONS.returnSlip.id)
  .map((calculation) => openOf(calculationReading(calculation.id), "covers", calculation));

const ALL = [...ofRules, ...ofLines, ...ofTaxes, ...ofKnowledge, ...ofCalculations, ...GENERAL, ...CODES];

/** Every reading that somebody at the company can settle, by group. */
export const OPEN_READINGS: readonly OpenReading[] = READING_GROUPS.flatMap((group) =>
  ALL.filter((reading) => reading.group === group),
);

const OF_PRICES: ReadonlySet<string> = new Set(
  OPEN_READINGS.filter(({ group }) => group === "price" || group === "taxes").map(({ id }) => id),
);

/** Whether a reading is about how prices or taxes are calculated. */
export const ofPrices = (id: string): boolean => OF_PRICES.has(id);
