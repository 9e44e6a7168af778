import { Assistant } from "../dialogs/assistant.ts";
import { emptyMemory, MEMORY_VERSION, readMemory, salvageMemory } from "../dialogs/memory.ts";
import type { Memory } from "../dialogs/memory.ts";
import { attachable, keep } from "./cases/keep.ts";
import type { Dialogue } from "./turn/dialogue.ts";

/** The quoting assistant, as the turn sees it. */
export function assistantDialogue(): Dialogue<Memory> {
  const assistant = new Assistant();
  return {
    version: MEMORY_VERSION,
    empty: emptyMemory,
    read: readMemory,
    salvage: salvageMemory,
    language: (memory) => memory.language,
    keep,
    attachable,
    turn: (context, memory, surroundings) => assistant.turn(context, memory, surroundings),
    again: (context, memory, surroundings, told) => assistant.again(context, memory, surroundings, told),
  };
}
