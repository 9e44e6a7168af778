/** What is confirmed first, because it leaves the quote in hand, or erases what is kept. */
export const CONFIRMABLE = ["restart", "stop", "erase"] as const;
export type Confirmable = (typeof CONFIRMABLE)[number];
