import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Activity } from "botbuilder";
import { SignJWT, UnsecuredJWT } from "jose";
import type { Service } from "../../bot/service.ts";
import { Browser, Stream } from "../support/browser.ts";
import { counting } from "../support/counter.ts";
import { ask, TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";

let server: TestServer;
let url: string;
let service: Service;
/** Milliseconds that the clock of the service is ahead. */
let ahead = 0;
/** Milliseconds that a turn takes. */
let slow = 0;
let broker: Browser;

const start = (): Promise<Service> =>
  startRunning(
    counting(() => slow),
    {
      environment: { DATABASE_URL: url },
      now: () => new Date(Date.now() + ahead),
    },
  );

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
  service = await start();
});
afterAll(async () => {
  await service.close();
  await server.stop();
});
beforeEach(async () => {
  ahead = 0;
  slow = 0;
  broker = await Browser.signedIn(service.port);
});

describe("a conversation", () => {
  it("begins with a token of who is signed in, and keeps what both said in its order", async () => {
    expect(await broker.start()).toMatchObject({
      status: 201,
      body: { conversationId: broker.conversation },
    });
    for (const [index, text] of ["one", "two", "three"].entries()) {
      await broker.texts(index * 2 + 1);
      expect((await broker.say(text)).status).toBe(200);
    }
    // The arrival is a turn as well, of which nobody sees the activity.
    expect(await broker.texts(7)).toEqual(["1: ", "one", "2: one", "two", "3: two", "three", "4: three"]);
  });

  it("is handed out from a place on, the same to a poll and to a stream", async () => {
    await broker.say("one");
    await broker.texts(2);
    const { watermark } = await broker.poll();
    const stream = await Stream.of(broker, watermark);
    await broker.say("two");
    await stream.until(2);
    expect(stream.texts).toEqual(["two", "2: two"]);
    expect((await broker.poll(watermark)).activities.map(({ text }) => text)).toEqual(["two", "2: two"]);
    expect((await broker.poll(stream.watermark)).activities).toEqual([]);
    stream.close();
  });

  it("is the same in a second tab, after a reload and on a lost line", async () => {
    await broker.say("one");
    const first = await Stream.of(broker);
    const tab = await Browser.signedIn(service.port, "example-broker", {});
    expect(tab.conversation).toBe(broker.conversation);
    const second = await Stream.of(tab);
    await Promise.all([first.until(2), second.until(2)]);
    first.close();
    await tab.say("two");
    await second.until(4);
    const again = await Stream.of(broker, first.watermark);
    await again.until(2);
    expect([...first.texts, ...again.texts]).toEqual(second.texts);
    second.close();
    again.close();
  });

  it("hears the same message twice as one, by the id the client gave it", async () => {
    const same = { channelData: { clientActivityID: "mine" } };
    const [one, two] = await Promise.all([broker.say("one", same), broker.say("one", same)]);
    expect(one.body["id"]).toBe(two.body["id"]);
    await broker.texts(2);
    await broker.say("one", same);
    await broker.say("two");
    expect(await broker.texts(4)).toEqual(["one", "1: one", "two", "2: two"]);
    const [echo] = (await broker.poll()).activities;
    expect(echo).toMatchObject({ id: one.body["id"], channelData: { clientActivityID: "mine" } });
  });

  it("keeps fifty messages at once in one order, each answered once", async () => {
    const stream = await Stream.of(broker);
    await Promise.all(Array.from({ length: 50 }, (_, index) => broker.say(`m${index}`)));
    await stream.until(100);
    const said = stream.activities
      .filter(({ from }) => from?.id === "example-broker")
      .map(({ text }) => text);
    const answered = stream.activities
      .filter(({ from }) => from?.id !== "example-broker")
      .map(({ text }) => text);
    expect(answered).toEqual(said.map((text, index) => `${index + 1}: ${text}`));
    expect(await broker.texts(100)).toEqual(stream.texts);
    stream.close();
  });

  it("is from the person of the token, whatever an activity says", async () => {
    const claimed = {
      from: { id: "example-agent", name: "x", role: "bot", aadObjectId: "x" },
      conversation: { id: "other" },
      channelId: "msteams",
      serviceUrl: "http://127.0.0.1:1",
      recipient: { id: "x" },
      replyToId: "x",
      deliveryMode: "expectReplies",
      membersAdded: [{ id: "x" }],
      entities: [{ type: "mention" }],
    };
    await broker.say("one", claimed);
    await broker.texts(2);
    const [said] = (await broker.poll()).activities;
    expect(said).toMatchObject({
      from: { id: "example-broker", role: "user" },
      channelId: "webchat",
      conversation: { id: broker.conversation },
    });
    expect(Object.keys(said!)).not.toEqual(
      expect.arrayContaining(["serviceUrl", "replyToId", "deliveryMode", "membersAdded", "entities"]),
    );
    const rows = await ask<{ address: { user: { id: string } } }>(
      url,
      "select address from conversations where id = $1",
      [`webchat/${broker.conversation}`],
    );
    expect(rows[0]?.address.user.id).toBe("example-broker");
  });

  it("shows that a slow answer is on its way, which nobody keeps", async () => {
    const path = `conversations/${broker.conversation}/activities`;
    for (const type of ["typing", "event"])
      expect((await broker.ask("POST", path, { type })).status).toBe(200);
    const stream = await Stream.of(broker);
    slow = 1_500;
    await broker.say("one");
    await stream.until(3);
    expect(stream.activities.map(({ type }) => type)).toEqual(["message", "typing", "message"]);
    expect(stream.activities[1]).toMatchObject({ from: { role: "bot" } });
    expect((await broker.poll()).activities.map(({ type }) => type)).toEqual(["message", "message"]);
    stream.close();
  });

  it.each([[{}], [{ type: 5 }], [{ type: "message", text: 5 }], [{ type: "message", locale: {} }]])(
    "does not take %j for an activity",
    async (activity) => {
      const path = `conversations/${broker.conversation}/activities`;
      expect(await broker.ask("POST", path, activity)).toMatchObject({ status: 400, code: "NotAnActivity" });
    },
  );

  it("has no place that is no number", async () => {
    for (const watermark of ["x", "1e3", "-1", "9".repeat(30), "1'--"]) {
      const path = `conversations/${broker.conversation}/activities?watermark=${watermark}`;
      expect(await broker.ask("GET", path)).toMatchObject({ status: 400, code: "NoWatermark" });
    }
  });
});

