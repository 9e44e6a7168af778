import { z } from "zod";

/** Names of the inputs in our cards; `pick` says which of them a submit button stands beside. */
export const INPUTS = { pick: "pick", answer: "answer", menu: "menu" } as const;

const submitSchema = z.record(z.string().max(100), z.union([z.string().max(1_000), z.number(), z.boolean()]));
const pickSchema = z.looseObject({ pick: z.enum([INPUTS.answer, INPUTS.menu]) });

/** What a choice in a list stands for, as the list can carry it. */
export const packed = (submit: Readonly<Record<string, string | number | boolean>>): string =>
  JSON.stringify(submit);

/**
 * What was pressed, as the dialogs gave it to the button: from a list the picked line, from a button its own
 * data without the lists that the channel sends along. Nothing in it is trusted; what is no button of ours
 * stays what it is, and the dialogs say so.
 */
export function pressedValue(value: unknown): unknown {
  const picked = pickSchema.safeParse(value).data;
  if (picked !== undefined) return unpacked(picked[picked.pick]);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const inputs: readonly string[] = Object.values(INPUTS);
  return Object.fromEntries(Object.entries(value).filter(([name]) => !inputs.includes(name)));
}

function unpacked(text: unknown): unknown {
  try {
    return submitSchema.parse(JSON.parse(String(text)));
  } catch {
    return {};
  }
}
