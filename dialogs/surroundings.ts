import type { Activity } from "botbuilder";
import type { Day } from "../src/facts/day.ts";
import type { Tariff } from "../src/premium/tariff.ts";
import type { Message } from "./message.ts";

/** What a turn needs from outside: the conversation itself has no clock and no chance. */
export interface Surroundings {
  readonly today: Day;
  /** Milliseconds since 1970: how long somebody was away. */
  readonly now: number;
  /** The loaded tariff file, when there is one. */
  readonly tariff: Tariff | undefined;
  /** The reference of a case that does not exist yet. */
  readonly newReference: () => string;
  /** The facts of a case of the user's own, by its reference; undefined where there is none. */
  readonly savedFacts?: (reference: string) => Promise<unknown>;
  /** How the channel shows a message. */
  readonly present: (message: Message) => Partial<Activity>;
}
