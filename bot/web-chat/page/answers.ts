import { focusInput, input, isTyping } from "./elements.ts";

/** The buttons above where one types, in their lines. */
const buttons = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>("#chat .webchat__suggested-actions button"),
];

/** What can be pressed or picked in the newest message, where nothing stands above where one types. */
const inMessage = (): HTMLElement | null | undefined =>
  [...document.querySelectorAll("#chat .webchat__basic-transcript__activity")]
    .at(-1)
    ?.querySelector<HTMLElement>(".ac-input, .ac-pushButton");

/** What answers the question has a number; all else can be done at any time, and stands back. */
const ANSWER = /^\d+\. /;

/** Tells answers from what can be done at any time, whenever Web Chat draws its buttons anew. */
export function markAnswers(chat: HTMLElement): void {
  const mark = (): void => {
    for (const button of buttons())
      button.toggleAttribute("data-answer", ANSWER.test(button.textContent.trim()));
  };
  new MutationObserver(mark).observe(chat, { childList: true, subtree: true });
}

/**
 * From where one types, as long as nothing is typed, up to the first button; among the buttons a line up or down, and
 * below the last line back to where one types. Left and right are Web Chat's own. False where the key is not ours.
 */
export function goToAnswer(key: "ArrowUp" | "ArrowDown"): boolean {
  if (isTyping()) {
    const target = key === "ArrowUp" && input()?.value === "" ? (buttons()[0] ?? inMessage()) : undefined;
    target?.focus();
    return target !== undefined && target !== null;
  }
  const from = buttons().find((button) => button === document.activeElement);
  if (from === undefined) return false;
  const target = inNextLine(from, key);
  if (target !== undefined) target.focus();
  else if (key === "ArrowDown") focusInput();
  return true;
}

/** The button in the next line that stands nearest. */
function inNextLine(from: HTMLElement, key: "ArrowUp" | "ArrowDown"): HTMLElement | undefined {
  const { top, bottom, left } = from.getBoundingClientRect();
  const beyond = buttons()
    .map((button) => ({ button, place: button.getBoundingClientRect() }))
    .filter(({ place }) => (key === "ArrowUp" ? place.bottom <= top : place.top >= bottom));
  const distance = ({ place }: (typeof beyond)[number]): number => Math.abs(place.top - top);
  const next = Math.min(...beyond.map(distance));
  return beyond
    .filter((each) => distance(each) <= next + 1)
    .sort((one, other) => Math.abs(one.place.left - left) - Math.abs(other.place.left - left))[0]?.button;
}
