import { describe, expect, it, test } from "@jest/globals";
import ts from "typescript";
import { projectFiles } from "./files.ts";
import { OUTBOUND } from "./outbound.ts";

/** Modules by which somebody else is reached. A server of our own is opened with some of them as well. */
const CLIENTS =
  /^(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?$|^(?:undici|axios|got|ky|node-fetch|superagent|request|pg|nodemailer|openid-client|botframework-directlinejs|@azure\/.*)$/;
/** What of the SDK reaches somebody; the rest of it is types and helpers. */
const OF_SDK =
  /^(?:CloudAdapter|BotFrameworkAdapter|ConfigurationBotFrameworkAuthentication|ConnectorClient|\w*AppCredentials|TeamsInfo|UserTokenClient|BotFrameworkClient|\w*HttpClient)$/;
/** What of a module only opens a server, or only tells what one is. */
const SERVERS = new Set(["createServer", "WebSocketServer", "isIP", "STATUS_CODES"]);
const GLOBALS = new Set(["fetch", "WebSocket", "EventSource", "XMLHttpRequest"]);

/** Everything in a file by which somebody else can be reached. */
function clientsIn(text: string): string[] {
  const source = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, true);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) for (const name of importedBy(node)) found.add(name);
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const called = node.expression.getText(source).replace(/^(?:globalThis|window|self)\./, "");
      const [argument] = node.arguments ?? [];
      if (GLOBALS.has(called)) found.add(called);
      const isImport = called === "require" || called === "import";
      if (isImport && argument !== undefined && ts.isStringLiteral(argument) && CLIENTS.test(argument.text))
        found.add(argument.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found].toSorted();
}

function importedBy({ importClause, moduleSpecifier }: ts.ImportDeclaration): string[] {
  const module = (moduleSpecifier as ts.StringLiteral).text;
  const { namedBindings } = importClause ?? {};
  const names =
    namedBindings !== undefined && ts.isNamedImports(namedBindings)
      ? namedBindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
      : undefined;
  if (/^bot(?:builder|framework-connector)/.test(module))
    return (names ?? []).filter((name) => OF_SDK.test(name));
  const isType = importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  if (isType || !(CLIENTS.test(module) || module === "ws")) return [];
  return names?.every((name) => SERVERS.has(name)) === true ? [] : [module];
}

const product = projectFiles().filter(({ path }) => /^(?:bot|dialogs|src|locales)\/.*\.ts$/.test(path));

test("nobody is called but by what the list names", () => {
  const calling = product
    .map(({ path, text }) => [path, clientsIn(text)] as const)
    .filter(([, clients]) => clients.length > 0);
  const listed = OUTBOUND.map(({ file, by }) => [file, [...by].toSorted()] as const);
  const inOrder = (list: readonly (readonly [string, readonly string[]])[]) =>
    list.toSorted(([a], [b]) => (a < b ? -1 : 1));
  expect(inOrder(calling)).toEqual(inOrder(listed));
});

test.each(OUTBOUND)("a call from $file ends by itself", ({ file, deadline, to, again, busy }) => {
  const text = product.find(({ path }) => path === file)?.text ?? "";
  for (const part of deadline) expect(text).toContain(part);
  expect(Math.min(to.length, again.length, busy.length)).toBeGreaterThan(0);
});

test("every fetch has a signal that ends it", () => {
  const without = product.flatMap(({ path, text }) =>
    [...text.matchAll(/(?<![#.\w])fetch\(([^;]*?)\);/g)]
      .filter(([, call = ""]) => !/\bsignal\b/.test(call))
      .map(([call]) => `${path}: ${call}`),
  );
  expect(without).toEqual([]);
});

describe("a call is seen", () => {
  it.each([
    ['import { request } from "node:https";', "node:https"],
    ['import http from "http";', "http"],
    ['import { connect } from "node:net";', "node:net"],
    ['import axios from "axios";', "axios"],
    ['const { request } = await import("node:http");', "node:http"],
    ['await globalThis.fetch("x");', "fetch"],
    ['new WebSocket("x");', "WebSocket"],
    ['import { MicrosoftAppCredentials } from "botframework-connector";', "MicrosoftAppCredentials"],
  ])("%s", (text, client) => {
    expect(clientsIn(text)).toEqual([client]);
  });

  it.each([
    'import { createServer } from "node:http";',
    'import type { IncomingMessage } from "node:http";',
    'import { TurnContext } from "botbuilder";',
    "this.fetch(activity);",
    'import { WebSocketServer } from "ws";',
  ])("and what is none is not: %s", (text) => {
    expect(clientsIn(text)).toEqual([]);
  });
});
