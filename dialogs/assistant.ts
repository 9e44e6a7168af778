import type { Activity, TurnContext } from "botbuilder";
import type { Day } from "../src/facts/day.ts";
import type { Tariff } from "../src/premium/tariff.ts";
import type { Memory } from "./memory.ts";
import type { Message } from "./message.ts";

/** What a turn needs from outside: the conversation itself has no clock and no chance. */
export interface Surroundings {
  readonly today: Day;
  /** The loaded tariff file, when there is one. */
  readonly tariff: Tariff | undefined;
  /** The reference of a case that does not exist yet. */
  readonly newReference: () => string;
  /** How the channel shows a message. */
  readonly present: (message: Message) => Partial<Activity>;
}

/** The conversation: turns what the user says into facts, and what the core says of them into words. */
export class Assistant {
  /** Answers one activity. Changes `memory` in place; replies go out through the turn context. */
  async turn(context: TurnContext, memory: Memory, surroundings: Surroundings): Promise<void> {
    memory.welcomed = true;
    await context.sendActivity(surroundings.present({ text: "…", locale: "nl-BE" }));
  }
}
