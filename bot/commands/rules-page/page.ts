import type { Voice } from "../../../dialogs/voice.ts";
import type { Day } from "../../../src/facts/day.ts";
import { DOCUMENTS, RULES, TARIFF_LINES } from "../../../src/index.ts";
import { KNOWLEDGE } from "../../../src/knowledge/index.ts";
import type { Source } from "../../../src/rules/evaluation.ts";
import { deductibleEntry } from "./deductible-entry.ts";
import { ENTRY_KINDS, type Entry } from "./entry.ts";
import { knowledgeEntry } from "./knowledge-entry.ts";
import { lineEntries } from "./line-entry.ts";
import { ruleEntries } from "./rule-entry.ts";
import { notes, openReadings, outcomes, summary } from "./summary.ts";

/** A part of the page that is not a record: its heading, and Markdown below it. */
export interface Opening {
  readonly anchor: string;
  readonly heading: string;
  readonly body: string;
}

/** A heading of a source document, with everything that rests on it. */
export interface Section {
  readonly anchor: string;
  /** In the words of the document. */
  readonly heading: string;
  readonly entries: readonly Entry[];
}

export interface Chapter {
  readonly anchor: string;
  readonly heading: string;
  readonly sections: readonly Section[];
}

/** Everything to sign off, in one language; both layouts are made from it. */
export interface Page {
  readonly title: string;
  readonly warning: string;
  readonly made: string;
  readonly openings: readonly Opening[];
  readonly chapters: readonly Chapter[];
}

/** Every rule, tariff line, table and knowledge entry. */
const entriesOf = (voice: Voice): Entry[] => [
  ...ruleEntries(voice, RULES),
  ...lineEntries(voice, TARIFF_LINES),
  deductibleEntry(voice),
  ...KNOWLEDGE.map((entry) => knowledgeEntry(voice, entry)),
];

export function pageOf(voice: Voice, today: Day): Page {
  const { t, format } = voice;
  const entries = entriesOf(voice);
  return {
    title: t("signoff:title"),
    warning: t("signoff:internal"),
    made: t("signoff:made", { day: format.day(today) }),
    openings: [
      { anchor: "notes", heading: t("signoff:notes.heading"), body: notes(voice) },
      { anchor: "summary", heading: t("signoff:summary.heading"), body: summary(voice, entries) },
      { anchor: "outcomes", heading: t("signoff:outcomes.heading"), body: outcomes(voice) },
      { anchor: "open", heading: t("signoff:openReadings.heading"), body: openReadings(voice, entries) },
    ],
    chapters: DOCUMENTS.map((document) => ({
      anchor: document,
      heading: t(`explain:documents.${document}`),
      sections: sectionsOf(entries.filter(({ source }) => source.document === document)),
    })),
  };
}

/** "Omnium 2/5 - Verzekerde waarde" stands in the section "Omnium 2/5". */
const sectionHeading = ({ heading }: Source): string => heading.split(" - ")[0] ?? heading;

/** In the order of the document; in a section first the rules, then the figures, then what is only told. */
function sectionsOf(entries: readonly Entry[]): Section[] {
  const groups = [...Map.groupBy(entries, ({ source }) => sectionHeading(source))];
  return groups
    .toSorted(([, a], [, b]) => placeOf(a) - placeOf(b))
    .map(([heading, group]) => ({
      anchor: `section-${slug(heading)}`,
      heading,
      entries: group.toSorted((a, b) => ENTRY_KINDS.indexOf(a.kind) - ENTRY_KINDS.indexOf(b.kind)),
    }));
}

/** The middle one of a section's statements: some of its records also rest on the summary at the document's head. */
function placeOf(entries: readonly Entry[]): number {
  const places = entries.flatMap((entry) => entry.places).toSorted((a, b) => a - b);
  return places[Math.floor(places.length / 2)] ?? 0;
}

const slug = (heading: string): string =>
  heading
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
