import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Service } from "../../bot/service.ts";
import { call } from "../support/caller.ts";
import { TestChannel } from "../support/channel.ts";
import { counting } from "../support/counter.ts";
import { ask, TestServer } from "../support/database.ts";
import { KeyServer } from "../support/key-server.ts";
import { startRunning } from "../support/running.ts";
import { TokenServer } from "../support/token-server.ts";

const TENANT = "11111111-1111-4111-8111-111111111111";
const USER = "22222222-2222-4222-8222-222222222222";

let server: TestServer;
let keys: KeyServer;
let url: string;
let service: Service;
let channel: TestChannel;
let tokens: TokenServer;
/** The SDK keeps tokens of a bot for the whole process: each test is another bot. */
let bot: string;

beforeAll(async () => {
  server = await TestServer.start();
  keys = await KeyServer.open();
});
afterAll(async () => {
  await keys.close();
  await server.stop();
});
beforeEach(async () => {
  bot = randomUUID();
  url = await server.emptyDatabase();
  channel = await TestChannel.open();
  tokens = await TokenServer.open();
  service = await startRunning(counting(), {
    environment: {
      DATABASE_URL: url,
      ...keys.environment,
      MicrosoftAppId: bot,
      ToChannelFromBotLoginUrl: tokens.url,
    },
    identities: {
      tenants: [TENANT],
      people: [{ id: "an", name: "An", role: "broker", office: "Peeters", teams: USER }],
    },
  });
});
afterEach(async () => {
  await service.close();
  await tokens.close();
  await channel.close();
});

const send = (text: string, conversation = "c"): Promise<{ status: number }> => {
  const { serviceUrl } = channel;
  const headers = { Authorization: `Bearer ${keys.sign({ aud: bot, serviceurl: serviceUrl })}` };
  const line = { port: service.port, headers, channelId: "msteams", conversation };
  const from = { id: "29:an", name: "", aadObjectId: USER };
  const channelData = { tenant: { id: TENANT } };
  return call(line, {
    text,
    id: `${conversation}-${text}`,
    deliveryMode: "normal",
    serviceUrl,
    from,
    channelData,
  });
};

const waiting = (): Promise<object[]> => ask(url, "select attempts, last_error from outbox");

describe("the token by which a channel knows us", () => {
  it("is asked for once with the bot's secret, and shown with every reply", async () => {
    await send("one");
    await send("two");
    expect(channel.taken).toEqual(["1: one", "2: two"]);
    expect(channel.tokens).toEqual(["Bearer a-token", "Bearer a-token"]);
    expect(tokens.asked.map(({ path, form }) => [path, form])).toEqual([
      [
        "/botframework.com/oauth2/v2.0/token",
        {
          grant_type: "client_credentials",
          client_id: bot,
          client_secret: "secret",
          scope: `${keys.url}/nowhere/.default`,
        },
      ],
    ]);
  });

  it("is asked for once by all who wait for it", async () => {
    await Promise.all(["a", "b", "c", "d"].map((conversation) => send("one", conversation)));
    expect(channel.taken).toHaveLength(4);
    expect(tokens.asked).toHaveLength(1);
  });

  it.each([500, 503, 400, 401])(
    "is asked for once where it is refused with %s, and the reply is kept",
    async (status) => {
      tokens.next(status);
      await send("one");
      expect([tokens.asked.length, channel.taken]).toEqual([1, []]);
      expect(await waiting()).toEqual([{ attempts: 1, last_error: `TokenRefused ${status}` }]);
      await channel.until(1);
      expect([tokens.asked.length, channel.taken, await waiting()]).toEqual([2, ["1: one"], []]);
    },
  );

  it("is asked for again no sooner than its giver says", async () => {
    tokens.next({ status: 429, headers: { "Retry-After": "3" } });
    await send("one");
    await channel.until(1);
    const [first, second] = tokens.asked.map(({ at }) => at);
    expect(second! - first!).toBeGreaterThanOrEqual(2_900);
  });

  it("is not waited for for ever, and the reply is kept", async () => {
    tokens.next("hang");
    const started = Date.now();
    await send("one");
    expect(Date.now() - started).toBeLessThan(15_000);
    await channel.until(1);
    expect(tokens.asked).toHaveLength(2);
  });
});
