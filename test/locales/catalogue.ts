import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The texts of one language, flat: "reasons:tyres-age" with its text. */
export type Texts = ReadonlyMap<string, string>;

/** Every text of every namespace in `locales/<language>/*.json`. */
export function textsOf(language: string): Texts {
  const folder = fileURLToPath(new URL(`../../locales/${language}/`, import.meta.url));
  const texts = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    const namespace = file.replace(/\.json$/, "");
    collect(JSON.parse(readFileSync(folder + file, "utf8")), `${namespace}:`, texts);
  }
  return texts;
}

/** The texts of a catalogue as the product has them in hand. */
export function flat(catalogue: object): Texts {
  const texts = new Map<string, string>();
  for (const [namespace, part] of Object.entries(catalogue)) collect(part, `${namespace}:`, texts);
  return texts;
}

function collect(value: unknown, key: string, texts: Map<string, string>): void {
  if (typeof value === "string") texts.set(key, value);
  else if (value === null || typeof value !== "object") throw new TypeError(`${key} is no text`);
  else {
    const prefix = key.endsWith(":") ? key : `${key}.`;
    for (const [name, part] of Object.entries(value)) collect(part, prefix + name, texts);
  }
}

/** The names of the values a text shows. */
export const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{-?\s*([^},\s]+)[^}]*\}\}/g)].map(([, name]) => name ?? "");

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** "premium:months_other" is one form of the text "premium:months". */
export const withoutPlural = (key: string): string => key.replace(PLURAL, "");

/** The plural form a key ends in, or undefined. */
export const pluralForm = (key: string): string | undefined => PLURAL.exec(key)?.[1];

/** The sentences of a text, each value counted as one word. */
export const sentences = (text: string): string[] =>
  text
    .replace(/\{\{[^}]*\}\}/g, "X")
    .split(/(?<=[.!?…])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");

/** Its words; a number written "15 000", a lone sign and a bullet are none of their own. */
export const words = (sentence: string): string[] =>
  sentence
    .replace(/(\d)[\s\u00a0\u202f](?=\d{3})/g, "$1")
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word));
