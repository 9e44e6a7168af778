import ts from "typescript";

/** One change to one place of a file. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** The line without its indentation, «what changes» marked. */
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

// A record's words and its examples are no figures: the examples are what must notice.
const NOT_FIGURES = [
  ...["examples", "given", "registered", "NOT_YET", "INVOICED"],
  ...["quote", "cites", "source", "heading", "id", "message"],
];

const NEIGHBOURS: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  reaches: "exceeds",
  exceeds: "reaches",
  below: "within",
  within: "below",
  equals: "reaches",
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;

/** Every change by one step to a number, an amount, a percentage, a date or a comparison of a file. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isNoFigure(node)) return;
    for (const to of replacements(node)) mutants.push(mutant(source, node, to));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return mutants;
}

function mutant(source: ts.SourceFile, node: ts.Node, to: string): Mutant {
  const [start, end] = [node.getStart(source), node.end];
  const { line } = source.getLineAndCharacterOfPosition(start);
  const marked = `${source.text.slice(0, start)}«${source.text.slice(start, end)}»${source.text.slice(end)}`;
  const code = marked.split("\n")[line]?.trim() ?? "";
  return { file: source.fileName, line: line + 1, code, start, end, from: node.getText(source), to };
}

const isNoFigure = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  // Only the facts of an example have a path for a name.
  (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name) && node.name.text.includes(".")) ||
  ((ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) &&
    ts.isIdentifier(node.name) &&
    NOT_FIGURES.includes(node.name.text));

function replacements(node: ts.Node): string[] {
  if (ts.isNumericLiteral(node)) return steps(node.text);
  if (ts.isBigIntLiteral(node)) return steps(node.text.slice(0, -1)).map((text) => `${text}n`);
  if (ts.isStringLiteral(node)) return textSteps(node).map((text) => `"${text}"`);
  if (ts.isBinaryExpression(node.parent) && node === node.parent.operatorToken) return neighbour(node);
  if (ts.isCallExpression(node.parent) && node === node.parent.expression) return neighbour(node);
  return [];
}

function neighbour(node: ts.Node): string[] {
  const other = NEIGHBOURS[node.getText()];
  return other === undefined ? [] : [other];
}

function textSteps(node: ts.StringLiteral): string[] {
  if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return [];
  if (DAY.test(node.text)) return [dayAfter(node.text, 1), dayAfter(node.text, -1)];
  return DECIMAL.test(node.text) ? steps(node.text) : [];
}

/** One step of its last decimal up and down. */
function steps(text: string): string[] {
  const decimals = text.split(".")[1]?.length ?? 0;
  const units = BigInt(text.replace(".", ""));
  return [units + 1n, units - 1n].map((value) => written(value, decimals));
}

function written(units: bigint, decimals: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return units < 0n ? `-${text}` : text;
}

function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
