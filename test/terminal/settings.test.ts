import { describe, expect, it } from "@jest/globals";
import { readSettings } from "../../bot/terminal/settings.ts";

describe("the settings of the terminal", () => {
  it.each([
    [{ LANG: "nl_BE.UTF-8" }, "nl"],
    [{ LANG: "fr" }, "fr"],
    [{ LANG: "fr_FR.UTF-8", LC_ALL: "nl_NL.UTF-8" }, "nl"],
    [{ LANG: "nl_BE.UTF-8", LC_MESSAGES: "fr_BE.UTF-8", LC_ALL: "" }, "fr"],
    [{ LANG: "en_US.UTF-8" }, undefined],
    [{ LANG: "frp_IT" }, undefined],
    [{}, undefined],
  ])("take the language of the machine from %j", (environment, language) => {
    expect(readSettings([], environment)?.language).toBe(language);
  });

  it("prefer the stated language, and take no other", () => {
    expect(readSettings(["--lang", "fr"], { LANG: "nl" })?.language).toBe("fr");
    expect(() => readSettings(["--lang", "de"], {})).toThrow(/--lang is "de".*state nl or fr/);
  });

  it("complete the address of a running assistant", () => {
    const url = (text: string) => readSettings(["--url", text], {})?.url;
    expect(url("http://127.0.0.1:3978")).toBe("http://127.0.0.1:3978/api/messages");
    expect(url("https://host.example/bot/api/messages")).toBe("https://host.example/bot/api/messages");
    expect(() => url("localhost:3978")).toThrow(/no address of a web server.*http:\/\//);
  });

  it("name every conversation differently unless told to go on with one", () => {
    const name = () => readSettings([], {})?.conversation;
    expect(name()).not.toBe(name());
    expect(readSettings(["--conversation", "mine"], {})?.conversation).toBe("mine");
  });

  it("show the usage when asked, and name an argument they do not know", () => {
    expect(readSettings(["--help"], {})).toBeUndefined();
    expect(() => readSettings(["--port", "1"], {})).toThrow(/--port.*npm run chat -- --help/);
  });
});
