import type { DialogInstance } from "botbuilder-dialogs";
import { z } from "zod";
import { matchChoice } from "../language/index.ts";
import type { Turn } from "../turn.ts";
import { NOBODY } from "./recognise.ts";

const stateSchema = z.object({
  search: z.string().max(2_000),
  shown: z
    .array(z.object({ id: z.string().max(20), label: z.string().max(600), name: z.string().max(200) }))
    .max(10),
  /** True where there are more than are shown. */
  more: z.boolean(),
});
/** The customers that are shown to choose from. */
export type ShownCustomers = z.infer<typeof stateSchema>;

export const stateOf = (active: DialogInstance | undefined): ShownCustomers | undefined =>
  stateSchema.safeParse(active?.state).data;

/** True where words choose one of the customers that are shown. */
export function choosesCustomer(turn: Turn, active: DialogInstance | undefined, text: string): boolean {
  const state = stateOf(active);
  return state !== undefined && chosenIn(turn, state, text) !== undefined;
}

/** The customer that words choose, or that they are none of them. */
export function chosenIn(
  { voice, today }: Turn,
  { shown }: ShownCustomers,
  text: string,
): string | undefined {
  const options = [
    ...shown.map(({ id, name }) => ({ value: id, labels: [name] })),
    { value: NOBODY, labels: [voice.t("customers:nobody")] },
  ];
  const reading = matchChoice(text, options, { language: voice.language, today });
  return reading.state === "value" ? reading.value : undefined;
}
