import { describe, expect, it } from "@jest/globals";
import type { Activity } from "botbuilder";
import { Directory } from "../../bot/directory.ts";

const TENANT = "11111111-1111-4111-8111-111111111111";
const OTHER = "33333333-3333-4333-8333-333333333333";
const USER = "22222222-2222-4222-8222-222222222222";
const AN = { id: "an", name: "An", role: "broker", office: "Peeters" } as const;
const IDENTITIES = { tenants: [TENANT], people: [{ ...AN, teams: USER }] };

const activity = (part: object): Activity => ({ conversation: { id: "c" }, ...part }) as unknown as Activity;
const teams = (tenant: string, user: string): Activity =>
  activity({
    channelId: "msteams",
    from: { id: "29:x", aadObjectId: user },
    channelData: { tenant: { id: tenant } },
  });

describe("in production", () => {
  const directory = new Directory(IDENTITIES, false);

  it("one person is the same in Teams and in Web Chat", () => {
    expect(directory.find(teams(TENANT, USER))).toEqual(AN);
    expect(directory.find(teams(TENANT.toUpperCase(), USER.toUpperCase()))).toEqual(AN);
    expect(directory.find(activity({ channelId: "webchat", from: { id: "an" } }))).toEqual(AN);
  });

  it.each([
    ["another tenant", teams(OTHER, USER)],
    ["no tenant", activity({ channelId: "msteams", from: { id: "29:x", aadObjectId: USER } })],
    ["somebody who is not named", teams(TENANT, OTHER)],
    ["a Teams user called as sign-in calls somebody", activity({ channelId: "msteams", from: { id: "an" } })],
    ["a channel that tells nobody apart", activity({ channelId: "directline", from: { id: "an" } })],
    ["Web Chat under a Teams name", activity({ channelId: "webchat", from: { id: USER } })],
  ])("%s is nobody", (_, said) => {
    expect(directory.find(said)).toBeUndefined();
  });
});

describe("in development without credentials", () => {
  const directory = new Directory(IDENTITIES, true);

  it("an example is who they say, and anybody else a broker with an office of their own", () => {
    expect(directory.find(activity({ channelId: "emulator", from: { id: "an" } }))).toEqual(AN);
    expect(directory.find(activity({ channelId: "emulator", from: { id: "x", name: " " } }))).toEqual({
      id: "emulator/x",
      name: "x",
      role: "broker",
      office: "office of emulator/x",
    });
  });

  it("Web Chat still knows only those who can sign in", () => {
    expect(directory.find(activity({ channelId: "webchat", from: { id: "x" } }))).toBeUndefined();
  });
});
