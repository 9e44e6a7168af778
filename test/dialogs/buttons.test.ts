import { expect, test } from "@jest/globals";
import { Conversation } from "../support/conversation.ts";

const HOSTILE: readonly unknown[] = [
  {},
  [],
  "answer",
  42,
  true,
  { do: "answer" },
  { do: "explode", quote: "Q1" },
  { do: "answer", quote: "Q1", asked: "vehicle.category", value: "car", extra: 1 },
  { do: "answer", quote: "Q1", asked: "vehicle.colour", value: "red" },
  { do: "answer", quote: "Q1", asked: "__proto__", value: "car" },
  { do: "answer", quote: "Q1", asked: "vehicle.category", value: { $gt: "" } },
  { do: "answer", quote: "Q1", asked: "vehicle.category", value: "x".repeat(5_000) },
  { do: "command", quote: "Q1", command: "constructor" },
  { do: "language", language: "de" },
  JSON.parse('{"do":"answer","quote":"Q1","asked":"vehicle.category","value":"car","__proto__":{"x":1}}'),
];

test.each(HOSTILE.map((value) => [JSON.stringify(value).slice(0, 80), value]))(
  "a button that is not ours changes nothing: %s",
  async (_, value) => {
    const conversation = new Conversation();
    await conversation.arrive();
    await conversation.submit(value);
    expect(conversation.heard).toContain("Die knop ken ik niet. Er is niets gewijzigd.");
    expect(conversation.heard).toContain("Over welk voertuig gaat het?");
    expect(conversation.memory.quote?.facts).toEqual({});
  },
);

test("a value outside the choices shown is not taken", async () => {
  const conversation = new Conversation();
  await conversation.arrive();
  for (const value of ["spaceship", "", 1, true, "toString"]) {
    await conversation.submit({ do: "answer", quote: "Q1", asked: "vehicle.category", value });
    expect(conversation.heard).toContain("Die vraag is al voorbij.");
  }
  expect(conversation.memory.quote?.facts).toEqual({});
});

test("a refused choice pressed anyway gets its reason", async () => {
  const conversation = new Conversation();
  await conversation.arrive();
  for (const answer of ["wagen", "Fiat Panda", "benzine", "01/02/2010", "nieuw"])
    await conversation.say(answer);
  await conversation.say("wijzig omnium");
  await conversation.submit({ do: "answer", quote: "Q1", asked: "request.omnium", value: "omnium_theft" });
  expect(conversation.heard).toContain("Volledige omnium is hier niet mogelijk.");
  expect(conversation.memory.quote?.facts.request).toBeUndefined();
});

test("a button of an earlier question, or pressed twice, leaves the answer as it is", async () => {
  const conversation = new Conversation();
  await conversation.arrive();
  const [car, van] = ["Personenwagen", "Lichte vrachtwagen"].map((label) => conversation.button(label));
  await conversation.submit(car?.submit);
  await conversation.submit(car?.submit);
  expect(conversation.heard).toContain("Die vraag is al voorbij. Dit is de huidige vraag.");
  expect(conversation.heard).toContain("Welk merk");
  await conversation.submit(van?.submit);
  expect(conversation.memory.quote?.facts).toEqual({ vehicle: { category: "car" } });
});

test("a button of an earlier quote is answered with the state of this one", async () => {
  const conversation = new Conversation();
  await conversation.arrive();
  const car = conversation.button("Personenwagen");
  await conversation.say("opnieuw");
  await conversation.say("ja");
  await conversation.submit(car.submit);
  expect(conversation.heard).toContain("Die knop hoort bij een andere berekening. U bent nu bij Q2.");
  expect(conversation.heard).toContain("Over welk voertuig gaat het?");
  expect(conversation.memory.quote?.facts).toEqual({});
});

test("words are only ever words: no key, no markup, no nesting", async () => {
  const conversation = new Conversation();
  await conversation.arrive();
  await conversation.say("wagen");
  await conversation.say("$t(common:yes) {{reference}}");
  expect(conversation.heard).toContain("$t(common:yes) {{reference}}");
  await conversation.say("__proto__");
  await conversation.say("constructor");
  expect(conversation.memory.quote?.facts).toEqual({ vehicle: { category: "car" } });
});

test("a message without words is asked for words", async () => {
  const conversation = new Conversation();
  await conversation.arrive();
  await conversation.say("\u200b \u202e");
  expect(conversation.heard).toContain("Ik lees enkel tekst.");
});

test("every button on show can be pressed, at every step of a quote", async () => {
  const answers = [
    "wagen",
    "Kia Niro",
    "hybride",
    "2025",
    "nieuw",
    "ja",
    "overslaan",
    "zelfstandige",
    "gemengd",
  ];
  const start = new Conversation();
  await start.arrive();
  for (const answer of answers) {
    await start.say(answer);
    for (const { label } of start.buttons()) {
      const branch = new Conversation();
      branch.memory = structuredClone(start.memory);
      branch.replies = start.replies;
      await branch.press(label);
      expect(branch.heard).not.toContain("Die knop");
      expect(branch.heard).not.toContain("Die vraag is al voorbij");
    }
  }
});
