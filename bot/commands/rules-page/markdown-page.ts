import type { Voice } from "../../../dialogs/voice.ts";
import { blocks, bold, link, list, plain } from "./markdown.ts";
import type { Page } from "./page.ts";

/** The page as one Markdown file. Headings carry an anchor of their own: what sites make of headings differs. */
export function markdownPage({ t }: Voice, { title, warning, made, openings, chapters }: Page): string {
  return `${blocks(
    `# ${plain(title)}`,
    bold(warning),
    plain(made),
    ...openings.map(({ anchor, heading, body }) => blocks(anchored(2, heading, anchor), body)),
    anchored(2, t("signoff:contents"), "contents"),
    contents(chapters),
    ...chapters.flatMap((chapter) => [
      anchored(2, chapter.heading, chapter.anchor),
      ...chapter.sections.flatMap((section) => [
        anchored(3, section.heading, section.anchor),
        ...section.entries.map((entry) => blocks(anchored(4, entry.title, entry.anchor), entry.body)),
      ]),
    ]),
  )}\n`;
}

const anchored = (level: number, heading: string, anchor: string): string =>
  `${"#".repeat(level)} ${plain(heading)} <a id="${anchor}"></a>`;

/** Every chapter and section, with how much stands in it. */
const contents = (chapters: Page["chapters"]): string =>
  list(
    chapters.map(({ heading, anchor, sections }) => ({
      text: link(heading, anchor),
      items: sections.map((section) => ({
        text: `${link(section.heading, section.anchor)} (${section.entries.length})`,
      })),
    })),
  );
