/** What is confirmed first: it leaves the quote in hand, erases what is kept, or hands over a case with open answers. */
export const CONFIRMABLE = ["restart", "stop", "erase", "handOver"] as const;
export type Confirmable = (typeof CONFIRMABLE)[number];
