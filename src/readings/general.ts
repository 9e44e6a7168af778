import { VALID_DAYS } from "../cases/status.ts";
import type { Source } from "../rules/evaluation.ts";
import type { OpenReading } from "./open-reading.ts";

const sheet = (heading: string): Source => ({ document: "product-sheet-2023-06", heading });
const note = (heading: string): Source => ({ document: "release-note-11-2022-06", heading });

const OFFER = sheet("Het aanbod VIVIUM Auto");
const DEDUCTIBLE = sheet("Omnium 3/5 - Vrijstelling");
const TARIFF = sheet("Tariefinformatie");

/** Ids that the product asks for where it shows what they are about. */
export const OPEN = {
  otherVehicles: "other-vehicles",
  deductibleBand: "deductible-band",
  multiplying: "percentages-multiply",
  yearly: "yearly-amounts",
  net: "net-amounts",
  comfortDeal: "comfort-deal",
  approvedGarage: "approvedGarage.what",
  validity: "quote-validity",
  retention: "retention-open",
  retentionDecided: "retention-decided",
  frenchContact: "contact-in-french",
} as const;

/** Readings of how the documents decide, that hold throughout and so stand in no single record. */
const ACCEPTANCE: readonly OpenReading[] = [
  { id: "offer-columns", group: "acceptance", cites: ["AMB-01"], source: OFFER },
  { id: "older-vehicles", group: "acceptance", cites: ["AMB-02"], source: OFFER },
  { id: "age-on-effect-date", group: "acceptance", cites: ["AMB-02b"], source: OFFER },
  { id: "english-editions", group: "acceptance", cites: ["AMB-05", "RN-25"], source: DEDUCTIBLE },
  { id: "english-claims", group: "acceptance", cites: ["AMB-04", "PF-143"], source: DEDUCTIBLE },
  { id: "english-degree", group: "acceptance", cites: ["AMB-25"], source: DEDUCTIBLE },
  { id: "english-both-conditions", group: "acceptance", cites: ["AMB-26"], source: DEDUCTIBLE },
  {
    id: "anti-theft-with-theft-only",
    group: "acceptance",
    cites: ["AMB-07", "PF-154"],
    source: sheet("Omnium 5/5 - Wanneer is een alarm-/antidiefstalsysteem vereist?"),
  },
  {
    id: "motorcycle-age",
    group: "acceptance",
    cites: ["AMB-08", "RN-37"],
    source: note("De waarborg « bijstand ongeval » is niet toegestaan voor bromfietsen, tricycles en quads"),
  },
  { id: "theft-assistance-age", group: "acceptance", cites: ["AMB-11", "PF-163"], source: OFFER },
  {
    id: "own-account-transport",
    group: "acceptance",
    cites: ["AMB-19", "RN-28"],
    source: note("Type gebruik commercial line"),
  },
  {
    id: "unemployment-formula",
    group: "acceptance",
    cites: ["PF-250"],
    source: sheet("De waarborg Economische werkloosheid"),
  },
  { id: "driver-names", group: "acceptance", cites: ["AMB-27"], source: DEDUCTIBLE },
];

const PRICE: readonly OpenReading[] = [
  { id: OPEN.multiplying, group: "price", cites: ["AMB-06"], source: TARIFF },
  { id: "percentages-base", group: "price", cites: ["AMB-06"], source: TARIFF },
  { id: "liability-premium", group: "price", cites: ["AMB-16", "PF-303", "PF-312"], source: TARIFF },
  { id: OPEN.net, group: "price", cites: ["AMB-17"], source: TARIFF },
  { id: OPEN.yearly, group: "price", cites: ["AMB-30"], source: TARIFF },
  { id: "invoice-discount", group: "price", cites: ["AMB-22", "PF-309"], source: TARIFF },
  { id: "kilometre-tiers", group: "price", cites: ["PF-021"], source: sheet("SMILE-PLUS") },
  { id: "garage-discount-covers", group: "price", cites: ["PF-028"], source: sheet("SMILE-PLUS") },
  { id: OPEN.otherVehicles, group: "price", cites: ["AMB-21", "PF-061"], source: OFFER },
  {
    id: OPEN.deductibleBand,
    group: "price",
    cites: ["AMB-09", "PF-149"],
    source: sheet("Omnium 4/5 - Vrijstelling (vervolg)"),
  },
  {
    id: OPEN.comfortDeal,
    group: "price",
    cites: ["AMB-13", "PF-149"],
    source: sheet("Omnium 4/5 - Vrijstelling (vervolg)"),
  },
  { id: "base-premiums", group: "price", cites: ["AMB-24", "PF-320"], source: TARIFF },
];

const COVERS: readonly OpenReading[] = [
  {
    id: "legal-sublimits",
    group: "covers",
    cites: ["PF-113"],
    source: sheet("Rechtsbijstand"),
  },
  {
    id: "bob-legal-person",
    group: "covers",
    cites: ["PF-231"],
    source: sheet("Bijzonderheden voor professionelen - Burgerlijke aansprakelijkheid"),
  },
  {
    id: "temporary-disability",
    group: "covers",
    cites: ["PF-095"],
    source: sheet("Bescherming van de bestuurder 1/2"),
  },
  {
    id: "accessories-later",
    group: "covers",
    cites: ["AMB-10", "PF-134"],
    source: sheet("Omnium 2/5 - Verzekerde waarde"),
  },
  {
    id: "accident-assistance-always",
    group: "covers",
    cites: ["AMB-15", "PF-157"],
    source: sheet("Bijstand 1/3"),
  },
];

const QUOTE: readonly OpenReading[] = [
  {
    id: OPEN.validity,
    group: "quote",
    cites: [],
    shows: { days: { kind: "count", value: VALID_DAYS } },
  },
  { id: OPEN.retention, group: "quote", cites: ["B.5"] },
  { id: OPEN.retentionDecided, group: "quote", cites: ["B.5"] },
  { id: OPEN.frenchContact, group: "quote", cites: ["AMB-29", "RN-05"], source: note("Release Nota 11") },
];

/** Everything open that no rule, tariff line, tax, knowledge entry or calculation carries itself. */
export const GENERAL: readonly OpenReading[] = [...ACCEPTANCE, ...PRICE, ...COVERS, ...QUOTE];
