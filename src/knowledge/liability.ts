import type { KnowledgeEntry } from "./entry.ts";

/** What liability and BOB pay, where and for whom. */
export const liabilityKnowledge = [
  {
    topic: "liability",
    aspect: "what",
    source: { document: "product-sheet-2023-06", heading: "Burgerlijke aansprakelijkheid" },
    quote: "veroorzaakt aan een derde",
    cites: ["PF-071"],
  },
  {
    topic: "liability",
    aspect: "limit",
    source: { document: "product-sheet-2023-06", heading: "Burgerlijke aansprakelijkheid" },
    quote: "tot 100 miljoen euro per schadegeval",
    cites: ["PF-072", "PF-073"],
    shows: {
      material: { kind: "money", value: "100000000.00" },
      belongings: { kind: "money", value: "2500.00" },
    },
  },
  {
    topic: "liability",
    aspect: "deductible",
    source: { document: "product-sheet-2023-06", heading: "Burgerlijke aansprakelijkheid" },
    quote: "Op de waarborg Burgerlijke aansprakelijkheid is geen vrijstelling van toepassing",
    cites: ["PF-077"],
  },
  {
    topic: "liability",
    aspect: "territory",
    source: { document: "product-sheet-2023-06", heading: "Burgerlijke aansprakelijkheid" },
    quote: "Alle landen van het verzekeringsbewijs zijn gedekt",
    cites: ["PF-079"],
  },
  {
    topic: "liability",
    aspect: "insured",
    source: { document: "product-sheet-2023-06", heading: "Burgerlijke aansprakelijkheid" },
    quote: "• De verzekeringsnemer • De eigenaar • De bestuurder • De passagiers",
    cites: ["PF-081"],
  },
  {
    topic: "liability",
    aspect: "otherVehicle",
    source: { document: "product-sheet-2023-06", heading: "Burgerlijke aansprakelijkheid" },
    quote: "De waarborg Burgerlijke aansprakelijkheid wordt automatisch uitgebreid bij tijdelijk gebruik",
    cites: ["PF-082"],
  },
  {
    topic: "bob",
    aspect: "what",
    source: { document: "product-sheet-2023-06", heading: "De BOB-waarborg" },
    quote: "komen wij tussen voor maximaal 25.000 euro (werkelijke waarde)",
    cites: ["PF-074", "PF-075", "PF-076"],
    shows: { limit: { kind: "money", value: "25000.00" } },
  },
  {
    topic: "bob",
    aspect: "deductible",
    source: { document: "product-sheet-2023-06", heading: "De BOB-waarborg" },
    quote:
      "Een vrijstelling van 500 euro is van toepassing bij een schadegeval in het kader van de BOB-waarborg",
    cites: ["PF-078"],
    shows: { deductible: { kind: "money", value: "500.00" } },
  },
  {
    topic: "bob",
    aspect: "territory",
    source: { document: "product-sheet-2023-06", heading: "De BOB-waarborg" },
    quote: "België en het Groothertogdom Luxemburg zijn gedekt voor de BOB-waarborg",
    cites: ["PF-080"],
  },
  {
    topic: "bob",
    aspect: "withoutDriver",
    source: {
      document: "product-sheet-2023-06",
      heading: "Bijzonderheden voor professionelen - Burgerlijke aansprakelijkheid",
    },
    quote: "de BOB-waarborg is niet van toepassing op de verzekeringnemer-rechtspersoon",
    cites: ["PF-231"],
  },
] as const satisfies readonly KnowledgeEntry[];
