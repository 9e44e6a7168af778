import { join } from "node:path";
import { assistantDialogue } from "../assistant.ts";
import { readConfig } from "../config/config.ts";
import { EXAMPLE_IDENTITIES } from "../identities.ts";
import { createLog } from "../log.ts";
import { describeProblems } from "../refusal.ts";
import { startService } from "../service.ts";
import { EXAMPLE_TARIFF, loadTariff } from "../tariff/load.ts";
import { Chat, inWords, isInteractive } from "./chat.ts";
import { Connection } from "./connection.ts";
import { readSettings, USAGE } from "./settings.ts";
import type { Settings } from "./settings.ts";

const SCREEN = { input: process.stdin, output: process.stdout, errors: process.stderr };

/** The assistant that is talked to. */
interface Assistant {
  readonly url: string;
  close(): Promise<void>;
}

try {
  const settings = readSettings(process.argv.slice(2), process.env);
  if (settings === undefined) process.stdout.write(USAGE);
  else process.exitCode = (await run(settings)) ? 0 : 1;
} catch (error) {
  process.stderr.write(`The chat does not start.\n${describeProblems(error)}\n`);
  process.exitCode = 1;
}

async function run(settings: Settings): Promise<boolean> {
  const { language, conversation, url, user } = settings;
  const assistant =
    url === undefined ? await ownAssistant(settings) : { url, close: () => Promise.resolve() };
  try {
    const connection = new Connection({ url: assistant.url, conversation, language, user });
    const chat = new Chat({ ...SCREEN, connection, language, conversation });
    endOnSignal(chat);
    return await chat.talk();
  } finally {
    await assistant.close();
  }
}

/** An assistant of our own, on a free port of this machine, with its own data directory. */
async function ownAssistant({ language }: Settings): Promise<Assistant> {
  if (isInteractive(SCREEN)) process.stderr.write(`${inWords("starting", language)}\n`);
  const settings = readConfig({ ...process.env, HOST: "127.0.0.1" }, ["--development"]);
  const dataDirectory = join(settings.dataDirectory, "chat");
  const alone = { credentials: undefined, signIn: undefined, publicUrl: undefined };
  const config = { ...settings, ...alone, port: 0, dataDirectory };
  const tariff = await loadTariff(config.tariffFile ?? EXAMPLE_TARIFF);
  const log = createLog(config.logLevel, join(dataDirectory, "chat.log"));
  const identities = EXAMPLE_IDENTITIES;
  const service = await startService({ config, dialogue: assistantDialogue(), identities, tariff, log });
  return { url: `http://${service.host}:${service.port}/api/messages`, close: () => service.close() };
}

function endOnSignal(chat: Chat): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      chat.end();
    });
  }
  // A reader that has seen enough (`| head`) closes the pipe: nobody is left to talk to.
  process.stdout.on("error", () => {
    chat.end();
  });
}