describe("a token", () => {
  const poll = (token: string): ReturnType<Browser["ask"]> =>
    broker.ask("GET", `conversations/${broker.conversation}/activities`, undefined, {
      Authorization: `Bearer ${token}`,
    });

  it("is only for who is signed in", async () => {
    const nobody = new Browser(service.port);
    expect(await nobody.generate()).toMatchObject({ status: 401, code: "NotSignedIn" });
    nobody.cookie = "session=forged";
    expect(await nobody.generate()).toMatchObject({ status: 401, code: "NotSignedIn" });
    expect(await broker.ask("POST", "conversations", {}, {})).toMatchObject({ status: 401, code: "NoToken" });
  });

  it("is refused for another's conversation, at every address", async () => {
    const agent = await Browser.signedIn(service.port, "example-agent");
    expect(await agent.generate({ conversationId: broker.conversation })).toMatchObject({
      status: 403,
      code: "OtherConversation",
    });
    const path = `conversations/${broker.conversation}`;
    for (const [method, rest, body] of [
      ["GET", ""],
      ["GET", "/activities"],
      ["POST", "/activities", { type: "message", text: "x" }],
      ["POST", "/upload", new FormData()],
    ] as const) {
      expect(await agent.ask(method, `${path}${rest}`, body)).toMatchObject({
        status: 403,
        code: "OtherConversation",
      });
    }
    const { body } = await agent.ask("GET", `conversations/${agent.conversation}`);
    const theirs = new Stream(String(body["streamUrl"]).replace(agent.conversation, broker.conversation));
    await theirs.closed;
    expect(theirs.activities).toEqual([]);
    expect((await broker.poll()).activities).toEqual([]);
  });

  it("that was refreshed is good no longer; the new one is", async () => {
    const old = broker.token;
    const [one, two] = await Promise.all([
      broker.ask("POST", "tokens/refresh"),
      broker.ask("POST", "tokens/refresh"),
    ]);
    expect([one.status, two.status].sort()).toEqual([200, 403]);
    expect(await poll(old)).toMatchObject({ status: 403, code: "TokenWithdrawn" });
    const fresh = [one, two].find(({ status }) => status === 200)!.body;
    expect(fresh).toMatchObject({ conversationId: broker.conversation, expires_in: 1_800 });
    expect((await poll(String(fresh["token"]))).status).toBe(200);
  });

  it("expires after half an hour", async () => {
    ahead = 29 * 60_000;
    expect((await poll(broker.token)).status).toBe(200);
    ahead = 31 * 60_000;
    expect(await poll(broker.token)).toMatchObject({ status: 403, code: "TokenExpired" });
    expect(await broker.ask("POST", "tokens/refresh")).toMatchObject({ status: 403, code: "TokenExpired" });
  });

  it("that is altered or forged is refused", async () => {
    const [head = "", payload = "", signature = ""] = broker.token.split(".");
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as Record<string, string>;
    const altered = Buffer.from(JSON.stringify({ ...claims, user: "example-agent" })).toString("base64url");
    const { body } = await broker.ask("GET", `conversations/${broker.conversation}`);
    const ticket = new URL(String(body["streamUrl"])).searchParams.get("t") ?? "";
    const forged = await new SignJWT(claims).setProtectedHeader({ alg: "HS256" }).sign(new Uint8Array(32));
    for (const token of [
      `${head}.${altered}.${signature}`,
      `${head}.${payload}.${signature.slice(0, -2)}AA`,
      forged,
      ticket,
    ]) {
      expect(await poll(token)).toMatchObject({ status: 403, code: "TokenNotValid" });
    }
    for (const token of [new UnsecuredJWT(claims).encode(), "x", "", `${head}.${payload}`]) {
      expect([401, 403]).toContain((await poll(token)).status);
    }
    const url = `ws://127.0.0.1:${service.port}/v3/directline/conversations/${broker.conversation}/stream`;
    const stream = new Stream(`${url}?t=${broker.token}`);
    expect(await stream.closed).toBe(1006);
  });

  it("ends with the session, and so does its stream", async () => {
    const stream = await Stream.of(broker);
    await fetch(`http://127.0.0.1:${service.port}/sign-out`, {
      method: "POST",
      redirect: "manual",
      headers: { Cookie: broker.cookie },
    });
    expect(await poll(broker.token)).toMatchObject({ status: 403, code: "TokenWithdrawn" });
    expect(await broker.generate()).toMatchObject({ status: 401 });
    expect(await stream.closed).toBe(4401);
  });

  it("is of no use to a page of another origin", async () => {
    const headers = {
      Authorization: `Bearer ${broker.token}`,
      Cookie: broker.cookie,
      Origin: "https://evil.example",
    };
    for (const path of ["tokens/generate", "tokens/refresh", "conversations"]) {
      expect(await broker.ask("POST", path, {}, headers)).toMatchObject({
        status: 403,
        code: "ForeignOrigin",
      });
    }
  });
});

