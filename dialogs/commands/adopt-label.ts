import { namedValues } from "../explain/fact.ts";
import type { Entry } from "../interview/record.ts";
import type { Voice } from "../voice.ts";

/** What the button says that makes a variant the quote: "Neem: Vrijstelling: Hoge vrijstelling". */
export const adoptLabel = (voice: Voice, entries: readonly Entry[]): string =>
  voice.t("supposition:adopt", { variant: namedValues(voice, entries) });
