/** Where each of these would strike: HTML, Markdown, cards, templates and addresses. */
const STRIKE = "globalThis.struck=1";

const HTML = [
  `<script>${STRIKE}</script>`,
  `<img src=x onerror="${STRIKE}">`,
  `<svg onload=${STRIKE}>`,
  `<iframe srcdoc="<script>parent.${STRIKE}</script>">`,
  `<a href="javascript:${STRIKE}">klik</a>`,
  `<math><mtext><img src=x onerror=${STRIKE}>`,
  `"><script>${STRIKE}</script>`,
  `<details open ontoggle=${STRIKE}>`,
];

const MARKDOWN = [
  `[klik](javascript:${STRIKE})`,
  "![foto](http://evil.invalid/x.png)",
  "[klik](http://evil.invalid/)",
  "<http://evil.invalid/>",
  "http://evil.invalid/ en www.evil.invalid",
];

const TEMPLATES = [
  "{{globalThis.struck=1}}",
  "$t(common:language)",
  "${globalThis.struck=1}",
  "{{- struck }}",
];

const CARDS = ['{"type":"AdaptiveCard","body":[{"type":"Image","url":"http://evil.invalid/x.png"}]}'];

export const INJECTIONS: readonly string[] = [...HTML, ...MARKDOWN, ...TEMPLATES, ...CARDS];