describe("a file", () => {
  const PDF = Buffer.from("%PDF-1.7 content");
  const send = (
    files: readonly (readonly [string, Buffer])[],
    activity: object = {},
  ): ReturnType<Browser["ask"]> => {
    const form = new FormData();
    const said = JSON.stringify({ type: "message", from: { id: "example-agent" }, ...activity });
    form.append("activity", new Blob([said], { type: "application/vnd.microsoft.activity" }));
    for (const [name, content] of files) form.append("file", new Blob([new Uint8Array(content)]), name);
    return broker.ask("POST", `conversations/${broker.conversation}/upload?userId=example-agent`, form);
  };
  const get = (path: string, cookie: string): Promise<Response> =>
    fetch(`http://127.0.0.1:${service.port}${path}`, { headers: { Cookie: cookie } });

  it("is kept with the conversation, said to be, and there for its owner alone", async () => {
    expect((await send([["C:\\map\\polis é.pdf", PDF]])).status).toBe(200);
    const [, told] = await broker.texts(2);
    expect(told).toMatch(
      /^Ontvangen en bij dit gesprek bewaard: polis é\.pdf\. Ik lees bestanden nog niet\./,
    );
    const [said, answer] = (await broker.poll()).activities as [Activity, Activity];
    expect(answer.text).not.toMatch(/\u200b/);
    const { contentUrl = "", contentType, name } = said.attachments![0]!;
    expect([said.from.id, name, contentType]).toEqual(["example-broker", "polis é.pdf", "application/pdf"]);
    const own = await get(contentUrl, broker.cookie);
    expect(Buffer.from(await own.arrayBuffer())).toEqual(PDF);
    expect(own.headers.get("content-security-policy")).toContain("sandbox");
    expect(own.headers.get("content-disposition")).toContain("polis%20%C3%A9.pdf");
    const agent = await Browser.signedIn(service.port, "example-agent");
    expect((await get(contentUrl, agent.cookie)).status).toBe(404);
    expect((await get(contentUrl, "")).status).toBe(401);
  });

  it("of another kind, empty, too large or too many is named as not kept, and the words are answered", async () => {
    const files: [string, Buffer][] = [
      ["virus.pdf", Buffer.from("MZ not a pdf")],
      ["empty.png", Buffer.alloc(0)],
      ["page.html", Buffer.from("<script>")],
      ["large.pdf", Buffer.concat([PDF, Buffer.alloc(4 * 1024 * 1024)])],
      ["a.png", Buffer.from("89504e470d0a1a0a00", "hex")],
    ];
    await send(files, { text: "one", locale: "fr-BE" });
    const [, kept, notKept, answer] = await broker.texts(4);
    expect(kept).toContain("a.png");
    for (const name of ["virus.pdf", "empty.png", "page.html", "large.pdf"]) expect(notKept).toContain(name);
    expect(answer).toBe("1: one");
    await send(Array.from({ length: 7 }, (_, index) => [`${index}.pdf`, PDF] as const));
    const texts = await broker.texts(6);
    expect(texts[5]).toMatch(/^Ontvangen .*: 0\.pdf[^]*\n\nNiet bewaard: 5\.pdf, 6\.pdf\./);
  });

  it("comes in a message that can be read, and is not too large as a whole", async () => {
    const path = `http://127.0.0.1:${service.port}/v3/directline/conversations/${broker.conversation}/upload`;
    const post = async (type: string, body: string): Promise<number> => {
      const headers = { Authorization: `Bearer ${broker.token}`, "Content-Type": type };
      return (await fetch(path, { method: "POST", headers, body })).status;
    };
    expect(await post("application/json", "{}")).toBe(415);
    expect(await post("multipart/form-data", "x")).toBe(415);
    expect(await post("multipart/form-data; boundary=b", "--b\r\nbroken")).toBe(400);
    expect(await post("multipart/form-data; boundary=b", "")).toBe(400);
    expect(await post("multipart/form-data; boundary=b", "x".repeat(22 * 1024 * 1024))).toBe(413);
    expect((await send([])).code).toBe("NoFiles");
    await broker.say("still there");
    expect(await broker.texts(2)).toEqual(["still there", "1: still there"]);
  });
});
