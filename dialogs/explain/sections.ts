import type { CardSection } from "../message.ts";
import type { Voice } from "../voice.ts";

/** Sections of a card as plain text: what a channel without cards shows. */
export const sectionsText = (voice: Voice, sections: readonly CardSection[]): string =>
  sections.map((section) => sectionText(voice, section)).join("\n\n");

function sectionText({ t }: Voice, { heading, rows, notes = [] }: CardSection): string {
  const lines = rows.flatMap(({ label, value, detail }) => [
    `- ${value === "" ? label : t("common:labelled", { label, value })}`,
    ...(detail === undefined ? [] : detail.split("\n").map((line) => `  ${line}`)),
  ]);
  return [heading, ...lines, ...notes].join("\n");
}
