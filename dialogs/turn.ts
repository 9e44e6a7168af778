import type { TurnContext } from "botbuilder";
import type { Day } from "../src/facts/day.ts";
import { factAt } from "../src/facts/paths.ts";
import type { FactPath } from "../src/facts/paths.ts";
import { settledOn } from "../src/index.ts";
import type { Settled } from "../src/index.ts";
import type { Tariff } from "../src/premium/tariff.ts";
import type { Asked } from "./explain/fact.ts";
import { judge } from "./interview/judgement.ts";
import type { Judgement } from "./interview/judgement.ts";
import type { Intent } from "./intent.ts";
import type { Memory, QuoteMemory } from "./memory.ts";
import type { Choice, Link, Message, Panel } from "./message.ts";
import type { Surroundings } from "./surroundings.ts";
import { voiceOf } from "./voice.ts";
import type { Voice } from "./voice.ts";

const KEY = Symbol("turn");

/** One turn of the conversation: what came in, what is remembered, and what is about to be said. */
export class Turn {
  readonly context: TurnContext;
  readonly memory: Memory;
  readonly surroundings: Surroundings;
  /** What came in; the words that waited for the language take the place of its choice. */
  intent: Intent;
  /** True once this turn has done something with the case in hand. */
  hasOrdered = false;
  /** True where vehicles can be looked up. */
  hasVehicles = false;
  readonly #panel: (turn: Turn) => Panel | undefined;
  readonly #paragraphs: Told[] = [];
  readonly #offers: Choice[] = [];
  readonly #links: Link[] = [];
  readonly #asides: (() => string)[] = [];

  /** @param panel what is shown of the quote beside the conversation */
  constructor(
    context: TurnContext,
    memory: Memory,
    surroundings: Surroundings,
    intent: Intent,
    panel: (turn: Turn) => Panel | undefined,
  ) {
    this.context = context;
    this.memory = memory;
    this.surroundings = surroundings;
    this.intent = intent;
    this.#panel = panel;
    context.turnState.set(KEY, this);
  }

  /** The turn a dialog is called in. */
  static of({ context }: { readonly context: TurnContext }): Turn {
    const turn: unknown = context.turnState.get(KEY);
    if (!(turn instanceof Turn))
      throw new TypeError("A dialog ran outside Assistant.turn: call it from there.");
    return turn;
  }

  /** The language of the conversation; Dutch while none is chosen. */
  get voice(): Voice {
    return voiceOf(this.memory.language ?? "nl");
  }

  get quote(): QuoteMemory {
    const { quote } = this.memory;
    if (quote === undefined) throw new TypeError("There is no quote yet: begin one before asking about it.");
    return quote;
  }

  get today(): Day {
    return this.surroundings.today;
  }

  /** The loaded tariff where the user chose it. */
  get tariff(): Tariff | undefined {
    return this.memory.quote?.premiums === "tariff" ? this.surroundings.tariff : undefined;
  }

  /** How open readings are settled today. */
  get settled(): Settled {
    return settledOn(this.surroundings.readings ?? [], this.today);
  }

  hasFact(path: FactPath): boolean {
    return factAt(this.quote.facts, path) !== undefined;
  }

  /** What the core says of the quote as it stands now. */
  judgement(): Judgement {
    return judge(this.quote, this.surroundings);
  }

  /** Says something in front of the next message. */
  tell(...paragraphs: readonly string[]): void {
    this.#paragraphs.push(...paragraphs.filter((text) => text !== "").map((text) => ({ text })));
  }

  /** As {@link tell}, except where the quote stands beside the conversation and says the same. */
  tellUnlessShown(...paragraphs: readonly string[]): void {
    this.#paragraphs.push(...paragraphs.map((text) => ({ text, isOfQuote: true }) as const));
  }

  /** True for words that stand above the next message already, wherever it is shown. */
  isTold(words: string): boolean {
    return this.#paragraphs.some(({ text, isOfQuote }) => isOfQuote !== true && text.includes(words));
  }

  /** Shows buttons with the next message, before its other commands. */
  offer(...buttons: readonly Choice[]): void {
    this.#offers.push(...buttons);
  }

  /** Shows what can be opened in a browser with the next message. */
  link(...links: readonly Link[]): void {
    this.#links.push(...links);
  }

  /** Tells something once everything that came in was acted on, right before the next message. */
  tellAfterwards(aside: () => string): void {
    this.#asides.push(aside);
  }

  /** Sends a message, with everything told before it on top. */
  async say({ text, beside, commands = [], ...rest }: Omit<Message, "locale" | "panel">): Promise<void> {
    this.tell(...this.#asides.splice(0).map((aside) => aside()));
    const links = this.#links.splice(0);
    const buttons = [...this.#offers.splice(0), ...commands];
    const told = this.#paragraphs.splice(0);
    const isShorter = beside !== undefined || told.some(({ isOfQuote }) => isOfQuote);
    const message = {
      text: below(told, text),
      ...(isShorter && {
        beside: below(
          told.filter(({ isOfQuote }) => !isOfQuote),
          beside ?? text,
        ),
      }),
      ...rest,
      ...(links.length > 0 && { links }),
      ...(buttons.length > 0 && { commands: buttons }),
      locale: this.voice.locale,
      panel: () => this.#panel(this),
    };
    await this.context.sendActivity(this.surroundings.present(message));
  }

  /** Sends what was told and not yet sent. */
  async flush(): Promise<void> {
    this.tell(...this.#asides.splice(0).map((aside) => aside()));
    const last = this.#paragraphs.pop();
    if (last !== undefined) await this.say({ text: last.text });
  }
}

/** What is said in front of a message. */
interface Told {
  readonly text: string;
  /** True where the quote beside the conversation says it as well. */
  readonly isOfQuote?: true;
}

/** A text under everything told before it. */
const below = (told: readonly Told[], text: string): string =>
  [...told.map((each) => each.text), text].filter((part) => part !== "").join("\n\n");

/** What a button carries, so that those of an older question or quote are recognised. */
export const answerButton = (quote: QuoteMemory, asked: Asked, value: string | number | boolean) =>
  ({ do: "answer", quote: quote.reference, asked, value }) as const;
