/** What may be asked for about cases, at any moment. */
export const CASE_COMMANDS = [
  "list",
  "queue",
  "open",
  "history",
  "duplicate",
  "share",
  "take_over",
  "send",
  "withdraw",
  "answer",
  "hand_over",
  "papers",
  "documents",
  "approve",
  "refuse",
  "ask",
  "park",
  "parked",
  "previous",
] as const;
export type CaseCommand = (typeof CASE_COMMANDS)[number];

/** Those that carry words of the user's own: a motivation, a reason, a question. */
export const WRITTEN = ["take_over", "send", "answer", "approve", "refuse", "ask"] as const;
export type Written = (typeof WRITTEN)[number];
export const isWritten = (command: string): command is Written =>
  (WRITTEN as readonly string[]).includes(command);
