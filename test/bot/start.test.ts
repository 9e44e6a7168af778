import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { join } from "node:path";
import { call } from "../support/caller.ts";
import { Child, MAIN } from "../support/child.ts";
import { MIGRATIONS } from "../../bot/storage/migrations/index.ts";
import { ask, temporaryDirectory, TestServer } from "../support/database.ts";

let server: TestServer;
let url: string;
let directory: Awaited<ReturnType<typeof temporaryDirectory>>;

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
  directory = await temporaryDirectory();
});
afterAll(async () => {
  await directory[Symbol.asyncDispose]();
  await server.stop();
});

describe("npm start", () => {
  it("says in its first lines what it runs on", async () => {
    const child = await Child.start(MAIN, ["--development"], { PORT: "0", DATABASE_URL: url });
    expect(await child.end("SIGTERM")).toBe(0);
    // Read once it has ended: its lines come one by one, the first of them alone on a busy machine.
    const [address, database, people, tariff, callers] = child.output.split("\n");
    expect(address).toMatch(
      /^VIVIUM Auto assistant: http:\/\/127\.0\.0\.1:\d+\/ in a browser, \/api\/messages for/,
    );
    expect(database).toMatch(/^Database: PostgreSQL at 127\.0\.0\.1:\d+\/test_\w+$/);
    expect(people).toMatch(/^Example identities: \w+ \w+ \(broker, /);
    expect(tariff).toMatch(/^Tariff: .+ \(fictitious\)$/);
    expect(callers).toBe("Callers: not checked: this machine only");
  }, 30_000);

  it("finishes the turns under way before it stops", async () => {
    const child = await Child.start(MAIN, ["--development"], { PORT: "0", DATABASE_URL: url });
    const { port } = child;
    // A browser opens connections in advance, and says nothing on them.
    const silent = connect(port, "127.0.0.1").on("error", () => undefined);
    const calls = Array.from({ length: 30 }, (_, index) =>
      call({ port, conversation: `drain-${index}` }, { text: "hallo" }).catch(() => undefined),
    );
    await Promise.race(calls);
    expect(await child.end("SIGTERM")).toBe(0);
    silent.destroy();
    const answers = await Promise.all(calls);
    const kept = await ask<{ id: string }>(
      url,
      "select conversation as id from inbox where conversation like 'test/drain-%'",
    );
    const acknowledged = answers.flatMap((answer, index) =>
      answer?.status === 200 ? [`test/drain-${index}`] : [],
    );
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
  }, 30_000);
});

describe("a start that cannot be right", () => {
  const refused = async (environment: Record<string, string>, args = ["--development"]): Promise<string> => {
    const { code, errors, output } = await Child.run(MAIN, args, {
      PORT: "0",
      DATABASE_URL: url,
      ...environment,
    });
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toMatch(/^The assistant does not start\.\n- /);
    expect(errors).not.toMatch(/\n\s+at /);
    return errors;
  };

  it("lists every problem of the configuration with its repair", async () => {
    const errors = await refused({ PORT: "abc", MicrosoftAppID: "x" });
    expect(errors).toContain('PORT is "abc"');
    expect(errors).toContain("Repair: rename it to MicrosoftAppId, or unset it.");
  });

  it("refuses production without credentials, identities and a database", async () => {
    const { code, errors } = await Child.run(MAIN, [], {});
    expect(code).toBe(1);
    for (const name of ["MicrosoftAppId", "IDENTITY_FILE", "DATABASE_URL"])
      expect(errors).toContain(`${name} is missing`);
  });

  it("refuses a tariff file that is none", async () => {
    const file = join(directory.path, "tariff.json");
    await writeFile(file, '{"name": "half a tariff"}');
    expect(await refused({ TARIFF_FILE: file })).toContain(file);
    expect(await refused({ TARIFF_FILE: `${file}x` })).toContain(`${file}x`);
  });

  it("refuses a database that does not answer", async () => {
    const errors = await refused({ DATABASE_URL: "postgres://user:hunter2@127.0.0.1:9/none" });
    expect(errors).toContain("check DATABASE_URL");
    expect(errors).not.toContain("hunter2");
  });

  it("refuses a database of a newer release", async () => {
    const child = await Child.start(MAIN, ["--development"], { PORT: "0", DATABASE_URL: url });
    await child.end("SIGTERM");
    await ask(url, "insert into kysely_migration values ('2099-01-newer', '2099-01-01')");
    expect(await refused({})).toContain("tables of another release");
    await ask(url, "delete from kysely_migration where name = '2099-01-newer'");
  }, 30_000);

  it("refuses a port that is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    expect(await refused({ PORT: String(port) })).toContain("another program listens there");
    await new Promise((resolve) => other.close(resolve));
  }, 30_000);

  it("refuses an identity configuration that is not there", async () => {
    expect(await refused({ IDENTITY_FILE: join(directory.path, "none.json") })).toContain("none.json");
  });
});

describe("two starts at once on an empty database", () => {
  it("make its tables once", async () => {
    const empty = await server.emptyDatabase();
    const environment = { PORT: "0", DATABASE_URL: empty };
    const children = await Promise.all(
      [1, 2, 3].map(() => Child.start(MAIN, ["--development"], environment)),
    );
    const codes = await Promise.all(children.map((child) => child.end("SIGTERM")));
    expect(codes).toEqual([0, 0, 0]);
    const made = await ask<{ name: string }>(empty, "select name from kysely_migration order by name");
    expect(made.map(({ name }) => name)).toEqual(Object.keys(MIGRATIONS));
  }, 30_000);
});
