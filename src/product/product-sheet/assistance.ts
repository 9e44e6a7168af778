import { all, any, certainly, is, not } from "../../rules/condition.ts";
import type { Rule } from "../../rules/rule.ts";
import { PRODUCT_SHEET } from "../editions.ts";
import { CARS_AND_VANS } from "../subjects.ts";
import { accidentAssistance, breakdownAssistance, named, omnium, policyholder } from "../vocabulary.ts";

// Bijstand 1/3 to 3/3: the assistance covers that need another cover first.

const heading = (part: string) => ({ document: "product-sheet-2023-06", heading: part }) as const;
const shared = { inForce: PRODUCT_SHEET, vehicles: CARS_AND_VANS };

const theftAssistance: Rule = {
  ...shared,
  id: "theft-assistance-needs-theft",
  source: heading("Bijstand 3/3"),
  quote:
    "De klant moet de waarborg Diefstal aan het voertuig afsluiten om de bijstand diefstal te kunnen afsluiten.",
  cites: ["PF-163"],
  subjects: ["cover:theftAssistance"],
  when: not(is(omnium, "mini_theft", "omnium_theft")),
  outcome: "refused",
  examples: [
    { given: { "request.omnium": "mini_theft" }, says: "none" },
    { given: { "request.omnium": "omnium_theft" }, says: "none" },
    { given: { "request.omnium": "omnium" }, says: "refused" },
    { given: { "request.omnium": "mini" }, says: "refused" },
    { given: { "request.omnium": "glass" }, says: "refused" },
    { given: { "request.omnium": "none" }, says: "refused" },
    { given: {}, says: "needs_info" },
    { given: { "request.omnium": "none", effectDate: "2023-05-31" }, says: "none" },
  ],
};

const WITH_REPLACEMENT = is(accidentAssistance, "with_replacement_vehicle");
const BREAKDOWN = is(breakdownAssistance, true);
const UPGRADE_SOURCE = heading("Bijstand 2/3 - Upgrade voertuig zonder borg");

const upgrade: Rule = {
  ...shared,
  id: "upgrade-needs-replacement-vehicle",
  source: UPGRADE_SOURCE,
  quote: "bijstandsformule en de optie vervangvoertuig bij ongeval en/of pech afgesloten heeft.",
  cites: ["PF-162"],
  subjects: ["cover:vehicleUpgrade"],
  when: not(any(WITH_REPLACEMENT, BREAKDOWN)),
  outcome: "refused",
  examples: [
    { given: { "request.accidentAssistance": "with_replacement_vehicle" }, says: "none" },
    { given: { "request.breakdownAssistance": true }, says: "none" },
    {
      given: {
        "request.accidentAssistance": "without_replacement_vehicle",
        "request.breakdownAssistance": false,
      },
      says: "refused",
    },
    {
      given: { "request.accidentAssistance": "none", "request.breakdownAssistance": false },
      says: "refused",
    },
    { given: { "request.accidentAssistance": "without_replacement_vehicle" }, says: "needs_info" },
    { given: {}, says: "needs_info" },
    {
      given: {
        "request.accidentAssistance": "none",
        "request.breakdownAssistance": false,
        effectDate: "2023-05-31",
      },
      says: "none",
    },
  ],
};

/** AMB-14: breakdown assistance has its own replacement car, but no priced option for one. */
const upgradeThroughBreakdown: Rule = {
  ...shared,
  id: "upgrade-through-breakdown",
  source: UPGRADE_SOURCE,
  quote: "Dit geldt zowel bij ongeval, pech en diefstal op voorwaarde dat de klant de desbetreffende",
  cites: ["PF-162", "PF-160"],
  subjects: ["cover:vehicleUpgrade"],
  when: all(BREAKDOWN, not(certainly(WITH_REPLACEMENT))),
  outcome: "offered",
  confirmed: false,
  examples: [
    { given: { "request.accidentAssistance": "none", "request.breakdownAssistance": true }, says: "remark" },
    { given: { "request.breakdownAssistance": true }, says: "remark" },
    {
      given: {
        "request.accidentAssistance": "with_replacement_vehicle",
        "request.breakdownAssistance": true,
      },
      says: "none",
    },
    { given: { "request.accidentAssistance": "none" }, says: "none" },
    { given: { "request.breakdownAssistance": true, effectDate: "2023-05-31" }, says: "none" },
  ],
};

const PERSONS = {
  ...shared,
  source: heading("Voor professionelen 1/2"),
  quote: "De bijstand aan personen is niet van toepassing op een verzekeringnemer-rechtspersoon en/of",
  cites: ["PF-236"],
  subjects: ["cover:personsAssistance"],
  outcome: "refused",
} as const;

const personsForCompany: Rule = {
  ...PERSONS,
  id: "persons-assistance-company",
  when: is(policyholder, "company"),
  examples: [
    { given: { "policyholder.type": "company" }, says: "refused" },
    { given: { "policyholder.type": "self_employed" }, says: "none" },
    { given: { "policyholder.type": "consumer" }, says: "none" },
    { given: {}, says: "needs_info" },
    { given: { "policyholder.type": "company", effectDate: "2023-05-31" }, says: "none" },
  ],
};

const personsWithoutDriver: Rule = {
  ...PERSONS,
  id: "persons-assistance-no-named-driver",
  when: is(named, false),
  examples: [
    { given: { "driver.named": false }, says: "refused" },
    { given: { "driver.named": true }, says: "none" },
    { given: {}, says: "needs_info" },
    { given: { "driver.named": false, effectDate: "2023-05-31" }, says: "none" },
  ],
};

export const assistanceRules: readonly Rule[] = [
  theftAssistance,
  upgrade,
  upgradeThroughBreakdown,
  personsForCompany,
  personsWithoutDriver,
];
