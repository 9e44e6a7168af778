import { translator } from "../../locales/index.ts";
import type { Language } from "../../locales/index.ts";

/** What Teams offers beside the message box, most used first; typing the same words does the same. */
const OFFERED = [
  "help",
  "summary",
  "price",
  "change",
  "why",
  "triage",
  "restart",
  "human",
  "language",
] as const;

/** A line of the list; Teams shows titles of at most 32 characters and descriptions of at most 128. */
interface Offered {
  readonly title: string;
  readonly description: string;
}

/** The command list in one language. Its titles are words that the conversation knows. */
export function commandList(language: Language): readonly Offered[] {
  const t = translator(language);
  return OFFERED.map((command) => ({
    title: t(`commands:labels.${command}`),
    description: t(`teams:commands.${command}`),
  }));
}
