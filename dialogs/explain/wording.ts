import { nl } from "../../locales/nl/index.ts";
import type { Param, Params } from "../../src/rules/evaluation.ts";
import type { Voice } from "../voice.ts";
import { valueText } from "./fact.ts";

type Parts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Every text about a code of the core; Dutch stands for both, as the keys are the same. */
const KEYS: ReadonlySet<string> = new Set(
  Object.entries({ reasons: nl.reasons, lines: nl.lines } satisfies Record<string, Parts>).flatMap(
    ([namespace, codes]) =>
      Object.entries<Parts[string]>(codes).flatMap(([name, parts]) =>
        Object.keys(parts).map((part) => `${namespace}:${name}.${part}`),
      ),
  ),
);

/** The few texts that have variants: they are asked for a million times in a stream of quotes. */
const VARIED: ReadonlySet<string> = new Set([...KEYS].map((key) => key.replace(/(\.[a-z]+)_\w+$/, "$1_")));

/** True when there is a text: some reasons have nobody to ask, or nothing else to choose. */
export const isWritten = (key: string): boolean => KEYS.has(key);

/**
 * A text of the core's codes with its figures, each written the way its language does. A text may have variants
 * for a fact that decided ("why_owner") or for one value of it ("why_owner_second_hand"); of several the last
 * fact's wins, which is the most particular one.
 */
export const wording = (voice: Voice, key: string, params: Params): string =>
  voice.coded(variantOf(key, params), paramTexts(voice, params));

/** The key of the variant that is told; the key itself where there is none. */
export function variantOf(key: string, params: Params): string {
  if (!VARIED.has(`${key}_`)) return key;
  const names = Object.keys(params).reverse();
  const variants = names.flatMap((name) => [
    `${key}_${name}_${String(code(params[name]))}`,
    `${key}_${name}`,
  ]);
  return variants.find(isWritten) ?? key;
}

/** What a variant can be named by: the code of an answer, never an amount or a name somebody typed. */
const code = (param: Param | undefined): unknown => (param?.kind === "fact" ? param.value : undefined);

const paramTexts = (voice: Voice, params: Params): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, param]) => [name, paramText(voice, param)]));

function paramText(voice: Voice, param: Param): string {
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
