import type { TurnContext } from "botbuilder";
import type { Surroundings } from "../../dialogs/assistant.ts";
import type { Message } from "../../dialogs/message.ts";
import type { CaseLeft } from "../cases/keep.ts";
import type { Language } from "../storage/schema.ts";

/** Who holds the conversation, and what a turn must know of its memory `M` to keep it. */
export interface Dialogue<M extends object> {
  readonly version: number;
  empty(): M;
  /** Stored memory, or undefined when it is of another version or damaged. */
  read(json: unknown): M | undefined;
  /** What can be saved of memory that cannot be read. */
  salvage(json: unknown): M;
  language(memory: M): Language | undefined;
  /**
   * The case this conversation is about, where there is anything new to keep of it; notes in the memory what is kept.
   *
   * @param before the memory as it was before the turn
   */
  keep(memory: M, surroundings: Surroundings, before: unknown): CaseLeft | undefined;
  /** Reference of the kept case that files of this person go with, as far as memory knows. */
  attachable(memory: M, surroundings: Surroundings): string | undefined;
  /** Answers one activity: changes the memory in place and replies through the context. */
  turn(context: TurnContext, memory: M, surroundings: Surroundings): Promise<void>;
  /** Tells something that answers an activity, and asks again what waits for an answer, if anything does. */
  again(context: TurnContext, memory: M, surroundings: Surroundings, told: Message): Promise<void>;
}
