import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { readConfig } from "../../bot/config/config.ts";
import { EXAMPLE_IDENTITIES } from "../../bot/identities.ts";
import type { Identity } from "../../bot/identities.ts";
import { startService } from "../../bot/service.ts";
import type { Service } from "../../bot/service.ts";
import { Browser } from "../support/browser.ts";
import { counting } from "../support/counter.ts";
import { ask, TestServer } from "../support/database.ts";
import { IdentityProvider, Wanderer } from "../support/identity-provider.ts";
import { startRunning } from "../support/running.ts";
import { runLog } from "../support/run-log.ts";

let server: TestServer;
let url: string;
let ours = "";
let callback = "";
let provider: IdentityProvider;
let service: Service;
let browser: Wanderer;
const MARIE: Identity = { id: "marie", name: "Marie", role: "helpdesk", office: "helpdesk" };
let people: readonly Identity[] = [MARIE];
/** Milliseconds that the clock of the service is ahead. */
let ahead = 0;

const start = (environment: Record<string, string>): Promise<Service> =>
  startRunning(counting(), {
    environment: { DATABASE_URL: url, PORT: new URL(ours).port, ...environment },
    identities:
      environment["OIDC_ISSUER"] === undefined ? EXAMPLE_IDENTITIES : { tenants: [], people: [...people] },
    now: () => new Date(Date.now() + ahead),
  });

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  ours = `http://127.0.0.1:${(taken.address() as AddressInfo).port}`;
  await new Promise((resolve) => taken.close(resolve));
  callback = `${ours}/sign-in/callback`;
  // The provider warns that it is one for development, which it is.
  for (const level of ["warn", "info"] as const)
    jest.spyOn(console, level).mockImplementation(() => undefined);
  provider = await IdentityProvider.open(ours);
  service = await start(provider.environment(ours));
});
afterAll(async () => {
  await service.close();
  await provider.close();
  await server.stop();
});
beforeEach(() => {
  browser = new Wanderer();
  ahead = 0;
});

const host = (): string => new URL(ours).host;
const session = async (): Promise<unknown> => (await browser.go(`${ours}/session`)).json();

describe("sign-in at a real provider", () => {
  it("ends with a session of who signed in there, and a token for Direct Line", async () => {
    const back = await browser.signIn(`${ours}/sign-in`, "marie", callback);
    const answer = await browser.go(back);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/"]);
    expect(await session()).toEqual({
      id: "marie",
      name: "Name of marie",
      role: "helpdesk",
      office: "helpdesk",
    });
    const line = new Browser(service.port);
    line.cookie = `session=${browser.cookiesOf(host()).get("session") ?? ""}`;
    expect((await line.generate()).status).toBe(200);
    await line.say("one");
    expect(await line.texts(2)).toEqual(["one", "1: one"]);
    expect((await line.poll()).activities[0]?.from).toMatchObject({ id: "marie", name: "Name of marie" });
  });

  it("asks for PKCE, a state and a nonce, each new", async () => {
    const asked = async (): Promise<URLSearchParams> =>
      new URL((await browser.go(`${ours}/sign-in`)).headers.get("location") ?? "").searchParams;
    const [one, two] = [await asked(), await asked()];
    expect(one.get("code_challenge_method")).toBe("S256");
    expect(one.get("response_type")).toBe("code");
    for (const name of ["state", "nonce", "code_challenge"]) {
      expect(one.get(name)).toBeTruthy();
      expect(one.get(name)).not.toBe(two.get(name));
    }
  });

  it("gives cookies that no script reads and no other site sends along", async () => {
    const began = await browser.go(`${ours}/sign-in`);
    const back = await browser.signIn(`${ours}/sign-in`, "marie", callback);
    const cookies = [...began.headers.getSetCookie(), ...(await browser.go(back)).headers.getSetCookie()];
    expect(cookies.map((cookie) => cookie.split("=")[0])).toEqual(["sign-in", "sign-in", "session"]);
    for (const cookie of cookies) expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    const stored = await ask<{ id: string }>(url, "select id from sessions");
    expect(stored.map(({ id }) => id)).not.toContain(browser.cookiesOf(host()).get("session"));
  });

  it("is over after twelve hours", async () => {
    await browser.go(await browser.signIn(`${ours}/sign-in`, "marie", callback));
    ahead = 11.9 * 3_600_000;
    expect(await session()).toMatchObject({ id: "marie" });
    ahead = 12.1 * 3_600_000;
    expect(await session()).toMatchObject({ error: { code: "NotSignedIn" } });
  });
});

