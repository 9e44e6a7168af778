import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { download, MICROSOFT_FILE_HOSTS } from "../../../bot/teams/download.ts";
import { ended, FileServer } from "../../support/file-server.ts";

const PDF = Buffer.from("%PDF-1.7 a file");
const HERE = { hosts: [], loopback: true };
const OUTSIDE = { hosts: MICROSOFT_FILE_HOSTS, loopback: false };

let ours: FileServer;
let other: FileServer;
beforeEach(async () => {
  ours = await FileServer.open();
  other = await FileServer.open();
});
afterEach(async () => {
  await ours.close();
  await other.close();
});

const get = (
  url: string,
  change: Partial<Parameters<typeof download>[0]> = {},
): Promise<Buffer | undefined> => download({ url, mostBytes: 100, reach: HERE, ...change });

describe("a file", () => {
  it("is fetched as it is", async () => {
    expect(await get(ours.at("/a.pdf", PDF))).toEqual(PDF);
  });

  it("is fetched where it was moved to", async () => {
    const to = other.at("/b.pdf", PDF);
    expect(await get(ours.at("/a.pdf", ended(302, to)))).toEqual(PDF);
  });

  it("that is too large is left, whether that is said beforehand or not", async () => {
    expect(await get(ours.at("/said.pdf", Buffer.alloc(101)))).toBeUndefined();
    const endless = ours.at("/unsaid.pdf", (_, response) => {
      const more = (): void => {
        if (!response.destroyed) response.write(Buffer.alloc(60), () => setTimeout(more, 1));
      };
      more();
    });
    expect(await get(endless)).toBeUndefined();
  });

  it.each([
    ["that is not there", 404],
    ["that may not be seen", 403],
  ])("%s does not come", async (_, status) => {
    const url = ours.at("/a.pdf", ended(status));
    await expect(get(url)).rejects.toThrow(`It answers with ${status}.`);
  });

  it("that never comes is waited for until the deadline", async () => {
    const silent = ours.at("/silent.pdf", () => undefined);
    const slow = ours.at("/slow.pdf", (_, response) => response.write("%PDF-"));
    for (const url of [silent, slow]) {
      const started = Date.now();
      await expect(get(url, { deadline: 200 })).rejects.toMatchObject({ name: "Unreached" });
      expect(Date.now() - started).toBeLessThan(3_000);
    }
  });

  it("that is moved for ever is given up", async () => {
    const round = ours.at("/round", ended(302, "/round"));
    await expect(get(round)).rejects.toThrow("redirected too often");
  });
});

describe("the token of the connector", () => {
  it("goes to the connector, and not along when a file is moved elsewhere", async () => {
    const to = other.at("/b.png", PDF);
    const url = ours.at("/a.png", ended(302, to));
    await get(url, { token: { value: "secret", origin: ours.origin } });
    expect(ours.asked).toEqual([{ path: "/a.png", token: "Bearer secret" }]);
    expect(other.asked).toEqual([{ path: "/b.png", token: undefined }]);
  });

  it("goes to nobody else", async () => {
    await get(other.at("/b.png", PDF), { token: { value: "secret", origin: ours.origin } });
    expect(other.asked).toEqual([{ path: "/b.png", token: undefined }]);
  });
});

describe("in production nothing is fetched", () => {
  it.each([
    "http://contoso.sharepoint.com/a.pdf",
    "https://sharepoint.com.example.be/a.pdf",
    "https://notsharepoint.com/a.pdf",
    "https://contoso.sharepoint.com:8443/a.pdf",
    "https://contoso.sharepoint.com@example.be/a.pdf",
    "https://user:secret@contoso.sharepoint.com/a.pdf",
    "https://169.254.169.254/latest/meta-data",
    "file:///etc/passwd",
    "no address",
  ])("from %s", async (url) => {
    await expect(get(url, { reach: OUTSIDE })).rejects.toMatchObject({ name: "Unreached" });
  });

  it("from this machine", async () => {
    await expect(get(ours.at("/a.pdf", PDF), { reach: OUTSIDE })).rejects.toThrow("is no host of ours");
    expect(ours.asked).toEqual([]);
  });
});
