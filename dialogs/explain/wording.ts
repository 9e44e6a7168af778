import { fr } from "../../locales/fr/index.ts";
import type { Language } from "../../locales/index.ts";
import { nl } from "../../locales/nl/index.ts";
import type { Param, Params } from "../../src/rules/evaluation.ts";
import type { Voice } from "../voice.ts";
import { valueText } from "./fact.ts";

type Codes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A text cut at its values: words, a name, words, a name, words. */
type Template = readonly string[];

// i18next needs 10 microseconds to find and fill a text, and a stream of quotes asks for sixty a line; the texts
// about codes have no plurals and no defaults, so they are cut once and filled here.
const TEMPLATES: Readonly<Record<Language, ReadonlyMap<string, Template>>> = {
  nl: templatesOf({
    reasons: nl.reasons,
    lines: nl.lines,
    knowledge: nl.knowledge,
    readings: nl.readings,
    calculations: nl.calculations,
    questions: nl.questions,
  }),
  fr: templatesOf({
    reasons: fr.reasons,
    lines: fr.lines,
    knowledge: fr.knowledge,
    readings: fr.readings,
    calculations: fr.calculations,
    questions: fr.questions,
  }),
};

function templatesOf(namespaces: Readonly<Record<string, Codes>>): ReadonlyMap<string, Template> {
  const templates = new Map<string, Template>();
  for (const [namespace, codes] of Object.entries(namespaces))
    for (const [code, parts] of Object.entries(codes))
      for (const [part, text] of Object.entries(parts))
        templates.set(`${namespace}:${code}.${part}`, text.split(/\{\{(\w+)\}\}/));
  return templates;
}

/** True when there is a text: some reasons have nobody to ask, or nothing else to choose. */
export const isWritten = (key: string): boolean => TEMPLATES.nl.has(key);

/**
 * A text of the core's codes with its figures, each written the way its language does. A text may have variants
 * for a fact that decided ("why_owner") or for one value of it ("why_owner_second_hand"); of several the last
 * fact's wins, which is the most particular one. A text, or a value of it, that is missing throws.
 */
export function wording(voice: Voice, key: string, params: Params): string {
  const told = variantOf(key, params);
  const template = TEMPLATES[voice.language].get(told);
  if (template === undefined) throw new Error(`No text "${told}": add it to locales/${voice.language}/.`);
  return template
    .map((piece, index) => (index % 2 === 0 ? piece : shown(voice, told, piece, params)))
    .join("");
}

function shown(voice: Voice, key: string, name: string, params: Params): string {
  const param = params[name];
  if (param === undefined)
    throw new Error(
      `"${key}" shows ${name}, which did not decide: give it a variant, or the record a figure.`,
    );
  return paramText(voice, param);
}

/** Texts that have variants. */
const VARIED: ReadonlySet<string> = new Set(
  [...TEMPLATES.nl.keys()].flatMap((key) => /^(.*\.[a-z]+)_\w+$/.exec(key)?.[1] ?? []),
);

/** The key of the variant that is told; the key itself where there is none. */
export function variantOf(key: string, params: Params): string {
  if (!VARIED.has(key)) return key;
  const names = Object.keys(params).reverse();
  const variants = names.flatMap((name) => [
    `${key}_${name}_${String(code(params[name]))}`,
    `${key}_${name}`,
  ]);
  return variants.find(isWritten) ?? key;
}

/** What a variant can be named by: the code of an answer, never an amount or a name somebody typed. */
const code = (param: Param | undefined): unknown => (param?.kind === "fact" ? param.value : undefined);

/** A value as a text shows it. */
export function paramText(voice: Voice, param: Param): string {
  const { format, t } = voice;
  switch (param.kind) {
    case "money":
      return format.sum(param.value);
    case "day":
      return format.day(param.value);
    case "percent":
      return format.share(param.value);
    case "years":
      return param.value === 0 ? t("explain:underAYear") : format.quantity(param.value, "year");
    case "months":
      return format.quantity(param.value, "month");
    case "km":
      return format.quantity(param.value, "kilometer");
    case "kg":
      return format.quantity(param.value, "kilogram");
    case "count":
      return format.number(param.value);
    case "cover":
      return t(`covers:names.${param.value}`);
    case "fact":
      return valueText(voice, param.path, param.value);
    case "name":
    case "plain":
      return param.value;
  }
}
