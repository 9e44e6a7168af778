import { z } from "zod";

/**
 * Names of the inputs in our cards; `pick` says which of them a submit button stands beside, `card` which revision of
 * the quote's card it stands on.
 */
export const INPUTS = { pick: "pick", answer: "answer", menu: "menu", card: "card" } as const;

/** What a button of a card says that shows the quote as it no longer is. */
const SUPERSEDED = { do: "superseded" } as const;

const submitSchema = z.record(z.string().max(100), z.union([z.string().max(1_000), z.number(), z.boolean()]));
const stampSchema = z.looseObject({ card: z.int() });
const pickSchema = z.looseObject({ pick: z.enum([INPUTS.answer, INPUTS.menu]) });

/** What a choice in a list stands for, as the list can carry it. */
export const packed = (submit: Readonly<Record<string, string | number | boolean>>): string =>
  JSON.stringify(submit);

/**
 * What was pressed, as the dialogs gave it to the button: from a list the picked line, from a button its own
 * data without the lists that the channel sends along. Nothing in it is trusted; what is no button of ours
 * stays what it is, and the dialogs say so.
 *
 * @param revision the newest of the quote's card: a button of an older one has no effect
 */
export function pressedValue(value: unknown, revision = 0): unknown {
  const stamp = stampSchema.safeParse(value).data;
  if (stamp !== undefined && stamp.card < revision) return SUPERSEDED;
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
