import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import pdfmake from "pdfmake";
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";
import type { Language } from "../../locales/index.ts";
import { LOCALES } from "../../locales/index.ts";

const FONTS = join(dirname(createRequire(import.meta.url).resolve("pdfmake/package.json")), "fonts/Roboto");

pdfmake.setFonts({
  Roboto: {
    normal: join(FONTS, "Roboto-Regular.ttf"),
    bold: join(FONTS, "Roboto-Medium.ttf"),
    italics: join(FONTS, "Roboto-Italic.ttf"),
    bolditalics: join(FONTS, "Roboto-MediumItalic.ttf"),
  },
});
// A paper holds what people typed: nothing in it may make the server read a file or call an address.
pdfmake.setLocalAccessPolicy((path: string) => path.startsWith(FONTS));
pdfmake.setUrlAccessPolicy(() => false);

const INK = "#1f2933";
const ACCENT = "#0b5c7a";
const FAINT = "#52606d";
const LINE = "#cbd2d9";
const ALARM = "#8a1c1c";

/** Above and below what a page holds. */
const TOP = 56;
/** What a heading takes of its page with what must stand under it: rows, or what a line of them takes. In points. */
const ROOM = { heading: 85, subheading: 70, line: 16, alone: 34 } as const;

/** What every paper has. */
export interface Sheet {
  readonly language: Language;
  readonly title: string;
  /** Above all else, in a frame: what keeps the paper from being used as it is. */
  readonly warnings: readonly string[];
  /** Under the title: what kind of paper this is. */
  readonly remarks: readonly string[];
  readonly footer: (page: number, pages: number) => string;
  readonly content: readonly Content[];
}

/** A PDF, tagged and with its language, for readers that speak it. */
export function pdfOf({ language, title, warnings, remarks, footer, content }: Sheet): Promise<Buffer> {
  const definition: TDocumentDefinitions = {
    pageSize: "A4",
    pageMargins: [48, TOP, 48, TOP],
    info: { title },
    language: LOCALES[language],
    tagged: true,
    displayTitle: true,
    version: "1.7",
    footer: (page, pages) => ({
      text: printable(footer(page, pages)),
      style: "footer",
      margin: [48, 16, 48, 0],
    }),
    // A heading at the foot of a page belongs to what follows.
    pageBreakBefore: ({ headlineLevel, startPosition: { top, pageInnerHeight } }) =>
      TOP + pageInnerHeight - top < (headlineLevel ?? 0),
    content: printable([
      ...warnings.map(framed),
      { text: title, style: "title" },
      ...remarks.map((text): Content => ({ text, style: "remark" })),
      ...content,
    ]),
    defaultStyle: { font: "Roboto", fontSize: 9.5, color: INK, lineHeight: 1.25 },
    styles: {
      title: { fontSize: 18, bold: true, color: ACCENT, margin: [0, 0, 0, 4] },
      remark: { fontSize: 9.5, bold: true, margin: [0, 0, 0, 2] },
      warning: { fontSize: 11, bold: true, color: ALARM },
      heading: { fontSize: 12, bold: true, color: ACCENT, margin: [0, 14, 0, 4] },
      subheading: { bold: true, margin: [0, 6, 0, 2] },
      head: { bold: true, color: FAINT },
      faint: { fontSize: 8.5, color: FAINT },
      sum: { bold: true },
      footer: { fontSize: 8, color: FAINT },
    },
  };
  return pdfmake.createPdf(definition).getBuffer();
}

/** @param room what it takes with what must stand under it, in points: less than that is left, and a page begins */
export const heading = (text: string, room: number = ROOM.heading): Content => ({
  text,
  style: "heading",
  headlineLevel: room,
});
export const subheading = (text: string): Content => ({
  text,
  style: "subheading",
  headlineLevel: ROOM.subheading,
});
/** A heading with a smaller one under it. */
export const mainHeading = (text: string): Content => heading(text, ROOM.alone + ROOM.subheading);
/** A heading with a list of short lines under it: it asks for no more room than they take. */
export const listed = (text: string, lines: readonly string[]): Content[] => [
  heading(text, Math.min(ROOM.heading, ROOM.alone + lines.length * ROOM.line)),
  bullets(lines),
];

const framed = (text: string): Content => ({
  table: { widths: ["*"], body: [[{ text, style: "warning" }]] },
  layout: {
    hLineWidth: () => 1,
    vLineWidth: () => 1,
    hLineColor: () => ALARM,
    vLineColor: () => ALARM,
    paddingLeft: () => 8,
    paddingRight: () => 8,
    paddingTop: () => 5,
    paddingBottom: () => 5,
  },
  margin: [0, 0, 0, 10],
});

type Cell = string | Content;

/** A table with hairlines between its rows; a long word breaks rather than leaves the page. */
export const table = (
  widths: readonly (string | number)[],
  rows: readonly (readonly Cell[])[],
  head?: readonly string[],
): Content => ({
  table: {
    widths: [...widths],
    headerRows: head === undefined ? 0 : 1,
    dontBreakRows: true,
    body: [
      ...(head === undefined ? [] : [head.map((text, column) => headCell(text, rows[0]?.[column]))]),
      ...rows.map((row) => row.map((cell) => (typeof cell === "string" ? { text: breakable(cell) } : cell))),
    ],
  },
  layout: {
    hLineWidth: (line, { table: { body } }) => (line === 0 || line === body.length ? 0 : 0.5),
    vLineWidth: () => 0,
    hLineColor: () => LINE,
    paddingLeft: () => 0,
    paddingRight: () => 8,
    paddingTop: () => 3,
    paddingBottom: () => 3,
  },
});

/** Over numbers that stand to the right, so does what they are called. */
const headCell = (text: string, below: Cell | undefined): Content => ({
  text,
  style: "head",
  ...(typeof below === "object" && "alignment" in below && { alignment: "right" }),
});

/** Two columns: what it is, and what it comes to. */
export const pairs = (rows: readonly (readonly [string, string])[]): Content =>
  table(
    [150, "*"],
    rows.map(([label, value]) => [{ text: breakable(label), style: "faint" }, value]),
  );

/** What somebody declares, with a place beneath each name to write in; never parted by the end of a page. */
export const signature = (declaration: string, places: readonly string[]): Content => ({
  unbreakable: true,
  margin: [0, 20, 0, 0],
  stack: [
    { text: declaration, margin: [0, 0, 0, 8] },
    {
      table: {
        widths: places.map(() => "*"),
        heights: (row: number) => (row === 0 ? 14 : 60),
        body: [places.map((text) => ({ text, style: "faint" })), places.map(() => "")],
      },
    },
  ],
});

/** A line under a table. */
export const below = (text: string): Content => ({ text, margin: [0, 4, 0, 0] });

/** A list of which no line is parted by the end of a page. */
export const bullets = (lines: readonly string[]): Content => ({
  ul: lines.map((line): Content => ({ stack: [{ text: breakable(line) }], unbreakable: true })),
});

/** The typeface has no narrow space; it is written as the one that is a little wider. */
function printable<T>(content: T): T {
  if (typeof content === "string") return content.replaceAll("\u202f", "\u00a0") as T;
  if (Array.isArray(content)) return content.map((part: unknown) => printable(part)) as T;
  if (typeof content !== "object" || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([key, part]: [string, unknown]) => [key, printable(part)]),
  ) as T;
}

const LONGEST_WORD = 40;

/** Words that are no words get places where they may break. */
const breakable = (text: string): string =>
  text.replace(new RegExp(`\\S{${LONGEST_WORD}}(?=\\S)`, "gu"), "$&\u200b");
