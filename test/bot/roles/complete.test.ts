import { describe, expect, it, test } from "@jest/globals";
import { Desk } from "../../../bot/cases/desk.ts";
import { Book } from "../../../bot/customers/book.ts";
import { EXAMPLE_IDENTITIES } from "../../../bot/identities.ts";
import { PAPER_NAMES } from "../../../bot/papers/routes.ts";
import { Registry } from "../../../bot/register/register.ts";
import { routesOf, socketsOf } from "../../../bot/routes.ts";
import { entranceOf } from "../../../bot/sign-in/entrance.ts";
import { CASE_COMMANDS } from "../../../dialogs/cases/command.ts";
import { COMMANDS } from "../../../dialogs/commands/command.ts";
import { BUTTONS } from "../../../dialogs/read-intent.ts";
import { CASE_ACTIONS } from "../../../src/cases/actions.ts";
import { CASE_STATUSES, STANDINGS } from "../../../src/cases/status.ts";
import { ROLES } from "../../../src/cases/person.ts";
import { CHAT_ACTS } from "./acts.ts";
import { ACTS, CELLS, COMERS, STANDS } from "./matrix.ts";
import { DOWNLOADS } from "./downloads.ts";
import { PEOPLE } from "./place.ts";
import { OF_NO_CASE } from "./words.ts";

/** Fails where there is something that these tests do not know, or know and is not there: then the table needs a line. */
const same = (there: Iterable<string>, known: Iterable<string>): void => {
  expect([...there].toSorted()).toEqual([...known].toSorted());
};

const methodsOf = (of: { readonly prototype: object }): string[] =>
  Object.getOwnPropertyNames(of.prototype).filter((name) => name !== "constructor" && name !== "effects");

describe("the table of who may do what", () => {
  it("has a sign for every comer and every stand, and every act is tried", () => {
    expect(CELLS).toHaveLength(ACTS.length * COMERS.length * STANDS.length);
    same(ACTS, [...Object.keys(CHAT_ACTS), "upload", "download"]);
  });

  it("knows every role and every status", () => {
    same(ROLES, new Set(Object.values(PEOPLE).map(({ role }) => role)));
    same([...CASE_STATUSES, "expired", "withdrawn"], STANDS);
    same([...STANDINGS, "withdrawn"], STANDS);
  });

  it("has a line for every action on a case", () => {
    const named: Partial<Record<string, string>> = { look: "open", attach: "upload" };
    for (const action of CASE_ACTIONS) expect(ACTS).toContain(named[action] ?? action);
  });

  it("has a line for every request about a case that can be typed or pressed", () => {
    const others = Object.keys(OF_NO_CASE).filter((name) =>
      (CASE_COMMANDS as readonly string[]).includes(name),
    );
    same(others, ["park", "parked", "previous"]);
    for (const command of CASE_COMMANDS) expect([...ACTS, ...others]).toContain(command);
  });

  it("has a line for every paper", () => {
    same([...PAPER_NAMES, "documents/d-REFERENCE"], DOWNLOADS);
  });
});

test("every way to the cases, the customers and the register is one that is tried", () => {
  const ways = {
    list: "list",
    look: "open",
    history: "history",
    documents: "documents",
    document: "download",
    wholeDocuments: "download",
    takesFiles: "upload",
    attach: "upload",
    saving: "edit",
    order: "send",
  };
  same(methodsOf(Desk), Object.keys(ways));
  for (const act of Object.values(ways)) expect(ACTS).toContain(act);
  same(methodsOf(Book), ["find", "get"]);
  same(methodsOf(Registry), ["settle", "remark", "remarks"]);
});

/** What is said of the quote in hand alone, or of none: whoever has it in hand has opened it. */
const OF_THE_QUOTE_IN_HAND = [
  ...[
    "help",
    "back",
    "skip",
    "keep",
    "why",
    "details",
    "triage",
    "may",
    "then",
    "forCustomer",
    "price",
    "taxes",
  ],
  ...[
    "instalments",
    "iban",
    "summary",
    "change",
    "undo",
    "other",
    "fillOpen",
    "restart",
    "stop",
    "later",
    "privacy",
    "human",
  ],
];

test("every command is about the quote in hand, or is tried by itself", () => {
  const tried = Object.keys(OF_NO_CASE).filter((name) => (COMMANDS as readonly string[]).includes(name));
  same(tried, ["erase", "readings", "confirmReading", "correctReading", "reopenReading", "wrong", "remarks"]);
  same(COMMANDS, [...OF_THE_QUOTE_IN_HAND, ...tried]);
});

// "ask" tells what the documents say, to anybody.
test("every button is about the quote in hand, or one of the requests about cases", () => {
  const ofTheQuoteInHand = [
    ...["answer", "doubt", "change", "command", "confirm", "reviewed", "clarify", "change_topic", "adopt"],
    ...["customer", "customer_car"],
  ];
  same(BUTTONS, [
    ...ofTheQuoteInHand,
    "ask",
    "case",
    "more_cases",
    "readings",
    "superseded",
    "unpicked",
    "language",
  ]);
});

test("every address of the server is known, and those that give out something of a case are tried", () => {
  // Only where they are is asked of these routes: nothing of them is called.
  const nothing = undefined as never;
  const parts = { identities: EXAMPLE_IDENTITIES.people, query: nothing, now: nothing, log: nothing };
  const config = { development: true, publicUrl: undefined, signIn: undefined };
  const unused = {
    reception: nothing,
    line: nothing,
    publicUrl: undefined,
    tariff: undefined,
    ready: nothing,
  };
  const routes = routesOf({ ...parts, ...unused, entrance: entranceOf({ config, ...parts }) });
  const sockets = socketsOf({ line: nothing }).map(({ path }) => `SOCKET ${path}`);
  const ofCases = ["GET /cases/:reference/:paper", "GET /cases/:reference/documents/:id"];
  const ofOneConversation = [
    "GET /v3/directline/conversations/:id",
    "GET /v3/directline/conversations/:id/activities",
    "GET /v3/directline/conversations/:id/attachments/:file",
    "POST /v3/directline/conversations",
    "POST /v3/directline/conversations/:id/activities",
    "POST /v3/directline/conversations/:id/upload",
    "POST /v3/directline/tokens/generate",
    "POST /v3/directline/tokens/refresh",
    "SOCKET /v3/directline/conversations/:id/stream",
    "POST /api/messages",
  ];
  const ofNobody = [
    ...[
      "GET /",
      "GET /favicon.ico",
      "GET /page/",
      "GET /page/*",
      "GET /page/:script.ts",
      "GET /page/texts.json",
    ],
    ...["GET /page/webchat.js", "GET /schemas/case.json", "GET /healthz", "GET /readyz", "GET /session"],
    ...["GET /sign-in", "POST /sign-in", "POST /sign-out", "GET /signed-out"],
  ];
  const there = [...routes.map(({ method, path }) => `${method} ${path}`), ...sockets];
  same(new Set(there), [...ofCases, ...ofOneConversation, ...ofNobody]);
});
