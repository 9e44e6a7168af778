import { setTimeout as wait } from "node:timers/promises";
import type { Activity } from "botbuilder";
import { z } from "zod";
import type { Dialogue } from "../../bot/turn/dialogue.ts";

const counterSchema = z.strictObject({
  count: z.int(),
  /** What was said, in the order in which it was handled. */
  heard: z.array(z.string()),
});
export type Counter = z.infer<typeof counterSchema>;

/**
 * The smallest conversation with a state that shows whether every turn counted exactly once, in its order:
 * "fail" makes it fail, "hang" never answers, all else is counted, after a pause in the middle of the turn.
 */
export const counting = (pause: () => number = () => 0): Dialogue<Counter> => ({
  version: 1,
  empty: () => ({ count: 0, heard: [] }),
  read: (json) => counterSchema.safeParse(json).data,
  salvage: (json) => ({
    count: z.looseObject({ count: z.int() }).safeParse(json).data?.count ?? 0,
    heard: [],
  }),
  language: () => "nl",
  keep: () => undefined,
  attachable: () => undefined,
  again: async (context, _, { present }, told) => {
    await context.sendActivity(present(told));
  },
  turn: async (context, memory, { present }) => {
    const { text = "" } = context.activity as Partial<Activity>;
    memory.count += 1;
    await wait(pause());
    memory.heard.push(text);
    if (text === "fail") throw new Error(`the counter fails on ${text}`);
    if (text === "hang") await new Promise(() => undefined);
    await context.sendActivity(present({ text: `${memory.count}: ${text}`, locale: "nl-BE" }));
  },
});
