import type { Attachment } from "botbuilder";
import type { CardRow, ResultCard } from "../../dialogs/message.ts";

/** Teams takes messages of 28 KB; the rest is for who it goes to and where. */
const MOST_BYTES = 22 * 1024;

/** What may be left out of a card that is too large: first the details, then the ways to change a row as well. */
const SHORTER: readonly ((row: CardRow) => CardRow)[] = [
  ({ label, value, change }) => ({ label, value, ...(change && { change }) }),
  ({ label, value }) => ({ label, value }),
];

/**
 * Builds a card that a channel will take: complete where it fits, else without the details, else with as many of its
 * sections as fit, and then it says so. What is left out can be asked for in words.
 *
 * @param remark says that something is left out
 */
export function fitting(
  card: ResultCard,
  remark: string,
  build: (card: ResultCard) => Attachment,
): Attachment {
  const complete = build(card);
  if (fits(complete)) return complete;
  const remarked = { ...card, footer: [remark, ...card.footer] };
  for (const shorten of SHORTER) {
    const built = build(withRows(remarked, shorten));
    if (fits(built)) return built;
  }
  return mostSections(
    withRows(remarked, ({ label, value }) => ({ label, value })),
    build,
  );
}

/** As many sections as fit, from the first on. */
function mostSections(card: ResultCard, build: (card: ResultCard) => Attachment): Attachment {
  for (let count = card.sections.length - 1; count > 0; count--) {
    const built = build({ ...card, sections: card.sections.slice(0, count) });
    if (fits(built)) return built;
  }
  return build({
    title: card.title.slice(0, LONGEST),
    footer: card.footer.slice(0, 1),
    actions: card.actions,
    sections: [],
  });
}

const LONGEST = 200;

const withRows = (card: ResultCard, change: (row: CardRow) => CardRow): ResultCard => ({
  ...card,
  sections: card.sections.map((section) => ({ ...section, rows: section.rows.map(change) })),
});

const fits = (attachment: Attachment): boolean => Buffer.byteLength(JSON.stringify(attachment)) <= MOST_BYTES;
