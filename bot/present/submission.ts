import { z } from "zod";

/**
 * Names of the inputs in our cards; `pick` says which of them a submit button stands beside, `card` which revision of
 * the quote's card it stands on.
 */
export const INPUTS = { pick: "pick", answer: "answer", menu: "menu", card: "card" } as const;

/** What a button of a card says that shows the quote as it no longer is. */
const SUPERSEDED = { do: "superseded" } as const;
/** What a button beside a list says while nothing is picked. */
const UNPICKED = { do: "unpicked" } as const;
/** What no card of ours sends: the dialogs say so. */
const NOT_OURS = {} as const;

const LONGEST_NAME = 100;
const LONGEST_WORDS = 1_000;
const line = z.string().max(LONGEST_WORDS).optional();
/** Only a card that is changed in place has a revision. */
const stamp = z.int().positive().optional();

const submitSchema = z.record(
  z.string().max(LONGEST_NAME),
  z.union([z.string().max(LONGEST_WORDS), z.number(), z.boolean()]),
);
/** The button beside a list: with what is picked in it, and in the other list of the card. */
const pickSchema = z.strictObject({
  [INPUTS.pick]: z.enum([INPUTS.answer, INPUTS.menu]),
  [INPUTS.answer]: line,
  [INPUTS.menu]: line,
  [INPUTS.card]: stamp,
});
/** A button that stands for itself: older clients send the menu of its card along. */
const buttonSchema = z
  .looseObject({ do: z.string(), [INPUTS.menu]: line, [INPUTS.card]: stamp })
  .refine((value) => !(INPUTS.pick in value) && !(INPUTS.answer in value));

const pressedSchema = z.union([pickSchema, buttonSchema]);

/** What a choice in a list stands for, as the list can carry it. */
export const packed = (submit: Readonly<Record<string, string | number | boolean>>): string =>
  JSON.stringify(submit);

/**
 * What was pressed, as the dialogs gave it to the button: from a list the picked line, from a button its own
 * data without the list that the channel sends along. Nothing in it is trusted; what is no button of ours is
 * nothing that the dialogs know, and they say so.
 *
 * @param revision the newest of the quote's card: a button of an older one has no effect, and of a newer one there is
 *   none
 */
export function pressedValue(value: unknown, revision = 0): unknown {
  if (value === undefined || value === null) return value;
  const pressed = pressedSchema.safeParse(value).data;
  if (pressed === undefined) return NOT_OURS;
  const { card = revision, ...rest } = pressed;
  if (card > revision) return NOT_OURS;
  if (card < revision) return SUPERSEDED;
  if (isPick(rest)) return pickedOf(rest);
  return Object.fromEntries(Object.entries(rest).filter(([name]) => name !== INPUTS.menu));
}

const isPick = (value: object): value is Omit<z.infer<typeof pickSchema>, "card"> => INPUTS.pick in value;

/** What is picked in the list of the button; in the other one of the card where that one alone has something. */
function pickedOf({ pick, answer = "", menu = "" }: Omit<z.infer<typeof pickSchema>, "card">): unknown {
  const own = pick === INPUTS.answer ? answer : menu;
  const line = own === "" ? answer + menu : own;
  return line === "" ? UNPICKED : unpacked(line);
}

function unpacked(text: string): unknown {
  try {
    return submitSchema.parse(JSON.parse(text));
  } catch {
    return NOT_OURS;
  }
}
