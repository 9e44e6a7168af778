import { describe, expect, it } from "@jest/globals";
import { readConfig } from "../../bot/config/config.ts";
import { Refusal } from "../../bot/refusal.ts";

const ID = "11111111-2222-3333-4444-555555555555";
const CREDENTIALS = { MicrosoftAppId: ID, MicrosoftAppPassword: "secret", MicrosoftAppTenantId: ID };
const PRODUCTION = {
  ...CREDENTIALS,
  IDENTITY_FILE: "identities.json",
  DATABASE_URL: "postgres://user:pass@db/vivium",
};

/** What is wrong, each problem as "what was found | the repair". */
function problems(
  environment: Record<string, string>,
  args: readonly string[] = ["--development"],
): string[] {
  try {
    readConfig(environment, args);
    return [];
  } catch (error) {
    const refusals = (error as AggregateError).errors as readonly Refusal[];
    expect(refusals.every((refusal) => refusal instanceof Refusal)).toBe(true);
    return refusals.map(({ found, repair }) => `${found} | ${repair}`);
  }
}

describe("development", () => {
  it("needs nothing: loopback, port 3978, an embedded database in data/, callers unchecked", () => {
    const config = readConfig({}, ["--development"]);
    expect(config).toMatchObject({ development: true, host: "127.0.0.1", port: 3978, logLevel: "info" });
    expect(config).toMatchObject({ databaseUrl: undefined, credentials: undefined, tariffFile: undefined });
    expect(config.dataDirectory).toMatch(/\/data$/);
  });

  it("listens to this machine only", () => {
    expect(problems({ HOST: "0.0.0.0" })).toEqual([
      'HOST is "0.0.0.0" | unset HOST, or run npm run serve with credentials',
    ]);
    expect(problems({ HOST: "0.0.0.0", ...CREDENTIALS })).toHaveLength(1);
    expect(problems({ HOST: "::1" })).toEqual([]);
  });

  it("checks callers as soon as there are credentials", () => {
    expect(readConfig(CREDENTIALS, ["--development"]).credentials).toEqual({
      appId: ID,
      type: "SingleTenant",
      password: "secret",
      tenantId: ID,
    });
  });
});

describe("production", () => {
  it("starts with credentials, an identity configuration and a database", () => {
    const config = readConfig(PRODUCTION, []);
    expect(config).toMatchObject({ development: false, host: "0.0.0.0", credentials: { appId: ID } });
  });

  it("names everything that is missing at once", () => {
    expect(problems({}, []).map((problem) => problem.split(" | ")[0])).toEqual([
      "MicrosoftAppId is missing",
      "IDENTITY_FILE is missing",
      "DATABASE_URL is missing",
    ]);
  });
});

describe("the vehicle database", () => {
  const of = (url: string): Record<string, string> => ({ VEHICLE_DATABASE_URL: url });

  it("is asked over https, in development also on this machine", () => {
    const settings = { ...of("https://vehicles.example/find"), VEHICLE_DATABASE_TOKEN: "a.token" };
    const { vehicleDatabase } = readConfig({ ...PRODUCTION, ...settings }, []);
    expect([vehicleDatabase?.url.href, vehicleDatabase?.token]).toEqual([
      "https://vehicles.example/find",
      "a.token",
    ]);
    expect(problems(of("http://127.0.0.1:4000/"))).toEqual([]);
    expect(problems({ ...PRODUCTION, ...of("http://127.0.0.1:4000/") }, [])).toEqual([
      "VEHICLE_DATABASE_URL is not https | state an address that begins with https://",
    ]);
  });

  it.each([
    "http://vehicles.example/",
    "https://user:secret@vehicles.example/",
    "ftp://vehicles.example/",
    "x",
  ])("has an address that a request can be made to: not %s", (url) => {
    expect(problems(of(url))).toHaveLength(1);
  });

  it("gets no token without an address, and a token is never shown", () => {
    expect(problems({ VEHICLE_DATABASE_TOKEN: "a.token" })[0]).toContain("VEHICLE_DATABASE_URL is missing");
    const [shown = ""] = problems({ ...of("https://vehicles.example/"), VEHICLE_DATABASE_TOKEN: "hunter 2" });
    expect(shown).toContain("VEHICLE_DATABASE_TOKEN is not right");
    expect(shown).not.toContain("hunter");
  });
});

