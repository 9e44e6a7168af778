import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { Conversation, plain } from "../support/conversation.ts";
import { toldText } from "../support/told-entries.ts";

// Written by people who saw only the documents: typed in a hurry, or told as a story. Before the bar stands what must
// answer: entries, joined by + where all are needed and by / where one will do; words in quotes (⁄ for the stroke of a date); "-" where the documents
// say nothing.

const HONEST =
  /vind ik hier geen antwoord op|vraag heb ik geen antwoord|ne trouve pas la réponse|pas de réponse à cette question/;

for (const language of ["nl", "fr"] as const) {
  const rows = readFileSync(new URL(`./questions/told.${language}.txt`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(" | ") as [keys: string, question: string]);

  const isTold = (reply: string, key: string): boolean =>
    reply.includes(key.startsWith("“") ? key.slice(1, -1).replace("⁄", "/") : toldText(key, language));

  test.each(rows)(`${language}: %s answers "%s"`, async (keys, question) => {
    const conversation = new Conversation({ locale: `${language}-BE`, today: "2026-11-27" });
    await conversation.arrive();
    await conversation.say(question);
    const reply = plain(conversation.replies.map(({ text }) => text).join("\n"));
    if (keys === "-") expect(reply).toMatch(HONEST);
    else {
      const missing = keys.split("+").filter((group) => !group.split("/").some((key) => isTold(reply, key)));
      expect({ reply, missing }).toEqual({ reply, missing: [] });
    }
  });
}
