import { expect, test } from "@jest/globals";
import { emptyMemory, MEMORY_VERSION, readMemory, salvageMemory } from "../../dialogs/memory.ts";
import type { Memory } from "../../dialogs/memory.ts";
import { Conversation } from "../support/conversation.ts";
import { resume } from "../support/script.ts";

async function underWay(): Promise<Conversation> {
  const conversation = new Conversation();
  await conversation.arrive();
  expect(await resume(conversation, "> wagen\n> Volvo XC40\n> diesel\n< in verkeer gesteld")).toEqual([]);
  return conversation;
}

test("memory survives JSON; what is not ours is not read", async () => {
  const { memory } = await underWay();
  expect(readMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
  expect(readMemory(emptyMemory())).toEqual(emptyMemory());
  for (const other of [undefined, null, 1, "x", [], {}, { ...memory, version: MEMORY_VERSION + 1 }]) {
    expect(readMemory(other)).toBeUndefined();
  }
  expect(readMemory({ ...memory, more: true })).toBeUndefined();
});

test("memory of the version before is read with what it lacked", async () => {
  const { memory } = await underWay();
  const { doubts, history, sent, rejected, variants, ...quote } = memory.quote!;
  expect([doubts, rejected, variants]).toEqual([[], [], []]);
  expect([history.length, sent.length]).toEqual([3, 3]);
  const { seen, ...rest } = memory;
  expect(seen?.today).toBe("2026-11-22");
  const read = readMemory({ ...rest, version: 1, quote });
  expect(read?.quote).toEqual({ ...memory.quote, history: [], sent: [] });
});

const ODD_STACKS: readonly unknown[] = [
  [],
  [{ id: "gone", state: {} }],
  [{ id: "interview", state: {} }],
  [{ id: "question", state: { asked: "vehicle.energy", wrong: 0 } }],
  [
    { id: "interview", state: { stepIndex: 0, values: {} } },
    { id: "question", state: { asked: "vehicle.colour", wrong: 0 } },
  ],
  [
    { id: "interview", state: { stepIndex: 0, values: {} } },
    { id: "vehicle", state: { stepIndex: "3", values: {} } },
  ],
];

test.each(ODD_STACKS.map((stack) => [JSON.stringify(stack), stack]))(
  "an odd dialog stack is thrown away and the interview goes on where the facts are: %s",
  async (_, stack) => {
    const conversation = await underWay();
    conversation.memory.dialogs = { dialogStack: stack } as Memory["dialogs"];
    expect(
      await resume(conversation, "> hallo\n< We gaan verder met berekening Q1.\n< in verkeer gesteld"),
    ).toEqual([]);
    expect(await resume(conversation, "> 03/2025\n< 1ste eigenaar")).toEqual([]);
  },
);

test("a step that moved since is no harm: the question follows from the facts", async () => {
  const conversation = await underWay();
  for (const { state } of conversation.memory.dialogs.dialogStack) {
    if ("stepIndex" in state) state["stepIndex"] = 0;
  }
  expect(await resume(conversation, "> 03/2025\n< 1ste eigenaar")).toEqual([]);
});

test("of memory from another version the language, the reference and the sound answers are saved", async () => {
  const { memory } = await underWay();
  const old = {
    version: 0,
    language: "fr",
    quote: { reference: "Q7", facts: { ...memory.quote?.facts, usage: "flying", driver: { age: -3 } } },
  };
  const saved = salvageMemory(old);
  expect(saved.quote?.reference).toBe("Q7");
  expect(saved.quote?.facts).toEqual({
    vehicle: { category: "car", energy: "diesel", make: "Volvo", model: "XC40" },
  });
  expect(readMemory(saved)).toEqual(saved);
  const conversation = new Conversation();
  conversation.memory = saved;
  expect(
    await resume(conversation, "> bonjour\n< Nous continuons le calcul Q7.\n< mis en circulation"),
  ).toEqual([]);
});

test("of anything else nothing is saved, and nothing breaks", () => {
  for (const other of [undefined, null, 7, "x", [], {}, { language: "de" }, { language: "nl", quote: 3 }]) {
    expect(salvageMemory(other).quote).toBeUndefined();
  }
  expect(salvageMemory({ language: "nl", quote: { reference: "Q1", facts: "no" } }).quote?.facts).toEqual({});
});
