import { describe, expect, it } from "@jest/globals";
import type { Activity } from "botbuilder";
import { presentOn } from "../../bot/present/present.ts";
import { parted, unmarked } from "../../bot/present/quote-card.ts";
import type { Choice, Message } from "../../dialogs/message.ts";
import { activityOf } from "../support/caller.ts";
import { faultsForTeams } from "../support/teams-limits.ts";

const address = {
  channelId: "msteams",
  serviceUrl: `https://smba.trafficmanager.net/emea/${"0".repeat(36)}/`,
  conversation: { id: "a:".padEnd(200, "x") },
  from: { id: "28:".padEnd(60, "x") },
  recipient: { id: "29:".padEnd(200, "x") },
  replyToId: "1".repeat(20),
};

/** The messages that Teams gets, as they are sent. */
const sent = (message: Partial<Message>, channelId = "msteams"): Partial<Activity>[] => {
  const activity = activityOf({ port: 0, channelId }) as Activity;
  const shown = presentOn(activity)({ text: "", locale: "nl-BE", ...message });
  return parted([shown]).map((reply) => ({ ...address, ...unmarked(reply) }) as Partial<Activity>);
};

const words = (replies: readonly Partial<Activity>[]): string =>
  replies
    .map(({ text = "" }) => text)
    .join("<br>")
    .replaceAll("<br>", " ")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("\u200b", "");

const bare = (text: string): string => text.replaceAll(/\s/g, "");

const choices = (count: number): Choice[] =>
  Array.from({ length: count }, (_, index) => ({
    label: `Keuze ${index + 1} met een naam van gewone lengte`,
    submit: { do: "answer", quote: "K7H2-9XF4", asked: "vehicle.category", value: index },
  }));

const QUESTION = "Waarop rijdt het voertuig?";

const TEXTS: Readonly<Record<string, string>> = {
  paragraphs: Array.from({ length: 400 }, (_, index) => `Reden ${index}: ${"dit is zo. ".repeat(10)}`).join(
    "\n\n",
  ),
  lines: Array.from({ length: 3_000 }, (_, index) => `lijn ${index} van een lijst`).join("\n"),
  words: "woord ".repeat(12_000),
  "one word": "x".repeat(60_000),
  "signs that are escaped": "*_`[]<>&#|".repeat(4_000),
  quotes: '"\\'.repeat(10_000),
  breaks: "a\n\n\n\n".repeat(8_000),
  accents: "é€ü".repeat(12_000),
  emoji: "🚗🇧🇪👩‍👩‍👧‍👦".repeat(1_500),
  addresses: "http://www.evil.com/ ".repeat(2_000),
};

describe("a text that is too long for Teams", () => {
  it.each(Object.keys(TEXTS))(
    "(%s) comes in several messages, each small enough, and nothing is lost",
    (name) => {
      const text = `${TEXTS[name] ?? ""}\n\n${QUESTION}`;
      const replies = sent({ text, choices: choices(3), commands: choices(3) });
      expect(replies.length).toBeGreaterThan(1);
      expect(replies.flatMap(faultsForTeams)).toEqual([]);
      const numbered = choices(3).map(({ label }, index) => `${index + 1}. ${label}`);
      expect(bare(words(replies))).toBe(bare(text + numbered.join("")));
      // The question and what may be pressed are last.
      expect(words(replies.slice(-1))).toContain(QUESTION);
      expect(replies.map(({ suggestedActions }) => suggestedActions !== undefined)).toEqual(
        replies.map((_, index) => index === replies.length - 1),
      );
    },
  );

  it("comes with its list on the last message, alone where there is no room beside the words", () => {
    for (const text of ["woord ".repeat(3_500), "woord ".repeat(6_500)]) {
      const replies = sent({ text: `${text}\n\n${QUESTION}`, choices: choices(60) });
      expect(replies.flatMap(faultsForTeams)).toEqual([]);
      expect(replies.filter(({ attachments }) => attachments !== undefined)).toEqual(replies.slice(-1));
      expect(words(replies)).toContain(QUESTION);
    }
  });

  it("is one message where it fits, and on channels that take it", () => {
    expect(sent({ text: "woord ".repeat(3_000), choices: choices(3) })).toHaveLength(1);
    expect(sent({ text: "woord ".repeat(12_000) }, "webchat")).toHaveLength(1);
  });

  it("has the words beside a card in parts, and then the card", () => {
    const card = { title: "Resultaat", sections: [], footer: [], actions: choices(2) };
    const replies = sent({ text: "woord ".repeat(12_000), card });
    expect(replies.flatMap(faultsForTeams)).toEqual([]);
    expect(replies.map(({ attachments }) => attachments?.length ?? 0)).toEqual([
      ...replies.slice(1).map(() => 0),
      1,
    ]);
  });
});
