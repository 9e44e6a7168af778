import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { TokenGuard } from "../../bot/door/guard.ts";
import type { Service } from "../../bot/service.ts";
import { call } from "../support/caller.ts";
import { counting } from "../support/counter.ts";
import { ask, TestServer } from "../support/database.ts";
import { forgeries, publishOthers } from "../support/forgeries.ts";
import type { Forgery } from "../support/forgeries.ts";
import { APP_ID, ISSUER, KeyServer, newRsa, rsa } from "../support/key-server.ts";
import { startRunning } from "../support/running.ts";

const TENANT = "11111111-1111-4111-8111-111111111111";
const USER = "22222222-2222-4222-8222-222222222222";

let server: TestServer;
let url: string;
let keys: KeyServer;
let service: Service;

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
  keys = await KeyServer.open();
  publishOthers(keys);
  service = await startRunning(counting(), {
    environment: { DATABASE_URL: url, ...keys.environment },
    identities: {
      tenants: [TENANT],
      people: [{ id: "an", name: "An", role: "broker", office: "Peeters", teams: USER }],
    },
  });
});
afterAll(async () => {
  await service.close();
  await keys.close();
  await server.stop();
});

async function status(authorization: string | undefined, change: object = {}): Promise<number> {
  const headers: Record<string, string> = authorization === undefined ? {} : { Authorization: authorization };
  return (await call({ port: service.port, headers }, { text: "one", ...change })).status;
}

const kept = async (): Promise<unknown> =>
  ask(
    url,
    `select (select count(*)::int from inbox) as turns, (select count(*)::int from outbox) as replies,
      (select count(*)::int from taken) as taken, (select count(*)::int from conversations) as conversations`,
  );

describe("a caller", () => {
  it("with a token of the channel is let in", async () => {
    expect(await status(`Bearer ${keys.sign()}`)).toBe(200);
    expect(await status(`Bearer ${keys.sign()}`, { channelId: "msteams" })).toBe(200);
    const silent = keys.sign({}, { kid: "says nothing" }, rsa(keys.privateKey("says nothing")));
    expect(await status(`Bearer ${silent}`)).toBe(200);
    const longer = keys.sign(
      {},
      { kid: "RS512 only", alg: "RS512" },
      rsa(keys.privateKey("RS512 only"), "sha512"),
    );
    expect(await status(`Bearer ${longer}`)).toBe(200);
  });

  it("does not speak for our own Web Chat, whose users sign in elsewhere", async () => {
    expect(await status(`Bearer ${keys.sign()}`, { channelId: "webchat" })).toBe(403);
  });

  it("has its messages handled in their order, however long a token takes to check", async () => {
    const headers = { Authorization: `Bearer ${keys.sign({ jti: "fresh" })}` };
    const line = { port: service.port, headers };
    const known = {
      channelId: "msteams",
      conversation: { id: "order", isGroup: false, name: "", conversationType: "personal", tenantId: TENANT },
      from: { id: "29:1", name: "", aadObjectId: USER },
    };
    const sent: Promise<{ texts: readonly string[] }>[] = [];
    for (let index = 0; index < 10; index++) {
      sent.push(call(line, { ...known, text: String(index) }));
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    const texts = (await Promise.all(sent)).flatMap((answer) => answer.texts);
    expect(texts).toEqual(Array.from({ length: 10 }, (_, index) => `${index + 1}: ${index}`));
  });
});

/** Everything that could be called is on the key server, so that nothing goes by unnoticed. */
const elsewhere = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => !["/metadata", "/keys"].includes(path));