describe("a way back that is not right is refused, and nobody is signed in:", () => {
  const refused = async (address: string): Promise<void> => {
    const answer = await browser.go(address);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await answer.text()).toMatch(/Aanmelden is niet gelukt.*La connexion a échoué/s);
    expect(browser.cookiesOf(host()).has("session")).toBe(false);
  };
  const changed = (address: string, name: string, value: string | null): string => {
    const back = new URL(address);
    if (value === null) back.searchParams.delete(name);
    else back.searchParams.set(name, value);
    return back.href;
  };

  it.each([
    ["state", "other"],
    ["state", null],
    ["code", "other"],
    ["code", null],
    ["iss", "https://evil.example"],
    ["error", "access_denied"],
  ])("%s is %j", async (name, value) => {
    await refused(changed(await browser.signIn(`${ours}/sign-in`, "marie", callback), name, value));
  });

  it("another browser's", async () => {
    const back = await browser.signIn(`${ours}/sign-in`, "marie", callback);
    browser = new Wanderer();
    await refused(back);
    await browser.go(`${ours}/sign-in`);
    await refused(back);
  });

  it("one that was used before", async () => {
    const back = await browser.signIn(`${ours}/sign-in`, "marie", callback);
    expect((await browser.go(back)).status).toBe(303);
    await browser.go(`${ours}/sign-out`, {});
    await refused(back);
  });

  it("an attempt that somebody planted", async () => {
    const planted = Buffer.from(JSON.stringify({ state: "s", nonce: "n", verifier: "v" })).toString(
      "base64url",
    );
    const answer = await fetch(`${callback}?code=x&state=s`, {
      redirect: "manual",
      headers: { Cookie: `sign-in=${planted}; sign-in=eyJhbGciOiJub25lIn0.${planted}.` },
    });
    expect(answer.status).toBe(400);
  });
});

describe("somebody whom the identity file does not name", () => {
  it("is told whom to ask, and is not signed in", async () => {
    const answer = await browser.go(await browser.signIn(`${ours}/sign-in`, "paul", callback));
    expect(answer.status).toBe(403);
    expect(await answer.text()).toMatch(/nog geen toegang.*pas encore accès/s);
    expect(browser.cookiesOf(host()).has("session")).toBe(false);
  });

  it("any more, is not signed in any more", async () => {
    await browser.go(await browser.signIn(`${ours}/sign-in`, "marie", callback));
    await service.close();
    people = [{ ...MARIE, id: "other" }];
    service = await start(provider.environment(ours));
    expect(await session()).toMatchObject({ error: { code: "NotSignedIn" } });
    await service.close();
    people = [MARIE];
    service = await start(provider.environment(ours));
  });
});

describe("signing out", () => {
  it("ends the session here, and shows the way to end it at the provider", async () => {
    await browser.go(await browser.signIn(`${ours}/sign-in`, "marie", callback));
    const value = browser.cookiesOf(host()).get("session");
    const answer = await browser.go(`${ours}/sign-out`, {});
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/signed-out"]);
    expect(browser.cookiesOf(host()).has("session")).toBe(false);
    const old = await fetch(`${ours}/session`, { headers: { Cookie: `session=${value ?? ""}` } });
    expect(old.status).toBe(401);
    expect(await (await browser.go(`${ours}/signed-out`)).text()).toContain('href="/sign-out/provider"');
    const away = (await browser.go(`${ours}/sign-out/provider`)).headers.get("location") ?? "";
    expect(away).toMatch(new RegExp(`^${provider.issuer}/session/end\\?`));
    expect((await browser.go(away)).status).toBe(200);
  });

  it("cannot be done by another site", async () => {
    await browser.go(await browser.signIn(`${ours}/sign-in`, "marie", callback));
    const cookie = `session=${browser.cookiesOf(host()).get("session") ?? ""}`;
    const headers = { Cookie: cookie, Origin: "https://evil.example" };
    expect((await fetch(`${ours}/sign-out`, { method: "POST", headers })).status).toBe(403);
    expect((await fetch(`${ours}/sign-out`, { headers })).status).toBe(403);
    expect(await session()).toMatchObject({ id: "marie" });
  });
});

