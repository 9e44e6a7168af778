import type { Language } from "../locales/index.ts";
import type { Command } from "./commands/command.ts";
import type { Asked } from "./explain/fact.ts";
import type { Entry } from "./interview/record.ts";

/** What the user wants with what came in, as far as that shows before a dialog looks at it. */
export type Intent =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "entry"; readonly entry: Entry }
  | { readonly kind: "doubt"; readonly yes: boolean }
  /** `rest` is what was typed behind the command: "wijzig kilometers". */
  | { readonly kind: "command"; readonly command: Command; readonly rest?: string }
  | { readonly kind: "change"; readonly asked: Asked }
  | { readonly kind: "confirm"; readonly of: "restart" | "stop"; readonly yes: boolean }
  | { readonly kind: "reviewed" }
  | { readonly kind: "language"; readonly language: Language }
  | { readonly kind: "too_long" | "unknown_button" | "stale_quote" | "nothing" };

/** The longest message that is read. */
export const LONGEST_TEXT = 2_000;

const SHOWN_LENGTH = 60;

/** The user's own words, short enough to be said back. */
export function saidBack(text: string): string {
  const characters = Array.from(text);
  return characters.length > SHOWN_LENGTH ? `${characters.slice(0, SHOWN_LENGTH).join("")}…` : text;
}
