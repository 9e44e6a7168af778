const ELEMENTS = new Set(
  (
    "html head meta title style body header main nav section article h1 h2 h3 h4 p strong em code " +
    "blockquote ul li table thead tbody tr th td a"
  ).split(" "),
);
const EMPTY = new Set(["meta"]);
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s[a-z-]+="[^"<>]*")*)>/g;

/** What is left of a page when its tags and its style are gone, with its entities read. */
export const textOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, "")
    .replace(TAG, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** Elements that do not close, do not belong or lack what a reader's software needs; signs that are not escaped. */
export function htmlProblems(html: string): string[] {
  const body = html.replace("<!doctype html>", "").replace(/<style>.*?<\/style>/s, "");
  const problems: string[] = [];
  const open: string[] = [];
  for (const [tag, slash, name = "", attributes = ""] of body.matchAll(TAG)) {
    if (!ELEMENTS.has(name)) problems.push(`${tag} does not belong`);
    if (name === "th" && slash === "" && !attributes.includes(" scope="))
      problems.push(`${tag} has no scope`);
    if (EMPTY.has(name)) continue;
    if (slash === "") open.push(name);
    else if (open.pop() !== name) problems.push(`${tag} closes another element`);
  }
  const text = body.replace(TAG, "");
  const stray = text.match(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/g) ?? [];
  return [
    ...problems,
    ...open.map((name) => `${name} is not closed`),
    ...stray.map((sign) => `${sign} is not escaped`),
  ];
}

const names = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name]) => name ?? "");

/** Anchors that stand there twice, and links to an anchor that does not. */
export function anchorProblems(text: string, anchor: RegExp, link: RegExp): string[] {
  const anchors = names(text, anchor);
  const twice = anchors.filter((name, index) => anchors.indexOf(name) !== index);
  const lost = names(text, link).filter((name) => !anchors.includes(name));
  return [
    ...twice.map((name) => `${name} stands there twice`),
    ...lost.map((name) => `${name} leads nowhere`),
  ];
}

const cells = (row: string): number => row.replace(/\\./g, "").split("|").length;

/** Rows of a table with other cells than its head. */
export function markdownProblems(markdown: string): string[] {
  const problems: string[] = [];
  let head: string | undefined;
  for (const line of markdown.split("\n")) {
    if (!line.startsWith("|")) head = undefined;
    else if (head === undefined) head = line;
    else if (cells(line) !== cells(head)) problems.push(`"${line}" has other cells than "${head}"`);
  }
  return problems;
}
