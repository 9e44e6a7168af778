import { assistanceKnowledge } from "./assistance.ts";
import type { Aspect, KnowledgeEntry } from "./entry.ts";
import { extensionsKnowledge } from "./extensions.ts";
import { formulasKnowledge } from "./formulas.ts";
import { liabilityKnowledge } from "./liability.ts";
import { offerKnowledge } from "./offer.ts";
import { omniumKnowledge } from "./omnium.ts";
import { personsKnowledge } from "./persons.ts";
import { platformKnowledge } from "./platform.ts";
import { pricesKnowledge } from "./prices.ts";
import { rewardsKnowledge } from "./rewards.ts";
import { servicesKnowledge } from "./services.ts";
import { valueKnowledge } from "./value.ts";

const ENTRIES = [
  ...liabilityKnowledge,
  ...personsKnowledge,
  ...omniumKnowledge,
  ...valueKnowledge,
  ...assistanceKnowledge,
  ...extensionsKnowledge,
  ...platformKnowledge,
  ...formulasKnowledge,
  ...offerKnowledge,
  ...servicesKnowledge,
  ...rewardsKnowledge,
  ...pricesKnowledge,
] as const;

/** What an entry is about. */
export type KnowledgeTopic = (typeof ENTRIES)[number]["topic"];

export type Knowledge = KnowledgeEntry & { readonly topic: KnowledgeTopic };

/** Everything the documents tell that is no rule of a quote. */
export const KNOWLEDGE: readonly Knowledge[] = ENTRIES;

const byName = new Map(KNOWLEDGE.map((entry) => [`${entry.topic}.${entry.aspect}`, entry]));

/** Topics that are told for several covers at once: "waar geldt de pechbijstand" is told for all assistance. */
const WHOLE: Partial<Record<KnowledgeTopic, KnowledgeTopic>> = {
  glass: "omnium",
  naturalForces: "omnium",
  animals: "omnium",
  fire: "omnium",
  theft: "omnium",
  materialDamage: "omnium",
  english: "omnium",
  classic: "omnium",
  mini: "omnium",
  fullOmnium: "omnium",
  totalLoss: "omnium",
  omniumCosts: "omnium",
  vandalism: "materialDamage",
  bob: "liability",
  bobDriver: "driverProtection",
  driverBasic: "driverProtection",
  driverExtended: "driverProtection",
  driverCommonLaw: "driverProtection",
  driverFormulas: "driverProtection",
  temporaryDisability: "driverProtection",
  permanentThreshold: "driverProtection",
  legalDisputes: "legalProtection",
  legalAdvance: "legalProtection",
  settlement: "legalProtection",
  accidentAssistance: "assistance",
  breakdownAssistance: "assistance",
  theftAssistance: "assistance",
  personsAssistance: "assistance",
  vehicleUpgrade: "assistance",
  replacementVehicle: "assistance",
  goods: "professionals",
  economicUnemployment: "professionals",
};

/** What a topic is a part of; undefined where it stands on its own. */
export const wholeOf = (topic: KnowledgeTopic): KnowledgeTopic | undefined => WHOLE[topic];

/**
 * What is known of an aspect of a topic, or of the whole the topic belongs to. Amounts often stand where it is told what
 * something is: they are the topic's own, so they go before the limits of the whole.
 */
export function knowledgeOf(topic: KnowledgeTopic, aspect: Aspect): Knowledge | undefined {
  const whole = WHOLE[topic];
  const own = byName.get(`${topic}.what`);
  const ofWhole = whole && byName.get(`${whole}.${aspect}`);
  const exact = byName.get(`${topic}.${aspect}`);
  if (exact !== undefined || aspect !== "limit") return exact ?? ofWhole;
  return own?.shows === undefined ? (ofWhole ?? own) : own;
}
