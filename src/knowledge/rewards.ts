import type { KnowledgeEntry } from "./entry.ts";

/** The advantages of SMILE-PLUS, and what the release note changed. */
export const rewardsKnowledge = [
  {
    topic: "smileKm",
    aspect: "what",
    source: { document: "product-sheet-2023-06", heading: "SMILE-PLUS De klantenvoordelen" },
    quote: "-10% op BA",
    cites: ["PF-020", "PF-021"],
    shows: {
      few: { kind: "km", value: 5000 },
      some: { kind: "km", value: 20000 },
      p10: { kind: "percent", value: "10" },
      p5: { kind: "percent", value: "5" },
    },
  },
  {
    topic: "smileEnergy",
    aspect: "what",
    source: { document: "product-sheet-2023-06", heading: "SMILE-PLUS De klantenvoordelen" },
    quote: "100% elektrische voertuigen: -25% op de BA",
    cites: ["PF-022", "PF-023", "PF-024"],
    shows: {
      p25: { kind: "percent", value: "25" },
      p15: { kind: "percent", value: "15" },
      p10: { kind: "percent", value: "10" },
      p5: { kind: "percent", value: "5" },
    },
  },
  {
    topic: "smileAdas",
    aspect: "what",
    source: { document: "product-sheet-2023-06", heading: "SMILE-PLUS De klantenvoordelen" },
    quote: "1 systeem volstaat om dit voordeel te genieten",
    cites: ["PF-025"],
    shows: { p5: { kind: "percent", value: "5" } },
  },
  {
    topic: "smileGarage",
    aspect: "what",
    source: { document: "product-sheet-2023-06", heading: "SMILE-PLUS De klantenvoordelen" },
    quote: "als het voertuig tussen 22u00 en 6u00 in een garage of carport geparkeerd staat",
    cites: ["PF-028"],
    shows: { p15: { kind: "percent", value: "15" } },
  },
  {
    topic: "english2022",
    aspect: "what",
    source: { document: "release-note-11-2022-06", heading: "Goed om te weten - Engelse vrijstelling" },
    quote: "wordt voortaan een bijpremie van 50% aangerekend op de waarborg materiële schade",
    cites: ["RN-25", "RN-26"],
    shows: { p50: { kind: "percent", value: "50" }, age: { kind: "years", value: 2 } },
  },
  {
    topic: "otherUsage",
    aspect: "what",
    source: {
      document: "release-note-11-2022-06",
      heading: "Goed om te weten - Type gebruik commercial line",
    },
    quote:
      "Voor deze andere vormen van gebruik (b.v. rijschool, leenauto of vervoer voor eigen rekening) gebeurt dit via de backoffice",
    cites: ["RN-27", "RN-28"],
  },
  {
    topic: "abolished",
    aspect: "what",
    source: {
      document: "release-note-11-2022-06",
      heading: "Goed om te weten - Versoepeling acceptatiecriteria",
    },
    quote: "hebben wij 6 acceptatiecriteria geschrapt",
    cites: ["RN-35", "RN-29", "RN-30", "RN-31", "RN-32", "RN-33", "RN-34"],
    shows: { share: { kind: "percent", value: "10" }, days: { kind: "count", value: 15 } },
  },
  {
    topic: "release",
    aspect: "what",
    source: { document: "release-note-11-2022-06", heading: "Release Nota 11" },
    quote: "Afgelopen weekend (19/06) heeft er een release plaatsgevonden",
    cites: ["RN-01", "RN-02"],
  },
] as const satisfies readonly KnowledgeEntry[];
