import type { CaseIntent } from "./cases/recognise.ts";
import type { CustomerIntent } from "./customers/recognise.ts";
import type { Language } from "../locales/index.ts";
import type { Confirmable } from "./commands/confirmable.ts";
import type { Command } from "./commands/command.ts";
import type { Aside } from "./commands/requests.ts";
import type { Asked } from "./explain/fact.ts";
import type { Entry } from "./interview/record.ts";
import type { Topic } from "./questions/question.ts";

/** What the user wants with what came in, as far as that shows before a dialog looks at it. */
export type Intent =
  /** `text` is what is left without the requests made in passing. */
  | {
      readonly kind: "words";
      readonly text: string;
      readonly asides: readonly { readonly command: Aside; readonly words: string }[];
      readonly language?: Language;
      /** A question about the product, or a story that ends in one: no word of it is a command. */
      readonly asksProduct?: "question" | "story";
    }
  /** "Wat als ik de hoge vrijstelling neem": what is supposed, and the whole message. */
  | { readonly kind: "what_if"; readonly supposed: string; readonly text: string }
  /** One of the variants compared last; undefined where the user did not say which. */
  | { readonly kind: "adopt"; readonly variant: number | undefined }
  /** A candidate of a doubt, or none of them (-1). */
  | { readonly kind: "clarify"; readonly pick: number }
  | { readonly kind: "change_topic"; readonly topic: Topic }
  | { readonly kind: "entry"; readonly entry: Entry }
  | { readonly kind: "doubt"; readonly yes: boolean }
  /** `rest` is what was typed behind the command: "wijzig kilometers". */
  | { readonly kind: "command"; readonly command: Command; readonly rest?: string }
  | { readonly kind: "change"; readonly asked: Asked }
  | { readonly kind: "confirm"; readonly of: Confirmable; readonly yes: boolean }
  | CaseIntent
  | CustomerIntent
  /** A customer of the register, or none of those that were found. */
  | { readonly kind: "customer_pick"; readonly id: string }
  /** A car of the customer, to be filled in. */
  | { readonly kind: "customer_car"; readonly plate: string }
  /** The next page of the list of cases. */
  | { readonly kind: "more_cases" }
  /** The question of an entry of the product's knowledge: its topic and aspect. */
  | { readonly kind: "ask"; readonly of: string }
  | { readonly kind: "reviewed" }
  | { readonly kind: "language"; readonly language: Language }
  | {
      readonly kind:
        "too_long" | "unknown_button" | "stale_quote" | "superseded_card" | "unpicked" | "nothing";
    };
