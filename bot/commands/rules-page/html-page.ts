import { Marked, type Tokens } from "marked";
import { voiceOf, type Voice } from "../../../dialogs/voice.ts";
import { LANGUAGES } from "../../../locales/index.ts";
import type { Entry } from "./entry.ts";
import type { Chapter, Page, Section } from "./page.ts";
import { STYLE } from "./style.ts";

/** A text as HTML, in an element or in an attribute. */
const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

/** Markdown of the page as HTML: what would be markup of its own is shown as text, source words say they are Dutch. */
const markdown = new Marked({
  renderer: {
    html({ text }: Tokens.HTML | Tokens.Tag): string {
      return escaped(text);
    },
    em({ tokens }: Tokens.Em): string {
      return `<em lang="nl">${this.parser.parseInline(tokens)}</em>`;
    },
    blockquote({ tokens }: Tokens.Blockquote): string {
      return `<blockquote lang="nl">${this.parser.parse(tokens)}</blockquote>\n`;
    },
    tablecell({ tokens, header, align }: Tokens.TableCell): string {
      const side = align === null ? "" : ` class="${align}"`;
      const content = this.parser.parseInline(tokens);
      return header ? `<th scope="col"${side}>${content}</th>` : `<td${side}>${content}</td>`;
    },
    table({ header, rows }: Tokens.Table): string {
      const row = (cells: readonly Tokens.TableCell[]): string =>
        `<tr>${cells.map((cell) => this.tablecell(cell)).join("")}</tr>`;
      // The table to sign is the one with boxes to tick.
      const kind = rows[0]?.[0]?.text === "☐" ? ' class="sign"' : "";
      return `<table${kind}><thead>${row(header)}</thead><tbody>${rows.map(row).join("\n")}</tbody></table>\n`;
    },
  },
});

/** Markdown as HTML. */
export const htmlOf = (source: string): string => markdown.parse(source, { async: false });

/** The page as one HTML file that needs no other. */
export function htmlPage(voice: Voice, page: Page): string {
  const { language, locale, t } = voice;
  const { title, warning, made, openings, chapters } = page;
  const other = LANGUAGES.find((each) => each !== language) ?? language;
  const otherName = voiceOf(other).t("common:language");
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<p class="warning"><strong>${escaped(warning)}</strong></p>
<p>${escaped(made)} <a href="rules.${other}.html" hreflang="${other}" lang="${other}">${escaped(otherName)}</a></p>
</header>
<main>
${openings.map(({ anchor, heading, body }) => part("section", anchor, `<h2>${escaped(heading)}</h2>`, htmlOf(body))).join("\n")}
<nav id="contents" aria-labelledby="contents-heading">
<h2 id="contents-heading">${escaped(t("signoff:contents"))}</h2>
${contents(chapters)}
</nav>
${chapters.map(chapterHtml).join("\n")}
</main>
</body>
</html>
`;
}

const part = (element: "section" | "article", anchor: string, ...content: readonly string[]): string =>
  `<${element} id="${escaped(anchor)}">\n${content.join("\n")}\n</${element}>`;

const linkTo = (anchor: string, text: string, attributes = ""): string =>
  `<a href="#${escaped(anchor)}"${attributes}>${escaped(text)}</a>`;

const contents = (chapters: readonly Chapter[]): string =>
  chapters
    .map(({ anchor, heading, sections }) => {
      const items = sections.map(
        (section) =>
          `<li>${linkTo(section.anchor, section.heading, ' lang="nl"')} (${section.entries.length})</li>`,
      );
      return `<h3>${linkTo(anchor, heading)}</h3>\n<ul>\n${items.join("\n")}\n</ul>`;
    })
    .join("\n");

const chapterHtml = ({ anchor, heading, sections }: Chapter): string =>
  part("section", anchor, `<h2>${escaped(heading)}</h2>`, ...sections.map(sectionHtml));

const sectionHtml = ({ anchor, heading, entries }: Section): string =>
  part("section", anchor, `<h3 lang="nl">${escaped(heading)}</h3>`, ...entries.map(entryHtml));

const entryHtml = ({ anchor, title, body, doubt }: Entry): string =>
  part(
    "article",
    anchor,
    `<h4${doubt === undefined ? "" : ' class="open"'}>${escaped(title)}</h4>`,
    htmlOf(body),
  );
