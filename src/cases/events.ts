/** What can happen to a case. */
export const EVENT_KINDS = [
  "made",
  "changed",
  "duplicated",
  "taken_over",
  "sent",
  "withdrawn",
  "asked",
  "answered",
  "approved",
  "refused",
  "handed_over",
  "attached",
  "looked",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
