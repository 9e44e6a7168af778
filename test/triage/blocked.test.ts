import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parseFacts, triage, withFact, type Facts, type Triage } from "../../src/index.ts";
import { runCommand } from "../commands/run-command.ts";
import { Conversation } from "../support/conversation.ts";

/** A blocked quote as a broker brings it, and what must come of it by the rulebook and by hand. */
interface Blocked {
  readonly name: string;
  /** Pasted as JSON, in words, as V-Connect's screen shows it, or named by its reference later on. */
  readonly by: "json" | "words" | "screen" | "reference";
  /** What is typed; of a pasted one its facts are. */
  readonly say?: readonly string[];
  /** What is answered where something was in doubt. */
  readonly then?: readonly string[];
  readonly facts?: object;
  readonly status?: string;
  readonly blockedBy: readonly string[];
  /** The smallest way out, as "path=value & path=value", where it leads and what it changes in euro. */
  readonly way?: string;
  readonly after?: string;
  readonly difference?: string;
  readonly decides?: "serviceCenter" | "backoffice" | "helpdesk";
}

const TODAY = "2026-11-22";
const WHY = { nl: "waarom is deze offerte geblokkeerd?", fr: "pourquoi ce devis est-il bloqué ?" };
const DECIDERS = { serviceCenter: "Service Center", backoffice: "backoffice", helpdesk: "helpdesk" };

const read = (language: string): Blocked[] =>
  readFileSync(`test/triage/blocked.${language}.ndjson`, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Blocked);

const factsOf = ({ facts }: Blocked): Facts => {
  const parsed = parseFacts(facts, TODAY);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.facts;
};

const wayOf = ({ way }: Triage): string | undefined =>
  way?.changes.map(({ path, to }) => `${path}=${String(to)}`).join(" & ");

const standing = (found: Triage) => ({
  status: found.evaluation.status,
  blockedBy: found.blocks.map(({ id }) => id).sort(),
  way: wayOf(found),
});

const expected = ({ status, blockedBy, way }: Blocked) => ({ status, blockedBy: [...blockedBy].sort(), way });

async function told(quote: Blocked, language: "nl" | "fr"): Promise<Conversation> {
  const conversation = new Conversation({ locale: `${language}-BE`, today: TODAY });
  await conversation.arrive();
  const typed =
    quote.by === "json" ? [JSON.stringify(quote.facts)] : [...(quote.say ?? []), ...(quote.then ?? [])];
  for (const words of typed) await conversation.say(words);
  return conversation;
}

/** The quote in hand as it was asked for, with what was turned down on the way. */
function asAsked({ memory }: Conversation): Facts {
  const { facts = {}, turnedDown = [] } = memory.quote ?? {};
  return turnedDown.reduce<Facts>(
    (all, { asked, value }) => (asked === "premiumSource" ? all : withFact(all, asked, value)),
    facts,
  );
}

describe.each(["nl", "fr"] as const)("twenty blocked quotes, %s", (language) => {
  const quotes = read(language);
  const judged = quotes.filter(({ facts }) => facts !== undefined);

  test("are twenty, told in every way", () => {
    expect(quotes).toHaveLength(20);
    expect(new Set(quotes.map(({ by }) => by))).toEqual(new Set(["json", "words", "screen", "reference"]));
  });

  test.each(judged)("$name: rules, way out and difference", (quote) => {
    const found = triage(factsOf(quote), { today: TODAY });
    expect(standing(found)).toEqual(expected(quote));
    expect([found.way?.status, found.way?.premiumDelta ?? undefined]).toEqual([
      quote.after,
      quote.difference,
    ]);
  });

  test.each(judged)("$name: in the conversation", async (quote) => {
    const conversation = await told(quote, language);
    expect(standing(triage(asAsked(conversation), { today: TODAY }))).toEqual(expected(quote));
    await conversation.say(WHY[language]);
    const isFree = /niet geblokkeerd|n’est pas bloqué/u.test(conversation.heard);
    expect(isFree).toBe(quote.blockedBy.length === 0);
    expect(/Bron:|Source \(en néerlandais\)/u.test(conversation.heard)).toBe(!isFree);
    if (quote.decides !== undefined) expect(conversation.heard).toContain(DECIDERS[quote.decides]);
  });

  test.each(quotes.filter(({ by }) => by === "screen"))("$name: what V-Connect shows", async (quote) => {
    const conversation = await told(quote, language);
    expect(conversation.heard).toContain(DECIDERS[quote.decides ?? "helpdesk"]);
    expect(conversation.heard).toContain("Release Not");
  });

  test("are triaged by the command as in the core", async () => {
    const lines = judged.map(({ facts }) => JSON.stringify(facts)).join("\n");
    const command = ["bot/commands/triage.ts", "--format", "csv", "--lang", language];
    const { lines: rows } = await runCommand(command, lines);
    const found = rows.slice(1).map((row) => row.split(","));
    expect(
      found.map(([, status, blocks = "", way]) => [status, blocks.split(" ").sort().join(" "), way]),
    ).toEqual(
      judged.map(({ status, blockedBy, way = "" }) => [status, [...blockedBy].sort().join(" "), way]),
    );
    expect(found.map(([, , , , , difference]) => difference)).toEqual(
      judged.map((quote) => quote.difference ?? ""),
    );
  });
});

test("a way out of what was turned down asks for it again, and can be taken", async () => {
  const quote = read("nl").find(({ name }) => name.startsWith("Traiteur"));
  if (quote === undefined) throw new Error("the caterer is not there");
  const conversation = await told(quote, "nl");
  await conversation.say(WHY.nl);
  await conversation.press("Neem Materiaal en koopwaar: € 12.500 en Volledige omnium");
  expect(conversation.memory.quote?.facts.request).toEqual({ goods: 12500, omnium: "omnium_theft" });
  expect(conversation.memory.quote?.turnedDown).toBeUndefined();
});

test.each([
  [
    "nl",
    "Vijf jaar",
    "vorig jaar kon dat nog",
    "Op 01/12/2025 kon dit nog: Banden en Aangenomen waarde 12 maanden.",
  ],
  [
    "fr",
    "Huit ans",
    "l'année passée c'était possible",
    "Le 15/12/2025, c’était encore possible : Forces de la nature",
  ],
] as const)(
  "%s: what could be had a year ago, because the car was younger",
  async (language, name, words, said) => {
    const quote = read(language).find((each) => each.name.startsWith(name));
    if (quote === undefined) throw new Error(`${name} is not there`);
    const conversation = await told(quote, language);
    await conversation.say(words);
    expect(conversation.heard).toContain(said);
  },
);
