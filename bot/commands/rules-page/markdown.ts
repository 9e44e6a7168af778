// Markdown with everything in it taken literally: what a record says can never become markup.

/** Signs that mean something in Markdown or in HTML, wherever they stand. */
const SIGNS = /[\\`*_[\]<>|~&@!]/g;

/** Signs that mean something at the beginning of a line only: a list, a heading, a rule. */
const AT_START = /^(\s*)([-+#=])/;

/** "1." begins a list, too: there the full stop is what is taken literally. */
const NUMBERED = /^(\s*\d+)([.)])/;

/** Addresses become links by themselves. */
const ADDRESS = /(:)(?=\/\/)|(?<=www)(\.)/gi;

/** A text on one line, as text. */
export const plain = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, " ")
    .replace(SIGNS, "\\$&")
    .replace(ADDRESS, "\\$&")
    .replace(AT_START, "$1\\$2")
    .replace(NUMBERED, "$1\\$2");

export const bold = (text: string): string => `**${plain(text)}**`;

/** Words of a source, which are Dutch in every language of the page: the HTML says so of all emphasis. */
export const sourceWords = (text: string): string => `*${plain(text)}*`;

/** A reference for developers. Ids hold no backtick. */
export const code = (id: string): string => `\`${id}\``;

export const link = (text: string, anchor: string): string => `[${plain(text)}](#${anchor})`;

export const quotation = (text: string): string => `> ${plain(text)}`;

/** A list item, and below it a list of its own. */
export interface Item {
  /** Markdown. */
  readonly text: string;
  readonly items?: readonly Item[];
}

export const list = (items: readonly Item[], depth = 0): string =>
  items
    .map(({ text, items: below = [] }) =>
      [`${"  ".repeat(depth)}- ${text}`, ...(below.length === 0 ? [] : [list(below, depth + 1)])].join("\n"),
    )
    .join("\n");

/** A table; its cells are Markdown on one line. Columns of figures stand to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  figuresFrom = head.length,
): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, column) => (column < figuresFrom ? "---" : "--:"));
  return [row(head), row(rule), ...rows.map(row)].join("\n");
}

export const blocks = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== "").join("\n\n");
