import type { KnowledgeEntry } from "./entry.ts";

/** Release Nota 11: what changed on the platform, what was mended, and what needs no approval any more. */
export const platformKnowledge = [
  {
    topic: "informex",
    aspect: "what",
    source: {
      document: "release-note-11-2022-06",
      heading: "1. Aanpassingen platform - Informex onbeschikbaar",
    },
    quote: "gegevens van het voertuig manueel toe te voegen",
    cites: ["RN-07"],
  },
  {
    topic: "mtm",
    aspect: "what",
    source: { document: "release-note-11-2022-06", heading: "1. Aanpassingen platform - Mobilhome" },
    quote: "Maximaal Toegelaten Massa (M.T.M.)",
    cites: ["RN-08", "RN-09", "RN-10"],
    shows: { limit: { kind: "kg", value: 5000 } },
  },
  {
    topic: "brb",
    aspect: "what",
    source: {
      document: "release-note-11-2022-06",
      heading: "1. Aanpassingen platform - Retour borderel (BRB) 30 dagen",
    },
    quote: "de laatste dag van de maand + 30 dagen",
    cites: ["RN-11", "RN-12"],
    confirmed: false,
    shows: { days: { kind: "count", value: 30 } },
  },
  {
    topic: "plate",
    aspect: "what",
    source: {
      document: "release-note-11-2022-06",
      heading: "1. Aanpassingen platform - Validatie van nummerplaat en chassisnummer",
    },
    quote: "niet meer dan 8 karakters in hoofdletters",
    cites: ["RN-13", "RN-14"],
    shows: { plate: { kind: "count", value: 8 }, vin: { kind: "count", value: 17 } },
  },
  {
    topic: "returnBundle",
    aspect: "what",
    source: {
      document: "release-note-11-2022-06",
      heading: "2. Opgelosten defecten - Documenten worden meegestuurd met Bloc Retour",
    },
    quote: "toegevoegd worden in de bloc retour",
    cites: ["RN-15"],
  },
  {
    topic: "duplicate",
    aspect: "what",
    source: {
      document: "release-note-11-2022-06",
      heading: "2. Opgelosten defecten - Dupliceren van een tarief",
    },
    quote: "een tarief dupliceerde dat in analyse maatschappij was geweest",
    cites: ["RN-16"],
  },
  {
    topic: "claimsCertificate",
    aspect: "what",
    source: {
      document: "release-note-11-2022-06",
      heading: "2. Opgelosten defecten - Schade-attest na een opzegging op de vervaldag",
    },
    quote: "dus vanaf nu is het attest beschikbaar",
    cites: ["RN-17"],
  },
  {
    topic: "customerSearch",
    aspect: "what",
    source: {
      document: "release-note-11-2022-06",
      heading: "2. Opgelosten defecten - Een tarief opmaken voor een bestaande klant",
    },
    quote: "bij het opzoeken van een bestaande klant",
    cites: ["RN-18"],
  },
  {
    topic: "paymentScreen",
    aspect: "what",
    source: {
      document: "release-note-11-2022-06",
      heading: "2. Opgelosten defecten - Probleem bij het scherm met betalingsgegevens",
    },
    quote: "betalinggegevens niet vooraf ingevuld werden",
    cites: ["RN-19"],
  },
  {
    topic: "signature",
    aspect: "what",
    source: {
      document: "release-note-11-2022-06",
      heading: "2. Opgelosten defecten - Finaliseren van een nieuwe zaak na elektronische handtekening",
    },
    quote: "via elektronische handtekening",
    cites: ["RN-20"],
  },
  {
    topic: "casesOverview",
    aspect: "what",
    source: { document: "release-note-11-2022-06", heading: "2. Opgelosten defecten - Analyse maatschappij" },
    quote: "zichtbaar zijn in « overzicht zaken »",
    cites: ["RN-21"],
  },
  {
    topic: "documentStatus",
    aspect: "what",
    source: {
      document: "release-note-11-2022-06",
      heading: "2. Opgelosten defecten - Status van een tarief",
    },
    quote: "de status van het dossier zal onveranderd blijven",
    cites: ["RN-22"],
  },
  {
    topic: "priceOverview",
    aspect: "what",
    source: {
      document: "release-note-11-2022-06",
      heading: "2. Opgelosten defecten - Overzichtsscherm tarief na wijzigingen",
    },
    quote: "houdt het tarief rekening met de laatste wijzigingen",
    cites: ["RN-23"],
  },
  {
    topic: "pdfButton",
    aspect: "what",
    source: {
      document: "release-note-11-2022-06",
      heading: "2. Opgelosten defecten - PDF van nieuwe V-Connect openen",
    },
    quote: "wordt je naar de polis in V-connect auto afgeleid",
    cites: ["RN-24"],
  },
  {
    topic: "removeCover",
    aspect: "what",
    source: {
      document: "release-note-11-2022-06",
      heading: "3. Goed om te weten - Versoepeling acceptatiecriteria",
    },
    quote: "Het was niet toegestaan een waarborg te schrappen",
    cites: ["RN-30"],
  },
  {
    topic: "paymentPlan",
    aspect: "what",
    source: {
      document: "release-note-11-2022-06",
      heading: "3. Goed om te weten - Versoepeling acceptatiecriteria",
    },
    quote: "Voor het wijzigen van het betalingsplan was toestemming van de maatschappij nodig",
    cites: ["RN-31"],
  },
  {
    topic: "cancellation",
    aspect: "what",
    source: {
      document: "release-note-11-2022-06",
      heading: "3. Goed om te weten - Versoepeling acceptatiecriteria",
    },
    quote: "geen goedkeuring van de maatschappij meer vereist",
    cites: ["RN-32", "RN-34"],
    shows: { days: { kind: "count", value: 15 } },
  },
  {
    topic: "lessor",
    aspect: "what",
    source: {
      document: "release-note-11-2022-06",
      heading: "3. Goed om te weten - Versoepeling acceptatiecriteria",
    },
    quote: "aanwezigheid van een leaser in het contract",
    cites: ["RN-33"],
  },
  {
    topic: "accessoriesAnalysis",
    aspect: "what",
    source: {
      document: "release-note-11-2022-06",
      heading: "3. Goed om te weten - Versoepeling acceptatiecriteria",
    },
    quote: "hoger was dan 10% van de cataloguswaarde",
    cites: ["RN-29"],
  },
] as const satisfies readonly KnowledgeEntry[];
