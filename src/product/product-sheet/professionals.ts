import { certainly, is, not, all } from "../../rules/condition.ts";
import type { Rule } from "../../rules/rule.ts";
import { PRODUCT_SHEET } from "../editions.ts";
import { CARS_AND_VANS, FORMULA_NAMES } from "../subjects.ts";
import { omnium, policyholder, usage } from "../vocabulary.ts";

// Voor professionelen 1/2 and 2/2, and the usages the sheet speaks about.

const heading = (part: string) => ({ document: "product-sheet-2023-06", heading: part }) as const;
const PROFESSIONAL = is(policyholder, "self_employed", "company");
const EXTENSIONS = {
  inForce: PRODUCT_SHEET,
  vehicles: CARS_AND_VANS,
  outcome: "refused",
} as const;

const professionalOnly: Rule = {
  ...EXTENSIONS,
  id: "professional-extension-consumer",
  source: heading("Voor professionelen 1/2"),
  quote: "Vaak vervoert een professionele klant koopwaar of materiaal die/dat nodig is voor zijn",
  cites: ["PF-018", "PF-059", "PF-060"],
  subjects: ["cover:goods", "cover:economicUnemployment"],
  when: not(PROFESSIONAL),
  examples: [
    { given: { "policyholder.type": "consumer" }, says: "refused" },
    { given: { "policyholder.type": "self_employed" }, says: "none" },
    { given: { "policyholder.type": "company" }, says: "none" },
    { given: {}, says: "needs_info" },
    { given: { "policyholder.type": "consumer", effectDate: "2023-05-31" }, says: "none" },
  ],
};

const goodsNeedFullOmnium: Rule = {
  ...EXTENSIONS,
  id: "goods-need-full-omnium",
  source: heading("Voor professionelen 1/2 - De waarborg Bescherming van materiaal en koopwaar"),
  quote: "combinatie met een volledige omnium (inclusief diefstal).",
  cites: ["PF-245"],
  subjects: ["cover:goods"],
  when: not(is(omnium, "omnium_theft")),
  examples: [
    { given: { "request.omnium": "omnium_theft" }, says: "none" },
    { given: { "request.omnium": "omnium" }, says: "refused" },
    { given: { "request.omnium": "mini_theft" }, says: "refused" },
    { given: { "request.omnium": "none" }, says: "refused" },
    { given: {}, says: "needs_info" },
    { given: { "request.omnium": "none", effectDate: "2023-05-31" }, says: "none" },
  ],
};

const unemploymentNeedsOmnium: Rule = {
  ...EXTENSIONS,
  id: "economic-unemployment-needs-omnium",
  source: heading("Voor professionelen 2/2 - De waarborg Economische werkloosheid"),
  quote:
    "van het voertuig te wijten is aan een schadegeval dat gedekt is door een van de afgesloten omniumwaarborgen.",
  cites: ["PF-250"],
  subjects: ["cover:economicUnemployment"],
  when: not(is(omnium, ...FORMULA_NAMES)),
  examples: [
    { given: { "request.omnium": "mini" }, says: "none" },
    { given: { "request.omnium": "mini_theft" }, says: "none" },
    { given: { "request.omnium": "omnium" }, says: "none" },
    { given: { "request.omnium": "omnium_theft" }, says: "none" },
    { given: { "request.omnium": "glass" }, says: "refused" },
    { given: { "request.omnium": "none" }, says: "refused" },
    { given: {}, says: "needs_info" },
    { given: { "request.omnium": "none", effectDate: "2023-05-31" }, says: "none" },
  ],
};

/**
 * The usages outside the sheet's scope. On the commercial line the release note already says so; for anyone
 * else it is a reading (AMB-19), so it stays unconfirmed.
 */
const usageOutsideScope: Rule = {
  id: "usage-outside-scope",
  source: heading("Het aanbod VIVIUM Auto"),
  quote: "Particulier / Professioneel (gemengd & professioneel gebruik)",
  cites: ["PF-061"],
  inForce: PRODUCT_SHEET,
  subjects: ["quote"],
  when: all(
    is(usage, "driving_school", "loan_car", "own_account_transport", "other"),
    not(certainly(PROFESSIONAL)),
  ),
  outcome: "backoffice",
  confirmed: false,
  examples: [
    { given: { usage: "driving_school", "policyholder.type": "consumer" }, says: "backoffice" },
    { given: { usage: "loan_car", "policyholder.type": "consumer" }, says: "backoffice" },
    { given: { usage: "own_account_transport", "policyholder.type": "consumer" }, says: "backoffice" },
    { given: { usage: "other", "policyholder.type": "consumer" }, says: "backoffice" },
    { given: { usage: "other" }, says: "backoffice" },
    { given: { usage: "other", "policyholder.type": "company" }, says: "none" },
    { given: { usage: "private", "policyholder.type": "consumer" }, says: "none" },
    { given: { usage: "mixed" }, says: "none" },
    { given: { usage: "professional" }, says: "none" },
    { given: {}, says: "needs_info" },
    { given: { usage: "other", "policyholder.type": "consumer", effectDate: "2023-05-31" }, says: "none" },
  ],
};

export const professionalRules: readonly Rule[] = [
  professionalOnly,
  goodsNeedFullOmnium,
  unemploymentNeedsOmnium,
  usageOutsideScope,
];