describe("with a provider", () => {
  it("nobody chooses who to be", async () => {
    const answer = await fetch(`${ours}/sign-in`, {
      method: "POST",
      body: new URLSearchParams({ identity: "example-broker" }),
    });
    expect(answer.status).toBe(405);
  });

  it("that does not answer, the assistant runs and says so; when it is back, so is sign-in", async () => {
    await service.close();
    service = await start({ ...provider.environment(ours), OIDC_ISSUER: "http://127.0.0.1:9" });
    const answer = await browser.go(`${ours}/sign-in`);
    expect([answer.status, (await answer.text()).includes("Aanmelden is niet gelukt")]).toEqual([503, true]);
    expect((await fetch(`${ours}/healthz`)).status).toBe(200);
    await service.close();
    service = await start(provider.environment(ours));
  });

  it("the way back goes to the stated address only, whatever a caller calls us", async () => {
    const answer = await browser.go(`${ours.replace("127.0.0.1", "localhost")}/sign-in`);
    const asked = new URL(answer.headers.get("location") ?? "").searchParams;
    expect(asked.get("redirect_uri")).toBe(callback);
  });
});

describe("over TLS", () => {
  it("cookies are for this host and TLS alone, and only its own pages may call", async () => {
    await service.close();
    service = await start({ PUBLIC_URL: "https://quotes.example" });
    const post = (origin: string): Promise<Response> =>
      fetch(`${ours}/sign-in`, {
        method: "POST",
        redirect: "manual",
        headers: { Origin: origin },
        body: new URLSearchParams({ identity: "example-broker" }),
      });
    expect((await post(ours)).status).toBe(403);
    const [cookie = ""] = (await post("https://quotes.example")).headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-session=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const line = new Browser(service.port);
    line.cookie = cookie.split(";")[0] ?? "";
    await line.generate();
    expect((await line.start()).body["streamUrl"]).toMatch(/^wss:\/\/quotes\.example\/v3\/directline\//);
  });
});

describe("without a provider, in development", () => {
  it("one chooses who to be, among the example identities only", async () => {
    await service.close();
    service = await start({});
    expect(await (await browser.go(`${ours}/sign-in`)).text()).toContain("An Voorbeeld");
    expect((await browser.go(`${ours}/sign-in`, { identity: "marie" })).status).toBe(400);
    expect((await browser.go(`${ours}/sign-in`, { identity: "example-agent" })).status).toBe(303);
    expect(await session()).toMatchObject({ id: "example-agent", role: "service_center" });
  });
});

describe("without a provider, in production", () => {
  it("there is no Web Chat, and nobody to be", async () => {
    await service.close();
    const id = "11111111-2222-3333-4444-555555555555";
    const production = {
      ...{ DATABASE_URL: url, PORT: new URL(ours).port, HOST: "127.0.0.1", IDENTITY_FILE: "identities.json" },
      ...{ MicrosoftAppId: id, MicrosoftAppPassword: "secret", MicrosoftAppTenantId: id },
    };
    service = await startService({
      config: readConfig(production, []),
      dialogue: counting(),
      identities: EXAMPLE_IDENTITIES,
      tariff: undefined,
      log: runLog(),
    });
    for (const form of [undefined, { identity: "example-broker" }]) {
      expect((await browser.go(`${ours}/sign-in`, form)).status).toBe(404);
    }
    expect(await new Browser(service.port).generate()).toMatchObject({ status: 401, code: "NotSignedIn" });
  });
});