describe("sign-in at a provider", () => {
  const OIDC = {
    IDENTITY_FILE: "identities.json",
    PUBLIC_URL: "https://quotes.example",
    OIDC_ISSUER: "https://login.example/tenant/v2.0",
    OIDC_CLIENT_ID: "vivium",
    OIDC_CLIENT_SECRET: "hunter2",
  };

  it("is whole, or not at all", () => {
    expect(readConfig(OIDC, ["--development"]).signIn?.issuer.href).toBe("https://login.example/tenant/v2.0");
    expect(readConfig({}, ["--development"]).signIn).toBeUndefined();
    expect(readConfig(PRODUCTION, []).signIn).toBeUndefined();
    for (const name of Object.keys(OIDC)) {
      const others = Object.fromEntries(Object.entries(OIDC).filter(([other]) => other !== name));
      expect(problems(others).map((problem) => problem.split(" | ")[0])).toEqual([`${name} is missing`]);
    }
  });

  it.each([
    ["PUBLIC_URL", "http://quotes.example"],
    ["PUBLIC_URL", "https://quotes.example/path"],
    ["PUBLIC_URL", "https://quotes.example?x"],
    ["PUBLIC_URL", "quotes.example"],
    ["OIDC_ISSUER", "http://login.example"],
    ["OIDC_ISSUER", "file:///etc/passwd"],
    ["OIDC_CLIENT_ID", ""],
  ])("does not take %s=%s", (name, value) => {
    expect(problems({ ...OIDC, [name]: value })[0]).toBe(
      `${name} is "${value}" | correct it, or unset ${name}`,
    );
  });

  it("may go without TLS on this machine, and shows no secret", () => {
    const local = { PUBLIC_URL: "http://127.0.0.1:3978", OIDC_ISSUER: "http://[::1]:9000/oidc" };
    expect(problems({ ...OIDC, ...local })).toEqual([]);
    expect(problems({ ...OIDC, OIDC_CLIENT_SECRET: "" })[0]).toMatch(/^OIDC_CLIENT_SECRET is not right/);
  });
});

describe("hosts of files", () => {
  it("are names with commas between them", () => {
    const { fileHosts } = readConfig({ FILE_HOSTS: "Files.example.be, drive.example.be" }, ["--development"]);
    expect(fileHosts).toEqual(["files.example.be", "drive.example.be"]);
    expect(readConfig({}, ["--development"]).fileHosts).toEqual([]);
  });

  it.each(["", "be", "https://files.example.be", "files.example.be:8443", "*.example.be", "a.be,,b.be"])(
    "are not: %s",
    (written) => {
      expect(problems({ FILE_HOSTS: written })).toEqual([
        `FILE_HOSTS is "${written}" | correct it, or unset FILE_HOSTS`,
      ]);
    },
  );
});

