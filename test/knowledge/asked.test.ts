import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { answerProductQuestion } from "../../dialogs/knowledge/answer.ts";
import { answerAtLast } from "../../dialogs/knowledge/told.ts";
import { newQuote } from "../../dialogs/memory.ts";
import type { Turn } from "../../dialogs/turn.ts";
import { voiceOf } from "../../dialogs/voice.ts";
import { plain } from "../support/conversation.ts";
import { toldText } from "../support/told-entries.ts";

// The questions were written from the documents: the entry that must answer, or one of several, or "-" where the documents do not.

/** Nothing at all is honest too: the conversation then says that it has no answer, and who has. */
const HONEST = /vind ik hier geen antwoord op|ne trouve pas la réponse|^nothing$/;

for (const language of ["nl", "fr"] as const) {
  const voice = voiceOf(language);

  const rows = readFileSync(new URL(`./questions/${language}.txt`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(" | ") as [keys: string, question: string]);

  test.each(rows)(`${language}: %s answers "%s"`, (keys, question) => {
    const turn = { voice, today: "2026-11-22", quote: newQuote("Q1"), settled: new Map() } as unknown as Turn;
    const said = plain(answerProductQuestion(question, turn) ?? answerAtLast(question, turn) ?? "nothing");
    if (keys === "-") expect(said).toMatch(HONEST);
    else expect(keys.split("/").some((one) => said.includes(toldText(one, language)))).toBe(true);
  });
}