describe("a forgery", () => {
  it("is turned away, has no turn, calls nobody, and changes nothing", async () => {
    const before = await kept();
    const asked = keys.paths.length;
    const all = forgeries(keys);
    const passed: string[] = [];
    for (const { name, authorization, activity } of all) {
      // Their replies would go out, were there any.
      const change = { deliveryMode: "normal", ...activity };
      const code = await status(authorization, change);
      if (![400, 401].includes(code) || (code === 400 && !name.includes("without a service URL"))) {
        passed.push(`${code} ${name}`);
      }
    }
    expect(passed).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(await kept()).toEqual(before);
    const calls = keys.paths.slice(asked);
    expect(elsewhere(calls)).toEqual([]);
    // A key that is not known may be a new one, so it is asked for, though not each time.
    expect(calls.length).toBeLessThanOrEqual(4);
  });

  it("that claims what is not for us costs no request at all, not even before there are keys", async () => {
    const other = await KeyServer.open();
    try {
      const guard = guardOf(other);
      const plain = forgeries(keys).filter(({ name }) => /^(claims|header):|"(none|HS256|PS256)"/.test(name));
      const late = ["claims: a start in the future", "claims: a start in words"];
      const cheap = plain.filter(({ name }) => !late.includes(name));
      for (const forgery of cheap)
        await expect(checked(guard, forgery)).rejects.toMatchObject({ status: 401 });
      expect(cheap.length).toBeGreaterThan(40);
      expect(other.paths).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it("leaves nothing in memory, however many there are", async () => {
    const guard = guardOf(keys);
    const other = rsa(newRsa().privateKey);
    const batch = async (round: number): Promise<void> => {
      for (let index = 0; index < 1_500; index++) {
        const id = `${round}-${index}`;
        const wrong = [
          keys.sign({ iss: `https://${id}.example` }, {}, () => Buffer.from("x")),
          keys.sign({ jti: id }, { kid: id }, () => Buffer.from("x")),
          keys.sign({ jti: id, padding: "x".repeat(2_000) }, {}, () => Buffer.from("x")),
          ...(index % 50 === 0 ? [keys.sign({ jti: id }, {}, other)] : []),
        ];
        for (const token of wrong) {
          await expect(guard.check(`Bearer ${token}`, USUAL)).rejects.toMatchObject({ status: 401 });
        }
      }
    };
    await batch(0);
    const before = used();
    for (let round = 1; round <= 3; round++) await batch(round);
    // 13,500 forgeries of 1 KB and more.
    expect(used() - before).toBeLessThan(1_500_000);
  });
});

const USUAL = { channelId: "test", serviceUrl: "http://127.0.0.1:9" };

const guardOf = (server: KeyServer, now?: () => number): TokenGuard =>
  new TokenGuard({
    appId: APP_ID,
    issuer: ISSUER,
    metadataUrl: `${server.url}/metadata`,
    ...(now && { now }),
  });

const checked = (guard: TokenGuard, { authorization, activity }: Forgery): Promise<unknown> =>
  guard.check(authorization, { ...USUAL, ...activity });

/** Bytes of the heap that something still holds. */
function used(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

describe("without the key server", () => {
  it("known keys go on working, and a bot that has none says to come back", async () => {
    const other = await KeyServer.open();
    const { environment } = other;
    const known = `Bearer ${other.sign()}`;
    const later = `Bearer ${other.sign({ jti: "later" })}`;
    const first = await startRunning(counting(), { environment: { DATABASE_URL: url, ...environment } });
    const second = await startRunning(counting(), { environment: { DATABASE_URL: url, ...environment } });
    const ask1 = (service: Service, token: string): Promise<{ status: number }> =>
      call({ port: service.port, headers: { Authorization: token } }, { text: "one" });
    try {
      expect((await ask1(first, known)).status).toBe(200);
      await other.close();
      expect((await ask1(first, later)).status).toBe(200);
      expect((await ask1(second, known)).status).toBe(503);
    } finally {
      await first.close();
      await second.close();
    }
  });

  const hour = 3_600_000;

  it.each(["fails", "talks nonsense", "hangs"] as const)(
    "which %s, known keys work for a whole day, and it is not asked over and over",
    async (mood) => {
      const other = await KeyServer.open();
      let clock = Date.now();
      const guard = guardOf(other, () => clock);
      const token = (): string => other.sign({ exp: Math.floor(clock / 1_000) + 60, jti: String(clock) });
      try {
        await guard.check(`Bearer ${token()}`, USUAL);
        other.mood = mood;
        for (let passed = 0; passed < 24; passed += 2) {
          clock += 2 * hour;
          for (let index = 0; index < 20; index++) await guard.check(`Bearer ${token()}`, USUAL);
        }
        expect(other.asked).toBeLessThanOrEqual(2 + 2 * 12);
        other.mood = "answers";
      } finally {
        await other.close();
      }
    },
  );

  it("an unknown key is no forgery yet: the channel is to come back", async () => {
    const other = await KeyServer.open();
    let clock = Date.now();
    const guard = guardOf(other, () => clock);
    const pair = newRsa();
    const token = `Bearer ${other.sign({}, { kid: "new" }, rsa(pair.privateKey))}`;
    try {
      await guard.check(`Bearer ${other.sign()}`, USUAL);
      other.mood = "fails";
      clock += 60_000;
      await expect(guard.check(token, USUAL)).rejects.toMatchObject({ status: 503 });
      await expect(guard.check(token, USUAL)).rejects.toMatchObject({ status: 503 });
      expect(other.asked).toBe(3);
      other.mood = "answers";
      other.publish("new", { endorsements: ["test"] }, pair);
      clock += 60_000;
      await expect(guard.check(token, USUAL)).resolves.toBeDefined();
    } finally {
      await other.close();
    }
  });

  it("a key that is replaced is good for no token any more, not even one it has signed before", async () => {
    const other = await KeyServer.open();
    let clock = Date.now();
    const guard = guardOf(other, () => clock);
    const token = `Bearer ${other.sign({ exp: Math.floor(clock / 1_000) + 100_000 })}`;
    try {
      await guard.check(token, USUAL);
      other.withdraw();
      other.publish("known", { endorsements: ["test"] });
      clock += 2 * hour;
      // This one still passes, while the keys are asked for.
      await guard.check(token, USUAL);
      while (other.asked < 4) await new Promise((resolve) => setTimeout(resolve, 10));
      await new Promise((resolve) => setTimeout(resolve, 50));
      await expect(guard.check(token, USUAL)).rejects.toMatchObject({ status: 401 });
    } finally {
      await other.close();
    }
  });
});
