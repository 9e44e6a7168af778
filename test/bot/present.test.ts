import { describe, expect, it } from "@jest/globals";
import type { Activity } from "botbuilder";
import { presentOn } from "../../bot/present/present.ts";
import { pressedValue } from "../../bot/present/submission.ts";
import type { Choice, Message, ResultCard } from "../../dialogs/message.ts";
import { activityOf } from "../support/caller.ts";

interface Part {
  readonly type: string;
  readonly id?: string;
  readonly title?: string;
  readonly data?: unknown;
  readonly choices?: readonly { readonly title: string; readonly value: string }[];
  readonly [other: string]: unknown;
}

const show = (message: Partial<Message>, channelId = "msteams", isGroup = false): Partial<Activity> => {
  const activity = activityOf({ port: 0, channelId });
  const conversation = { ...activity.conversation, isGroup };
  return presentOn({ ...activity, conversation } as Activity)({
    text: "Vraag?",
    locale: "nl-BE",
    ...message,
  });
};

const cardOf = ({ attachments }: Partial<Activity>): Part => attachments?.[0]?.content as Part;

/** Every object in a card, however deep. */
const partsOf = (value: unknown): Part[] =>
  typeof value !== "object" || value === null
    ? []
    : [...("type" in value ? [value as Part] : []), ...Object.values(value).flatMap(partsOf)];

const choices = (count: number): Choice[] =>
  Array.from({ length: count }, (_, index) => ({
    label: `keuze ${index + 1}`,
    submit: { do: "answer", value: index },
  }));

const section = { heading: "Dekkingen", rows: [{ label: "BA", value: "520,00 euro" }] };
const result = (change: Partial<ResultCard> = {}): ResultCard => ({
  title: "Resultaat",
  sections: [section],
  footer: ["Berekening, geen aanbod."],
  actions: choices(2),
  ...change,
});

const titles = ({ suggestedActions }: Partial<Activity>): string[] =>
  (suggestedActions?.actions ?? []).map(({ title }) => title);

