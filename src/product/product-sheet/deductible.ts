import { all, below, exceeds, is, not, reaches, within, type Condition } from "../../rules/condition.ts";
import type { OptionSubject } from "../../rules/evaluation.ts";
import { count, euro, years } from "../../rules/figure.ts";
import type { FlatFacts, Rule } from "../../rules/rule.ts";
import { PRODUCT_SHEET } from "../editions.ts";
import { ageExamples } from "../examples.ts";
import { CARS_AND_VANS } from "../subjects.ts";
import {
  bonusMalus,
  catalogueValue,
  claims,
  insuredValue,
  licenceHeld,
  named,
  owner,
  vehicleAge,
} from "../vocabulary.ts";

// Omnium 3/5 and 4/5: which deductible is possible for material damage.

const CONDITIONS = { document: "product-sheet-2023-06", heading: "Omnium 3/5 - Vrijstelling" } as const;
const TABLE = { document: "product-sheet-2023-06", heading: "Omnium 4/5 - Vrijstelling (vervolg)" } as const;

const shared = { inForce: PRODUCT_SHEET, vehicles: CARS_AND_VANS };

const CLASSIC_LIMIT = euro("100000.00");
const HIGH_AND_MEDIUM: readonly OptionSubject[] = ["option:deductible.high", "option:deductible.medium"];

const age: Rule = {
  ...shared,
  id: "deductible-age",
  source: { document: "product-sheet-2023-06", heading: "Het aanbod VIVIUM Auto" },
  quote: "Vrijstelling Materiële schade Klassiek of Engels Klassiek Klassiek",
  cites: ["PF-050", "PF-014"],
  subjects: ["option:deductible.low", "option:deductible.english", ...HIGH_AND_MEDIUM],
  figures: { limit: years(8) },
  when: reaches(vehicleAge, years(8)),
  outcome: "refused",
  examples: ageExamples({
    registered: "2018-11-22",
    dayOlder: "refused",
    exactly: "refused",
    dayYounger: "none",
  }),
};

const classicFrom100000: Rule = {
  ...shared,
  id: "deductible-classic-catalogue-value",
  source: TABLE,
  quote: "- - 1.500 1.500 300 700",
  cites: ["PF-149a"],
  subjects: HIGH_AND_MEDIUM,
  figures: { limit: CLASSIC_LIMIT },
  when: all(reaches(catalogueValue, CLASSIC_LIMIT), reaches(insuredValue, CLASSIC_LIMIT)),
  outcome: "refused",
  examples: [
    { given: { "vehicle.catalogueValue": "99999.99" }, says: "none" },
    { given: { "vehicle.catalogueValue": "100000.00" }, says: "refused" },
    { given: { "vehicle.catalogueValue": "100000.01" }, says: "refused" },
    { given: {}, says: "needs_info" },
    { given: { "vehicle.catalogueValue": "100000.00", "request.valueBasis": "invoice" }, says: "needs_info" },
    {
      given: {
        "vehicle.catalogueValue": "100000.00",
        "request.valueBasis": "invoice",
        "vehicle.invoiceValue": "100000.00",
      },
      says: "refused",
    },
    { given: { "vehicle.catalogueValue": "100000.00", effectDate: "2023-05-31" }, says: "none" },
  ],
};

