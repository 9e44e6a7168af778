import { BotAdapter, TurnContext } from "botbuilder";
import type { Activity, ResourceResponse } from "botbuilder";
import { Assistant } from "../../dialogs/assistant.ts";
import { emptyMemory, readMemory } from "../../dialogs/memory.ts";
import type { Memory } from "../../dialogs/memory.ts";
import type { Choice, Message } from "../../dialogs/message.ts";
import type { VehicleDatabase } from "../../dialogs/vehicles/database.ts";
import type { Tariff } from "../../src/index.ts";

/** Takes replies and sends them nowhere. */
class Nowhere extends BotAdapter {
  override sendActivities(_: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return Promise.resolve(activities.map((_activity, index) => ({ id: String(index) })));
  }
  override updateActivity(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
  override deleteActivity(): Promise<void> {
    return Promise.resolve();
  }
  override continueConversation(): Promise<void> {
    return Promise.resolve();
  }
}

export interface Setting {
  readonly today?: string;
  readonly locale?: string;
  readonly tariff?: Tariff;
  /** The vehicle database of a turn. */
  readonly vehicles?: () => VehicleDatabase;
}

const adapter = new Nowhere();
const assistant = new Assistant();

/** One conversation with the assistant itself: no server, but the memory goes through JSON after every turn. */
export class Conversation {
  readonly #setting: Setting;
  #quotes = 0;
  #messages = 0;
  #typed = "";
  memory: Memory = emptyMemory();
  /** Milliseconds; a test that lets time pass adds to it. */
  now = 0;
  /** The replies to the last turn. */
  replies: Message[] = [];

  constructor(setting: Setting = {}) {
    this.#setting = setting;
  }

  async arrive(): Promise<void> {
    await this.#turn({ type: "conversationUpdate", membersAdded: [{ id: "user", name: "" }] });
  }

  /** Types something. */
  async say(text: string): Promise<void> {
    this.#typed = `m${++this.#messages}`;
    await this.#turn({ type: "message", id: this.#typed, text });
  }

  /** Edits the message that was typed last. */
  async edit(text: string): Promise<void> {
    await this.#turn({ type: "messageUpdate", id: this.#typed, text });
  }

  /** Sends what a button would send. */
  async submit(value: unknown): Promise<void> {
    await this.#turn({ type: "message", value });
  }

  /** Presses the button with this label, wherever the last replies show it. */
  async press(label: string): Promise<void> {
    await this.submit(this.button(label).submit);
  }

  button(label: string): Choice {
    const found = this.buttons().find((choice) => choice.label === label);
    const labels = this.buttons().map((choice) => choice.label);
    if (found === undefined) throw new Error(`No button "${label}". There are: ${labels.join(" | ")}`);
    return found;
  }

  /** Everything that can be pressed now. */
  buttons(): Choice[] {
    return this.replies.flatMap(({ choices = [], commands = [], card }) => [
      ...choices,
      ...commands,
      ...(card?.actions ?? []),
      ...(card?.menu?.choices ?? []),
      ...(card?.sections ?? []).flatMap(({ rows }) => rows.flatMap(({ change }) => change ?? [])),
    ]);
  }

  /** What was answered, with the choices numbered as a channel without buttons shows them. */
  get heard(): string {
    const texts = this.replies.map(({ text, choices = [] }) =>
      [text, ...choices.map(({ label }, index) => `${index + 1}. ${label}`)].join("\n"),
    );
    return plain(texts.join("\n\n"));
  }

  async #turn(activity: Partial<Activity>): Promise<void> {
    this.replies = [];
    const context = new TurnContext(adapter, {
      id: "1",
      channelId: "test",
      conversation: { id: "c", isGroup: false, conversationType: "personal", name: "" },
      from: { id: "user", name: "" },
      recipient: { id: "bot", name: "" },
      locale: this.#setting.locale ?? "nl-BE",
      ...activity,
    });
    await assistant.turn(context, this.memory, {
      today: this.#setting.today ?? "2026-11-22",
      now: this.now,
      tariff: this.#setting.tariff,
      ...(this.#setting.vehicles && { vehicles: this.#setting.vehicles() }),
      newReference: () => `Q${++this.#quotes}`,
      present: (message) => {
        this.replies.push(message);
        return { type: "message", text: message.text };
      },
    });
    const stored: unknown = JSON.parse(JSON.stringify(this.memory));
    const read = readMemory(stored);
    if (read === undefined) throw new Error(`Memory that cannot be read back: ${JSON.stringify(stored)}`);
    this.memory = read;
  }
}

/** Intl writes no-break spaces; a script has ordinary ones. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
