import { goToAnswer } from "./answers.ts";
import { byId, focusInput, isTyping } from "./elements.ts";

/**
 * F6 goes between the conversation and the quote, Escape back to where one types, Alt and the arrow up to the newest
 * message, the arrow alone to the answers; everything else is the browser's and Web Chat's own.
 *
 * @param showsPanel makes a part of the page visible where there is room for one only
 */
export function listen(showsPanel: (shown: boolean) => void): void {
  document.addEventListener("keydown", (event) => {
    if (event.key === "F6") {
      event.preventDefault();
      goOver(showsPanel);
    } else if (event.key === "Escape" && !isTyping()) {
      showsPanel(false);
      focusInput();
    } else if (event.key === "ArrowUp" && event.altKey) {
      event.preventDefault();
      document.querySelector<HTMLElement>(".webchat__basic-transcript__transcript, [role='feed']")?.focus();
    } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      if (!isHeld(event) && goToAnswer(event.key)) event.preventDefault();
    }
  });
}

const isHeld = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  altKey || ctrlKey || metaKey || shiftKey;

function goOver(showsPanel: (shown: boolean) => void): void {
  const panel = byId("panel");
  if (panel.contains(document.activeElement)) {
    showsPanel(false);
    focusInput();
    return;
  }
  showsPanel(true);
  (panel.querySelector<HTMLElement>("button") ?? panel).focus();
}