/** AMB-09: the band goes by the original catalogue value, but the column is headed "insured value". */
const classicInsuredBelow: Rule = {
  ...shared,
  id: "deductible-classic-insured-value",
  source: TABLE,
  quote: "oorspronke-lijke catalogus- waarde)",
  cites: ["PF-149"],
  subjects: HIGH_AND_MEDIUM,
  figures: { limit: CLASSIC_LIMIT },
  when: all(reaches(catalogueValue, CLASSIC_LIMIT), below(insuredValue, CLASSIC_LIMIT)),
  outcome: "refer",
  examples: [
    {
      given: {
        "vehicle.catalogueValue": "100000.00",
        "request.valueBasis": "invoice",
        "vehicle.invoiceValue": "99999.99",
      },
      says: "refer",
    },
    {
      given: {
        "vehicle.catalogueValue": "100000.00",
        "request.valueBasis": "invoice",
        "vehicle.invoiceValue": "100000.00",
      },
      says: "none",
    },
    {
      given: {
        "vehicle.catalogueValue": "99999.99",
        "request.valueBasis": "invoice",
        "vehicle.invoiceValue": "90000.00",
      },
      says: "none",
    },
    { given: { "vehicle.catalogueValue": "120000.00", "vehicle.invoiceValue": "90000.00" }, says: "none" },
    { given: { "request.valueBasis": "invoice", "vehicle.invoiceValue": "90000.00" }, says: "needs_info" },
    {
      given: {
        "vehicle.catalogueValue": "100000.00",
        "request.valueBasis": "invoice",
        "vehicle.invoiceValue": "99999.99",
        effectDate: "2023-05-31",
      },
      says: "none",
    },
  ],
};

const FIRST_OWNER = is(owner, "first");
const UNDER_TWO = below(vehicleAge, years(2));
const LICENCE_OVER_FIVE = exceeds(licenceHeld, years(5));
const MOST_CLAIMS = count(1);
const FEW_CLAIMS = within(claims, MOST_CLAIMS);
const DEGREE_ZERO = count(0);
const NAMED_DRIVER = is(named, true);
const READABLE_CONDITIONS: readonly Condition[] = [
  FIRST_OWNER,
  UNDER_TWO,
  LICENCE_OVER_FIVE,
  FEW_CLAIMS,
  NAMED_DRIVER,
];

const ENGLISH = {
  ...shared,
  source: CONDITIONS,
  subjects: ["option:deductible.english"],
  outcome: "refused",
} as const;

const englishOwner: Rule = {
  ...ENGLISH,
  id: "english-second-hand",
  quote: "Geen Engelse vrijstelling",
  cites: ["PF-144"],
  when: not(FIRST_OWNER),
  examples: [
    { given: { "vehicle.owner": "second_hand" }, says: "refused" },
    { given: { "vehicle.owner": "first" }, says: "none" },
    { given: {}, says: "needs_info" },
    { given: { "vehicle.owner": "second_hand", effectDate: "2023-05-31" }, says: "none" },
  ],
};

const englishAge: Rule = {
  ...ENGLISH,
  id: "english-vehicle-age",
  quote: "• Voertuig jonger dan 2 jaar EN",
  cites: ["PF-143", "PF-050"],
  figures: { limit: years(2) },
  when: not(UNDER_TWO),
  examples: ageExamples({
    registered: "2024-11-22",
    dayOlder: "refused",
    exactly: "refused",
    dayYounger: "none",
  }),
};

const englishLicence: Rule = {
  ...ENGLISH,
  id: "english-licence",
  quote: "• Rijbewijs > 5 jaar EN",
  cites: ["PF-143"],
  figures: { limit: years(5) },
  when: not(LICENCE_OVER_FIVE),
  examples: [
    { given: { "driver.licenceDate": "2021-11-21" }, says: "none" },
    { given: { "driver.licenceDate": "2021-11-22" }, says: "refused" },
    { given: { "driver.licenceDate": "2021-11-23" }, says: "refused" },
    { given: { "driver.licenceYears": 4 }, says: "refused" },
    { given: { "driver.licenceYears": 5 }, says: "needs_info" },
    { given: { "driver.licenceYears": 6 }, says: "none" },
    { given: { "driver.licenceDate": "2020-02-29", effectDate: "2025-03-01" }, says: "refused" },
    { given: { "driver.licenceDate": "2020-02-29", effectDate: "2025-03-02" }, says: "none" },
    { given: {}, says: "needs_info" },
    { given: { "driver.licenceDate": "2022-01-01", effectDate: "2023-05-31" }, says: "none" },
  ],
};