describe("a message", () => {
  it("is plain text in its language that works alone: choices are numbered in it", () => {
    for (const channelId of ["terminal", "emulator"]) {
      const shown = show({ choices: choices(3), locale: "fr-BE" }, channelId);
      expect(shown).toMatchObject({
        type: "message",
        textFormat: "plain",
        locale: "fr-BE",
        inputHint: "expectingInput",
      });
      expect(shown.text).toBe("Vraag?\n\n1. keuze 1\n2. keuze 2\n3. keuze 3");
    }
  });

  it("says nothing twice on our own page, which numbers the buttons and always shows the card", () => {
    const asked = show({ choices: choices(3), commands: [{ label: "Help", submit: {} }] }, "webchat");
    expect(asked.text).toBe("Vraag?");
    expect(asked.suggestedActions?.actions.map(({ title, value }) => [title, value as string])).toEqual([
      ["1. keuze 1", "keuze 1"],
      ["2. keuze 2", "keuze 2"],
      ["3. keuze 3", "keuze 3"],
      ["Help", "Help"],
    ]);
    const card = { title: "Berekening", sections: [], footer: [], actions: [] };
    expect(show({ text: "Berekening\n\nEn nu?", beside: "En nu?", card }, "webchat").text).toBe("En nu?");
    expect(show({ text: "Berekening\n\nEn nu?", beside: "En nu?", card }, "emulator").text).toBe(
      "Berekening\n\nEn nu?",
    );
  });

  it("offers a command that is among the answers once, also under another name", () => {
    const command = (label: string, does = label): Choice => ({ label, submit: { command: does } });
    const asked = show(
      {
        choices: [command("Waarom"), command("Wijzig een antwoord", "Wijzig")],
        commands: ["Waarom", "Wijzig", "Help"].map((label) => command(label)),
      },
      "webchat",
    );
    expect(titles(asked)).toEqual(["1. Waarom", "2. Wijzig een antwoord", "Help"]);
  });

  it("leaves the other language to our own page, which has it above the conversation", () => {
    const commands: Choice[] = [
      { label: "Help", submit: { do: "command", command: "help" } },
      { label: "Français", submit: { do: "language", language: "fr" } },
    ];
    expect(titles(show({ commands }, "webchat"))).toEqual(["Help"]);
    expect(titles(show({ commands }))).toEqual(["Help", "Français"]);
  });

  it("keeps names as they are on our own page, which makes a link of no text", () => {
    const text = "Ontvangen: polis.pdf en a@voorbeeld.be.";
    expect(show({ text }, "webchat").text).toBe(text);
    expect(show({ text }).text).toContain("polis.\u200bpdf");
  });

  it("brings the quote beside the conversation to our own page alone", () => {
    const panel = { title: "Berekening", status: "Er ontbreken nog antwoorden.", sections: [] };
    expect(show({ panel: () => panel }, "webchat").channelData).toEqual({ panel });
    expect(show({ panel: () => panel }, "msteams").channelData).toBeUndefined();
  });

  it("keeps its lines apart in Teams, which folds plain ones, and its signs are only signs", () => {
    const shown = show({ text: "Merk: *A* <b>&\n_B_ [c] #1", choices: choices(1) });
    expect(shown.textFormat).toBe("xml");
    expect(shown.text).toBe(
      "Merk: &#42;A&#42; &#60;\u200bb&#62;&#38;<br>&#95;B&#95; &#91;c&#93; &#35;1<br><br>1. keuze 1",
    );
  });

  it("has its choices, then its commands, as suggestions that say their label", () => {
    const { suggestedActions, attachments } = show({
      choices: choices(2),
      commands: [{ label: "Help", submit: {} }],
    });
    expect(attachments).toBeUndefined();
    expect(suggestedActions?.actions.map(({ type, title, value }) => [type, title, value as string])).toEqual(
      [
        ["imBack", "keuze 1", "keuze 1"],
        ["imBack", "keuze 2", "keuze 2"],
        ["imBack", "Help", "Help"],
      ],
    );
  });

  it("is said in fewer words by a suggestion of Teams that would be cut off, and sends the whole", () => {
    const long = { label: "Lage vrijstelling: € 450,00 (+20%)", short: "Lage vrijstelling", submit: {} };
    const small = { label: "Factuurwaarde (-3%)", short: "Factuurwaarde", submit: {} };
    const titles = (channel?: string): unknown =>
      show({ choices: [long, small] }, channel).suggestedActions?.actions.map(({ title, value }) => [
        title,
        value as string,
      ]);
    expect(titles()).toEqual([
      ["Lage vrijstelling", long.label],
      [small.label, small.label],
    ]);
    expect(titles("webchat")).toEqual([
      [`1. ${long.label}`, long.label],
      [`2. ${small.label}`, small.label],
    ]);
  });

  it("shows at most six suggestions in Teams, none in a group, and none in a terminal", () => {
    const message = { choices: choices(4), commands: choices(9) };
    expect(show(message).suggestedActions?.actions).toHaveLength(6);
    expect(show(message, "msteams", true).suggestedActions).toBeUndefined();
    expect(show(message, "terminal").suggestedActions).toBeUndefined();
  });

  it("with many choices has a list to pick from, and its commands in another", () => {
    const shown = show({ choices: choices(9), commands: choices(2) });
    const lists = partsOf(cardOf(shown)).filter(({ type }) => type === "Input.ChoiceSet");
    expect(lists.map(({ id, choices: lines }) => [id, lines?.length])).toEqual([
      ["answer", 9],
      ["menu", 2],
    ]);
    expect(shown.text).toContain("9. keuze 9");
  });
});

describe("a result card on our own page", () => {
  const change = { label: "Wijzig: BA", submit: { do: "change", asked: "x" } };
  const rows = [{ label: "BA", value: "520,00 euro", detail: "basispremie", change }];
  const menu = { label: "Acties", placeholder: "Kies", choices: choices(4) };
  const card = result({
    sections: [{ heading: "Dekkingen", rows }],
    menu,
    headline: "Mogelijk: 520,00 euro",
  });
  const shown = show({ card, choices: card.actions, beside: "En nu?", commands: [change] }, "webchat");

  it("only shows: what can be pressed stands where one types, however long the card is", () => {
    const parts = partsOf(cardOf(shown));
    expect(parts.filter(({ type }) => type.startsWith("Action.") || type.startsWith("Input."))).toEqual([]);
    expect(JSON.stringify(parts)).toContain("basispremie");
    expect(titles(shown)).toEqual(["1. keuze 1", "2. keuze 2", "Wijzig: BA"]);
  });

  it("has above it what it comes to, and the buttons not once more", () => {
    expect(shown.text).toBe("Mogelijk: 520,00 euro\n\nEn nu?");
  });
});

