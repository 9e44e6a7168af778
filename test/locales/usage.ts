import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { withoutPlural } from "./catalogue.ts";

/** A text with holes: what stands before the first, between two, and after the last. */
type Template = readonly string[];

/** What the code of some files can name a text by. */
export interface Names {
  readonly literals: ReadonlySet<string>;
  readonly templates: readonly Template[];
}

/** Every string and every template of a source, types left out: they name nothing at run time. */
export function namesIn(sources: readonly string[]): Names {
  const literals = new Set<string>();
  const templates: Template[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) literals.add(node.text);
    if (ts.isTemplateExpression(node))
      templates.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]);
    ts.forEachChild(node, visit);
  };
  for (const source of sources)
    ts.forEachChild(ts.createSourceFile("", source, ts.ScriptTarget.Latest), visit);
  return { literals, templates };
}

/** The names in the code of some folders. */
export const namesInFolders = (...folders: readonly string[]): Names =>
  namesIn(
    folders.flatMap((folder) => globSync(`${folder}/**/*.ts`)).map((file) => readFileSync(file, "utf8")),
  );

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Keys that no string and no template of the code can name. */
export function unusedKeys(keys: Iterable<string>, { literals, templates }: Names): string[] {
  const patterns = templates
    .filter(([head = ""]) => head.includes(":"))
    .map((parts) => new RegExp(`^${parts.map(escaped).join(".+")}$`));
  const tails = templates.flatMap(([head, tail = "", ...more]) =>
    head === "" && more.length === 0 && /[.:]/.test(tail) ? [tail] : [],
  );
  const isNamed = (key: string): boolean =>
    literals.has(key) ||
    patterns.some((pattern) => pattern.test(key)) ||
    tails.some((tail) => key.endsWith(tail) && literals.has(key.slice(0, -tail.length)));
  // The default namespace may be left out.
  return [...new Set([...keys].map(withoutPlural))].filter(
    (key) => !isNamed(key) && !(key.startsWith("common:") && isNamed(key.slice("common:".length))),
  );
}