const englishClaims: Rule = {
  ...ENGLISH,
  id: "english-claims",
  quote: "• Max. 1 schadegeval BA/MS de laatste 5 jaar EN",
  cites: ["PF-143"],
  figures: { limit: MOST_CLAIMS, period: years(5) },
  when: not(FEW_CLAIMS),
  examples: [
    { given: { "driver.claimsLast5Years": 0 }, says: "none" },
    { given: { "driver.claimsLast5Years": 1 }, says: "none" },
    { given: { "driver.claimsLast5Years": 2 }, says: "refused" },
    { given: {}, says: "needs_info" },
    { given: { "driver.claimsLast5Years": 2, effectDate: "2023-05-31" }, says: "none" },
  ],
};

const englishDriver: Rule = {
  ...ENGLISH,
  id: "english-no-named-driver",
  quote: "niet beschikbaar indien geen aangewezen bestuurder",
  cites: ["PF-145", "PF-235"],
  when: not(NAMED_DRIVER),
  examples: [
    { given: { "driver.named": false }, says: "refused" },
    { given: { "driver.named": true }, says: "none" },
    { given: {}, says: "needs_info" },
    { given: { "driver.named": false, effectDate: "2023-05-31" }, says: "none" },
  ],
};

/** Facts that meet every condition one can read. */
const ELIGIBLE: FlatFacts = {
  "vehicle.owner": "first",
  "vehicle.firstRegistration": "2025-01-15",
  "driver.licenceYears": 12,
  "driver.claimsLast5Years": 1,
  "driver.named": true,
};

/** AMB-04, AMB-05: the fourth condition is cut off; in 2022 the bonus-malus decided the price. */
const englishBonusMalus: Rule = {
  ...ENGLISH,
  id: "english-bonus-malus",
  quote: "• Voertuig jonger dan 2 jaar EN",
  cites: ["PF-143"],
  figures: { limit: DEGREE_ZERO },
  when: all(...READABLE_CONDITIONS, exceeds(bonusMalus, DEGREE_ZERO)),
  outcome: "refer",
  examples: [
    { given: { ...ELIGIBLE, "driver.bonusMalus": 0 }, says: "none" },
    { given: { ...ELIGIBLE, "driver.bonusMalus": 1 }, says: "refer" },
    { given: { ...ELIGIBLE, "driver.bonusMalus": -2 }, says: "none" },
    { given: ELIGIBLE, says: "needs_info" },
    { given: { "driver.bonusMalus": 1 }, says: "needs_info" },
    { given: { ...ELIGIBLE, "driver.bonusMalus": 5, "vehicle.owner": "second_hand" }, says: "none" },
    { given: { ...ELIGIBLE, "driver.bonusMalus": 1, effectDate: "2023-05-31" }, says: "none" },
  ],
};

const englishFourthCondition: Rule = {
  ...ENGLISH,
  id: "english-fourth-condition",
  quote: "• Voertuig jonger dan 2 jaar EN",
  cites: ["PF-143"],
  when: all(...READABLE_CONDITIONS, within(bonusMalus, DEGREE_ZERO)),
  outcome: "offered",
  confirmed: false,
  examples: [
    { given: { ...ELIGIBLE, "driver.bonusMalus": 0 }, says: "remark" },
    { given: { ...ELIGIBLE, "driver.bonusMalus": -2 }, says: "remark" },
    { given: { ...ELIGIBLE, "driver.bonusMalus": 1 }, says: "none" },
    { given: ELIGIBLE, says: "none" },
    { given: { ...ELIGIBLE, "driver.bonusMalus": 0, effectDate: "2023-05-31" }, says: "none" },
  ],
};

export const deductibleRules: readonly Rule[] = [
  age,
  classicFrom100000,
  classicInsuredBelow,
  englishOwner,
  englishAge,
  englishLicence,
  englishClaims,
  englishDriver,
  englishBonusMalus,
  englishFourthCondition,
];
