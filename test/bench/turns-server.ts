/** Two bots in one process, for turns.ts: the assistant, and a stock bot that echoes. Prints their ports. */
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import type { Request, Response } from "botbuilder";
import restify from "restify";
import { assistantDialogue } from "../../bot/assistant.ts";
import { readConfig } from "../../bot/config/config.ts";
import { EXAMPLE_IDENTITIES } from "../../bot/identities.ts";
import { createLog } from "../../bot/log.ts";
import { startService } from "../../bot/service.ts";

const config = readConfig({ PORT: "0", DATA_DIR: process.argv[2] }, ["--development"]);
const dialogue = assistantDialogue();
const log = createLog("warn");
const service = await startService({
  config,
  dialogue,
  identities: EXAMPLE_IDENTITIES,
  tariff: undefined,
  log,
});

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const echo = restify.createServer();
echo.use(restify.plugins.bodyParser());
echo.post("/api/messages", async (request: unknown, response: unknown) => {
  await adapter.process(request as Request, response as Response, async (context) => {
    await context.sendActivity(`echo ${context.activity.text}`);
  });
});
echo.listen(0, "127.0.0.1", () => {
  process.send?.({ turns: service.port, echo: (echo.address() as { port: number }).port });
});

process.on("message", () => {
  void service.close().then(() => process.exit(0));
});