describe("a result card", () => {
  it("keeps to what Teams shows: version 1.5, one card, at most six actions, all of them submits", () => {
    const card = result({
      actions: choices(9),
      menu: { label: "Acties", placeholder: "Kies", choices: choices(12) },
    });
    const shown = show({ card });
    const content = cardOf(shown);
    expect(shown.attachments).toHaveLength(1);
    expect(content).toMatchObject({ type: "AdaptiveCard", version: "1.5", lang: "nl-BE" });
    const actions = partsOf(content).filter(({ type }) => type.startsWith("Action."));
    expect(actions).toHaveLength(6);
    expect(new Set(actions.map(({ type }) => type))).toEqual(new Set(["Action.Submit"]));
  });

  it("puts what is no button in one list, nothing twice, and loses nothing", () => {
    const change = { label: "Wijzig: BA", submit: { do: "change", asked: "x" } };
    const menu = { label: "Acties", placeholder: "Kies", choices: [change, ...choices(2)] };
    const sections = [{ ...section, rows: [{ ...section.rows[0], label: "BA", value: "ja", change }] }];
    const content = cardOf(show({ card: result({ sections, menu, actions: choices(7) }) }));
    const offered = partsOf(content).flatMap(({ choices: lines, title }) =>
      lines === undefined ? (title ?? []) : lines.map((line) => line.title),
    );
    const labels = [...choices(7).map(({ label }) => label), "Wijzig: BA", "Actie uitvoeren"];
    expect(offered.toSorted()).toEqual(labels.toSorted());
  });

  it("puts a sentence below its label, and only what is short beside it", () => {
    const sentence = "De premie voor materiële schade is onder voorbehoud.";
    const rows = [
      { label: "Mogelijk", value: sentence },
      { label: "BA", value: "€ 422,37" },
    ];
    const content = cardOf(show({ card: result({ sections: [{ heading: "Redenen", rows }] }) }));
    const columns = JSON.stringify(partsOf(content).filter(({ type }) => type === "ColumnSet"));
    expect(columns).toContain("422,37");
    expect(columns).not.toContain(sentence);
    expect(JSON.stringify(content)).toContain(sentence);
  });

  it("is text alone in a terminal", () => {
    const shown = show({ card: result() }, "terminal");
    expect([shown.attachments, shown.text]).toEqual([undefined, "Vraag?"]);
  });
});

describe("words of a user", () => {
  const ATTACKS = [
    "[klik](http://evil.example)",
    "![x](http://evil.example/x.png)",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<at>everyone</at>",
    "http://evil.example",
    "www.evil.example",
    "javascript:alert(1)",
    "{{DATE(2026-01-01,SHORT)}}",
  ];

  it.each(ATTACKS)("%s is neither markup nor a link, in text or card", (attack) => {
    const rows = [{ label: attack, value: attack, detail: attack }];
    const card = result({
      title: attack,
      sections: [{ heading: attack, rows, notes: [attack] }],
      footer: [attack],
    });
    const choice = [{ label: attack, submit: { value: attack } }];
    const shown = [show({ text: attack, choices: choice }), show({ text: attack, card })];
    for (const text of shown.flatMap((activity) => [activity.text ?? "", ...visible(cardOf(activity))])) {
      expect(text).not.toMatch(/\]\(|:\/\/|<(?!br>)[a-z/!]|www\.|javascript:/i);
    }
  });

  it("stay what they are in a terminal", () => {
    expect(show({ text: ATTACKS.join(" ") }, "terminal").text).toBe(ATTACKS.join(" "));
  });

  it("in a card are runs of text, which have no markup; only our headings are blocks", () => {
    const blocks = partsOf(cardOf(show({ card: result() }))).filter(({ type }) => type === "TextBlock");
    expect(blocks.map(({ text }) => text)).toEqual(["Resultaat", "Dekkingen"]);
  });

  const visible = (card: Part | undefined): string[] =>
    partsOf(card).flatMap(({ text, title, choices: lines, fallbackText }) =>
      [text, title, fallbackText, ...(lines ?? []).map((line) => line.title)].filter(
        (item) => typeof item === "string",
      ),
    );
});

