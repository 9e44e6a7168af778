import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Activity } from "botbuilder";
import { call } from "../support/caller.ts";
import type { Called } from "../support/caller.ts";
import { buttonsOf, cardsOf, textsOf } from "./buttons.ts";
import type { Step, Transcript } from "./format.ts";
import { faultsOf, plain } from "./heard.ts";
import { revisionOf } from "../../bot/present/quote-card.ts";

const MOST_ACTIONS = 6;

/** What the database holds of a conversation, by its name across channels. */
type Stored = (conversation: string) => Promise<unknown>;

const BOT = "<at>VIVIUM Auto</at>";

/** Plays a transcript against a running server; the result is what went wrong, step by step. */
export class Player {
  readonly #port: number;
  readonly #transcript: Transcript;
  readonly #stored: Stored;
  readonly #conversation = randomUUID();
  readonly #known = new Set<string>();
  #replies: readonly Partial<Activity>[] = [];
  #last: Partial<Activity> = {};
  #typed: Partial<Activity> = {};
  readonly #letTimePass: (hours: number) => void;

  /** @param letTimePass puts the clock of the server forward */
  constructor(port: number, transcript: Transcript, stored: Stored, letTimePass: (hours: number) => void) {
    this.#port = port;
    this.#letTimePass = letTimePass;
    this.#stored = stored;
    this.#transcript = transcript;
  }

  /** Stops at the first step that went wrong: what follows would only repeat it. */
  async play(): Promise<readonly string[]> {
    for (const step of this.#transcript.steps) {
      const faults = await this.#step(step);
      if (faults.length > 0)
        return [`line ${step.line}: > ${step.words}`, ...faults, "The bot said:", this.#said()];
    }
    return [];
  }

  async #step(step: Step): Promise<string[]> {
    if (step.act === "silence") {
      this.#letTimePass(Number(step.words));
      return [];
    }
    const activity = this.#activityOf(step);
    if (activity === undefined) {
      const labels = [...buttonsOf(this.#replies).keys()].join(", ");
      return [`there is no button [${step.words}]; there are: ${labels}`];
    }
    const before = step.act === "again" ? await this.#state() : undefined;
    const called = await this.#send(activity);
    this.#last = activity;
    this.#replies = repliesIn(called);
    if (step.act === "type") this.#typed = activity;
    const isSame = before === undefined || isDeepStrictEqual(await this.#state(), before);
    return [
      ...(called.status === 200 ? [] : [`HTTP status ${called.status}`]),
      ...(this.#replies.length > 0 === (step.act !== "aside") ? [] : [`${this.#replies.length} replies`]),
      ...(isSame ? [] : ["other replies than the first time, or something stored has changed"]),
      ...faultsOf(this.#said(), step, this.#known),
      ...this.#cardFaults(),
    ];
  }

  #activityOf({ act, words }: Step): Partial<Activity> | undefined {
    const id = randomUUID();
    switch (act) {
      case "enter":
        return {
          type: "conversationUpdate",
          id,
          membersAdded: [
            { id: "user", name: "" },
            { id: "bot", name: "" },
          ],
        };
      case "type":
        return { id, ...this.#mentioning(words) };
      case "edit":
        return { type: "messageUpdate", id: this.#typed.id!, ...this.#mentioning(words) };
      case "aside":
        return { id, text: words };
      case "press": {
        const pressed = buttonsOf(this.#replies).get(plain(words));
        return pressed && { id, ...pressed };
      }
      case "again":
      case "silence":
        return this.#last;
    }
  }

  /** Words for the bot, which a group says with a mention. */
  #mentioning(text: string): Partial<Activity> {
    if (!this.#transcript.group) return { text };
    const entities = [{ type: "mention", mentioned: { id: "bot", name: "VIVIUM Auto" }, text: BOT }];
    return { text: `${BOT} ${text}`, entities };
  }

  #send(activity: Partial<Activity>): Promise<Called> {
    const { channel: channelId, locale, group: isGroup } = this.#transcript;
    const conversation = { id: this.#conversation, isGroup, name: "", conversationType: "" };
    return call({ port: this.#port, channelId }, { locale, conversation, ...activity });
  }

  /** What a second delivery may not change. */
  async #state(): Promise<readonly unknown[]> {
    return [this.#replies, await this.#stored(`${this.#transcript.channel}/${this.#conversation}`)];
  }

  #said(): string {
    return this.#replies.map(wordsOf).join("\n");
  }

  /** A card adds looks, never content, and has no more buttons than a channel shows. */
  #cardFaults(): string[] {
    const said = plain(this.#said());
    return this.#replies.flatMap((reply) =>
      cardsOf([reply]).flatMap((card) => [
        ...textsOf(card, besideOf(reply))
          .flatMap((text) => text.split("\n"))
          .filter((text) => !said.includes(plain(text).trim()))
          .map((text) => `only the card says: ${text}`),
        ...((card.actions?.length ?? 0) > MOST_ACTIONS
          ? [`a card with ${card.actions!.length} buttons`]
          : []),
      ]),
    );
  }
}

/** What a person reads. Beside the quote's card in Teams stand few words: what was told, the card, what is asked. */
function wordsOf(reply: Partial<Activity>): string {
  const { text = "" } = reply;
  if (revisionOf(reply) === undefined) return text;
  const paragraphs = plain(text).split("\n\n");
  return [
    ...paragraphs.slice(0, -1),
    ...cardsOf([reply]).flatMap((card) => textsOf(card, besideOf(reply))),
    ...paragraphs.slice(-1),
  ].join("\n");
}

/** How a language parts a label from its value. */
const besideOf = ({ locale }: Partial<Activity>): string => (locale === "fr-BE" ? " : " : ": ");

const repliesIn = ({ body }: Called): readonly Partial<Activity>[] =>
  (body as { readonly activities?: readonly Partial<Activity>[] }).activities ?? [];
