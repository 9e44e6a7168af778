export const COMMANDS = [
  "help",
  "back",
  "skip",
  "keep",
  "why",
  "details",
  "triage",
  "may",
  "then",
  "forCustomer",
  "price",
  "taxes",
  "instalments",
  "iban",
  "summary",
  "change",
  "undo",
  "other",
  "fillOpen",
  "restart",
  "stop",
  "erase",
  "privacy",
  "human",
] as const;

/** What may be said at any moment besides an answer. */
export type Command = (typeof COMMANDS)[number];
