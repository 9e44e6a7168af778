/** The element of the page with this id. It is there, or the page and its script do not belong together. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no #${id}.`);
  return element;
}

/** A new element with text. Text is all that is ever put into the page: nobody's words become markup. */
export function make(name: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  if (className !== "") element.className = className;
  element.append(...children);
  return element;
}

/** Where one types; null before Web Chat is there. */
export const input = (): HTMLTextAreaElement | null =>
  document.querySelector<HTMLTextAreaElement>("textarea[data-id='webchat-sendbox-input']");

export const isTyping = (): boolean => document.activeElement === input();

/** Puts the cursor where one types. */
export function focusInput(): void {
  input()?.focus();
}