describe("what was pressed", () => {
  it("comes back as the dialogs gave it to the button or to the line of a list", () => {
    const card = result({ menu: { label: "Acties", placeholder: "Kies", choices: choices(5) } });
    const parts = partsOf(cardOf(show({ card })));
    const [first] = parts.filter(({ type }) => type === "Action.Submit");
    const submit = parts.findLast(({ type }) => type === "Action.Submit");
    const line = parts.find(({ type }) => type === "Input.ChoiceSet")?.choices?.[2];
    expect(pressedValue({ ...(first?.data as object), menu: line?.value }, 1)).toEqual(choices(2)[0]?.submit);
    expect(pressedValue({ ...(submit?.data as object), menu: line?.value }, 1)).toEqual(
      choices(5)[4]?.submit,
    );
  });

  it.each([
    [undefined, undefined],
    [null, null],
    ["text", {}],
    [{ pick: "menu", menu: "[1]" }, {}],
    [{ pick: "menu", menu: '{"a":{"b":1}}' }, {}],
    [{ pick: "other", menu: "{}" }, {}],
    [{ pick: "__proto__" }, {}],
  ])("%j, forged or empty, is %j: no button of ours", (value, read) => {
    expect(pressedValue(value)).toEqual(read);
  });
});

describe("a button beside a list", () => {
  const line = '{"do":"skip"}';

  it.each([
    [{ pick: "answer" }, { do: "unpicked" }],
    [{ pick: "menu", menu: "" }, { do: "unpicked" }],
    [{ pick: "answer", answer: "", menu: "" }, { do: "unpicked" }],
    [{ pick: "answer", answer: "", menu: line }, { do: "skip" }],
    [{ pick: "menu", answer: line }, { do: "skip" }],
    [{ pick: "menu", answer: '{"do":"answer"}', menu: line }, { do: "skip" }],
  ])("%j is %j: the line of its list, else the only one that was picked", (value, read) => {
    expect(pressedValue(value)).toEqual(read);
  });
});

describe("a card that Teams would find too large", () => {
  const bytes = (activity: Partial<Activity>): number => Buffer.byteLength(JSON.stringify(activity));
  const change = { label: "Wijzig dit antwoord", submit: { do: "change", asked: "x" } };
  const large = (sections: number, rows: number, detail: number): ResultCard =>
    result({
      sections: Array.from({ length: sections }, (_, index) => ({
        heading: `Deel ${index}`,
        rows: Array.from({ length: rows }, (__, row) => ({
          label: `Waarborg ${index}.${row}`,
          value: "€ 1.234,56",
          detail: "é".repeat(detail),
          change: { ...change, submit: { ...change.submit, row: `${index}.${row}` } },
        })),
      })),
    });
  const fitted = (card: ResultCard): { size: number; text: string } => {
    const shown = show({ card });
    return { size: bytes(shown), text: JSON.stringify(shown.attachments) };
  };
  const REMARK = "Niet alles past op deze kaart.";

  it("leaves out the details first, then the ways to change, then the last sections, and says so", () => {
    const small = fitted(large(2, 5, 50));
    expect([small.text.includes("éé"), small.text.includes(REMARK)]).toEqual([true, false]);
    const plain = fitted(large(4, 10, 400));
    expect([plain.text.includes("éé"), plain.text.includes(REMARK)]).toEqual([false, true]);
    expect(plain.text).toContain("Wijzig dit antwoord");
    const bare = fitted(large(4, 15, 400));
    expect([bare.text.includes("Wijzig dit"), bare.text.includes("Waarborg 3.14")]).toEqual([false, true]);
    const cut = fitted(large(12, 20, 400));
    expect([cut.text.includes("Waarborg 0.19"), cut.text.includes("Waarborg 11.19")]).toEqual([true, false]);
    for (const { size } of [small, plain, bare, cut]) expect(size).toBeLessThan(24 * 1024);
  });

  it("is nothing but its title and buttons where even one section is too much", () => {
    const sections = [{ heading: "Deel", rows: [{ label: "Waarborg", value: "é".repeat(20_000) }] }];
    const { size, text } = fitted(result({ sections }));
    expect(size).toBeLessThan(24 * 1024);
    expect(text).toContain(REMARK);
    expect(text).toContain("keuze 1");
  });
});
