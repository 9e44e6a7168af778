import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { Conversation } from "../support/conversation.ts";

/** What people type, sensible or not; most of it lands at the wrong question. */
const WORDS = [
  "ja",
  "non",
  "1",
  "3",
  "12/03/2021",
  "03/2021",
  "2019",
  "vorig jaar",
  "24 jaar",
  "15.000",
  "€ 32.500,50",
  "110000",
  "32000 incl btw",
  "volledige omnium",
  "engels",
  "Porsche 911",
  "1-ABC-123",
  "terug",
  "behouden",
  "geen idee",
  "waarom",
  "prix",
  "overzicht",
  "help",
  "wijzig",
  "wijzig vrijstelling",
  "modifier le conducteur",
  "medewerker",
  "en français",
  "nederlands",
  "klopt",
  "opnieuw",
  "stop",
  "10 à 15.000",
  "Golf diesel van 2019, 34 jaar, 15.000 km per jaar, omnium",
  "diesle, BM 0, 32.500 euro",
  "en fait c'est un diesel, et ça coûte combien ?",
  "neen, de kilometers zijn 4.000",
  "maak dat ongedaan",
  "nee, dat andere",
  "wat als ik de hoge of lage vrijstelling neem?",
  "neem dat",
  "et sans omnium ?",
  "is er een vrijstelling op glasbreuk?",
  "BM weet ik niet",
  "open vragen",
  "geen van deze",
  "wijzig de kilometers in 18.000",
  "kunnen we verder in het frans",
  "🚗🚗🚗",
  "$t(common:yes)",
  "{{value}}",
  "<script>alert(1)</script>",
  "  ",
  "x".repeat(2_500),
];

/** A step: a button by its place among those on show, or words. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.nat({ max: 200 }) },
  { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
);

async function take(conversation: Conversation, move: number | string): Promise<void> {
  // Every seventh button or so comes after a night.
  if (typeof move === "number" && move % 7 === 0) conversation.now += 30 * 60 * 60 * 1000;
  const buttons = conversation.buttons();
  const pressed = typeof move === "number" ? buttons[move % buttons.length] : undefined;
  if (pressed !== undefined) await conversation.submit(pressed.submit);
  else await conversation.say(String(move));
}

const walk = fc.record({
  locale: fc.constantFrom("nl-BE", "fr-BE", "en-US"),
  today: fc.constantFrom("2026-11-22", "2023-01-15", "2022-06-18", "2028-02-29"),
  moves: fc.array(step, { minLength: 10, maxLength: 60 }),
});

test("whatever is typed or pressed, in any order, gets one answer, and the memory stays sound", async () => {
  await fc.assert(
    fc.asyncProperty(walk, async ({ locale, today, moves }) => {
      const conversation = new Conversation({ locale, today });
      await conversation.arrive();
      for (const move of moves) {
        await take(conversation, move);
        expect(conversation.replies).toHaveLength(1);
        expect(conversation.heard).not.toMatch(/undefined|null|NaN|\[object|\{\{(?!value)/);
        expect(conversation.heard.length).toBeGreaterThan(5);
      }
    }),
    { numRuns: Number(process.env["WALKS"] ?? 30) },
  );
}, 120_000);

/** Presses a choice, or leaves the question open where there is none; what was left open stays so. */
async function pressOn(conversation: Conversation, place: number): Promise<void> {
  const [choices = []] = conversation.replies.map((reply) => reply.choices ?? []);
  const [skip] = conversation.replies.map(({ commands = [] }) => commands[0]);
  const confirm = choices.find(({ submit }) => submit["do"] === "reviewed");
  await conversation.submit((confirm ?? choices[place % Math.max(choices.length, 1)] ?? skip)?.submit);
}

test.each([
  ["nl-BE", 0],
  ["nl-BE", 1],
  ["nl-BE", 2],
  ["fr-BE", 0],
  ["fr-BE", 1],
  ["fr-BE", 3],
])("buttons alone lead to a result (%s, choice %i)", async (locale, place) => {
  const conversation = new Conversation({ locale });
  await conversation.arrive();
  for (let turn = 0; turn < 60 && conversation.replies[0]?.card?.menu === undefined; turn++) {
    await pressOn(conversation, place);
  }
  expect(conversation.heard).toMatch(/Dit is een berekening, geen aanbod|Ceci est un calcul, pas une offre/);
});
