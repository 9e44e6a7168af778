import { byId, make } from "./elements.ts";
import { texts } from "./texts.ts";
import type { Panel, Row } from "./web-chat.ts";

/** Longer than this together, label and value do not fit in a line. */
const MOST_BESIDE = 42;

/** Shows the quote; `change` is called with what a row sends when it is pressed. The row in focus stays it. */
export function showPanel(panel: Panel | undefined, change: (submit: object) => void): void {
  const place = byId("panel");
  const focused = place.contains(document.activeElement)
    ? document.activeElement?.getAttribute("data-row")
    : undefined;
  if (panel === undefined) {
    place.replaceChildren(make("p", "empty", texts().empty));
    return;
  }
  place.replaceChildren(
    make("h2", "", panel.title),
    make("p", "status", panel.status),
    ...(panel.total === undefined ? [] : [rowOf(panel.total, change, "total row")]),
    ...panel.sections.flatMap(({ heading, rows, notes = [] }) => [
      make("h3", "", heading),
      ...rows.map((row) => rowOf(row, change)),
      ...notes.map((note) => make("p", "note", note)),
    ]),
  );
  if (focused !== undefined && focused !== null)
    place.querySelector<HTMLElement>(`[data-row="${CSS.escape(focused)}"]`)?.focus();
}

function rowOf(
  { label, value, detail, change: choice }: Row,
  change: (submit: object) => void,
  kind = "row",
): HTMLElement {
  const isLong = value === "" || label.length + value.length > MOST_BESIDE;
  const row = make(
    choice === undefined ? "p" : "button",
    isLong ? `${kind} long` : kind,
    make("span", "label", label),
    make("span", "value", value),
    ...(detail === undefined ? [] : [make("span", "detail", detail)]),
  );
  if (choice !== undefined) {
    row.setAttribute("type", "button");
    row.setAttribute("data-row", label);
    row.prepend(make("span", "unseen", `${texts().change} `));
    row.addEventListener("click", () => {
      change(choice.submit);
    });
  }
  return row;
}
