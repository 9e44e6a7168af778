import { PassThrough } from "node:stream";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { assistantDialogue } from "../../bot/assistant.ts";
import type { Service } from "../../bot/service.ts";
import { Chat } from "../../bot/terminal/chat.ts";
import { Connection } from "../../bot/terminal/connection.ts";
import { LANGUAGES, translator } from "../../locales/index.ts";
import { INJECTIONS } from "../browser/injections.ts";
import { TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";

let server: TestServer;
let service: Service;

beforeAll(async () => {
  server = await TestServer.start();
  service = await startRunning(assistantDialogue(), {
    environment: { DATABASE_URL: await server.emptyDatabase() },
  });
});
afterAll(async () => {
  await service.close();
  await server.stop();
});

/** Everything a chat writes that is told these lines. */
async function shown(lines: readonly string[]): Promise<string> {
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  let text = "";
  for (const stream of [output, errors]) stream.on("data", (data: Buffer) => (text += data.toString()));
  const line = {
    url: `http://127.0.0.1:${service.port}/api/messages`,
    conversation: "injections",
    user: "user",
  };
  const streams = { input, output, errors } as unknown as Pick<
    ConstructorParameters<typeof Chat>[0],
    "input" | "output" | "errors"
  >;
  const connection = new Connection({ ...line, language: "nl" });
  input.end(lines.join("\n"));
  expect(await new Chat({ ...streams, connection, language: "nl", conversation: "injections" }).talk()).toBe(
    true,
  );
  return text;
}

const BEFORE = ["", "klant: ", "nummerplaat: "];

it("writes nothing to a terminal that could move its cursor, colour it or turn its text around", async () => {
  const said = INJECTIONS.map((words, index) => `${BEFORE[index % BEFORE.length] ?? ""}${words}`);
  const text = await shown(["Peugeot, personenwagen", ...said]);
  expect(text.length).toBeGreaterThan(INJECTIONS.length * 40);
  const hidden = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.exec(text);
  expect(hidden === null ? "nothing" : text.slice(hidden.index - 80, hidden.index + 20)).toBe("nothing");
  // What is only signs stays what it was: here nothing has to be escaped.
  expect(text).toContain("<b>vet</b>");
}, 200_000);

it.each(LANGUAGES)(
  "puts words into a text as they are: no key, no value and no nesting of theirs (%s)",
  (language) => {
    const t = translator(language);
    for (const words of INJECTIONS) {
      const text = t("errors:notUnderstood", { words: "here" });
      expect(t("errors:notUnderstood", { words })).toBe(text.replace("here", () => words));
      expect(t("common:labelled", { label: words, value: words }).split(words).length).toBeGreaterThan(2);
    }
  },
);
