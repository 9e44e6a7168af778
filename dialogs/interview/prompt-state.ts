import { z } from "zod";
import { FACT_PATHS } from "../../src/facts/paths.ts";

const asked = z.enum([...FACT_PATHS, "premiumSource"]);
const entries = z.array(z.strictObject({ asked, value: z.union([z.string(), z.number(), z.boolean()]) }));

const stateSchema = z.strictObject({
  asked,
  /** Answers in a row that could not be used. */
  wrong: z.int().min(0),
  /** The refusals that stood with the question when it was asked last: they are not said again. */
  refusals: z.string().optional(),
  /** The reading that waits for a yes, or those that wait for a choice. */
  doubt: z
    .strictObject({ kind: z.enum(["unlikely", "which"]), candidates: z.array(entries).min(1) })
    .optional(),
});

/** What the dialog that asks a question keeps between turns. */
export type PromptState = z.infer<typeof stateSchema>;
export type Doubt = NonNullable<PromptState["doubt"]>;

/** State read back from storage; undefined when it is not what this version writes. */
export const readPromptState = (state: unknown): PromptState | undefined => stateSchema.safeParse(state).data;