describe("credentials that are not whole", () => {
  it.each([
    [{ MicrosoftAppId: "" }, 'MicrosoftAppId is ""'],
    [{ MicrosoftAppId: "my-bot" }, 'MicrosoftAppId is "my-bot"'],
    [{ MicrosoftAppId: ID, MicrosoftAppTenantId: ID }, "MicrosoftAppPassword is missing"],
    [{ MicrosoftAppId: ID, MicrosoftAppPassword: "secret" }, "MicrosoftAppTenantId is missing"],
    [{ ...CREDENTIALS, MicrosoftAppPassword: "" }, "MicrosoftAppPassword is not right"],
    [{ MicrosoftAppPassword: "secret" }, "MicrosoftAppId is missing"],
    [{ MicrosoftAppType: "MultiTenant" }, "MicrosoftAppId is missing"],
    [{ ...CREDENTIALS, MicrosoftAppType: "Multi" }, 'MicrosoftAppType is "Multi"'],
  ])("never switch authentication off: %j", (environment, found) => {
    expect(problems(environment).map((problem) => problem.split(" | ")[0])).toContain(found);
  });

  it("follow the kind of registration", () => {
    const multi = { MicrosoftAppId: ID, MicrosoftAppPassword: "secret", MicrosoftAppType: "MultiTenant" };
    const managed = { MicrosoftAppId: ID, MicrosoftAppTenantId: ID, MicrosoftAppType: "UserAssignedMSI" };
    expect(problems(multi)).toEqual([]);
    expect(problems(managed)).toEqual([]);
  });
});

describe("a value that is not right", () => {
  it.each([
    ["PORT", "abc"],
    ["PORT", "70000"],
    ["PORT", "-1"],
    ["PORT", "80.5"],
    ["PORT", ""],
    ["LOG_LEVEL", "verbose"],
    ["DATA_DIR", ""],
    ["TARIFF_FILE", ""],
    ["MicrosoftAppTenantId", "contoso.com"],
  ])("%s=%s is named with what is accepted", (name, value) => {
    expect(problems({ [name]: value })[0]).toBe(`${name} is "${value}" | correct it, or unset ${name}`);
  });

  it("is not repeated when it may hold a password", () => {
    expect(problems({ DATABASE_URL: "mysql://user:hunter2@db/x" })).toEqual([
      "DATABASE_URL is not right | correct it, or unset DATABASE_URL",
    ]);
  });

  it("may not be half a private cloud", () => {
    const [problem] = problems({
      ...CREDENTIALS,
      ToBotFromChannelOpenIdMetadataUrl: "https://cloud.example/keys",
    });
    expect(problem).toMatch(/^ToChannelFromBotLoginUrl, .* missing \| set all of them, or none$/);
  });
});

describe("a name that is not right", () => {
  it.each([
    ["MICROSOFT_APP_ID", "MicrosoftAppId"],
    ["MicrosoftAppID", "MicrosoftAppId"],
    ["MicrosoftAppPasword", "MicrosoftAppPassword"],
    ["DATABASE_URI", "DATABASE_URL"],
    ["DATABSE_URL", "DATABASE_URL"],
    ["DATADIR", "DATA_DIR"],
    ["TARRIF_FILE", "TARIFF_FILE"],
    ["LOGLEVEL", "LOG_LEVEL"],
    ["port", "PORT"],
    ["PROT", "PORT"],
    ["HOSTS", "HOST"],
  ])("%s is taken for a slip of %s", (name, meant) => {
    expect(problems({ [name]: "x" })).toEqual([
      `unknown setting ${name} | rename it to ${meant}, or unset it`,
    ]);
  });

  it("is refused under our own prefixes, even when it looks like nothing", () => {
    expect(problems({ VIVIUM_DEBUG: "1", MicrosoftAppCertificate: "x" })).toHaveLength(2);
  });

  it("is not looked for in what else stands in an environment", () => {
    const others = [
      "PATH",
      "HOME",
      "HOSTNAME",
      "PWD",
      "TERM",
      "LANG",
      "SHELL",
      "USER",
      "LOGNAME",
      "XDG_DATA_DIRS",
    ];
    const more = [
      "DB_PORT",
      "REDIS_HOST",
      "npm_config_loglevel",
      "NODE_ENV",
      "MAIL",
      "EDITOR",
      "DATA",
      "FILE",
      "URL",
    ];
    expect(problems(Object.fromEntries([...others, ...more].map((name) => [name, "x"])))).toEqual([]);
  });

  it("is refused as an argument", () => {
    expect(problems({}, ["--development", "--devel"])).toEqual(["unknown argument --devel | leave it out"]);
    expect(problems(PRODUCTION, ["--developement"])).toHaveLength(1);
  });
});
