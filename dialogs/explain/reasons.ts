import { hasText } from "../../locales/index.ts";
import type { Evaluation, Param, Params, Reason } from "../../src/rules/evaluation.ts";
import type { Voice } from "../voice.ts";
import { valueText } from "./fact.ts";

type Part = "what" | "why" | "possible" | "who";

/** What a reason says, in one line: what it is about, and why with the one deciding fact. */
export function shortReason(voice: Voice, reason: Reason): string {
  return sentences(part(voice, reason, "what"), why(voice, reason));
}

/** The deciding fact alone, for where the text around it already says what cannot be. */
export function why(voice: Voice, reason: Reason): string {
  return sentences(part(voice, reason, "why"), unconfirmed(voice, reason.confirmed));
}

/** Everything a reason says: what, why, what is possible, who decides. */
export function reasonText(voice: Voice, reason: Reason): string {
  return sentences(
    part(voice, reason, "what"),
    part(voice, reason, "why"),
    part(voice, reason, "possible"),
    part(voice, reason, "who"),
    unconfirmed(voice, reason.confirmed),
  );
}

/** As {@link reasonText}, with where it is written and since when. */
export const fullReason = (voice: Voice, reason: Reason): string =>
  `${reasonText(voice, reason)}\n${sourceText(voice, reason)}`;

/** The reasons behind a list of rule ids, in its order. */
export const reasonsOf = (evaluation: Evaluation, ids: readonly string[]): Reason[] =>
  ids.flatMap((id) => evaluation.reasons[id] ?? []);

export const unconfirmed = ({ t }: Voice, confirmed: boolean): string =>
  confirmed ? "" : t("explain:unconfirmed");

export const sentences = (...parts: readonly string[]): string =>
  parts.filter((text) => text !== "").join(" ");

function part(voice: Voice, reason: Reason, name: Part): string {
  const key = `reasons:${reason.message}.${name}`;
  if ((name === "possible" || name === "who") && !hasText(voice.language, key)) return "";
  return voice.coded(key, paramTexts(voice, reason.params));
}

/** Figures and names of a text, each written the way its language does. */
export function paramTexts(voice: Voice, params: Params): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, param]) => [name, paramText(voice, param)]));
}

function paramText(voice: Voice, param: Param): string {
  const { format, t } = voice;
  switch (param.kind) {
    case "money":
      return format.money(param.value);
    case "day":
      return format.day(param.value);
    case "percent":
      return format.percent(param.value);
    case "years":
      return format.quantity(param.value, "year");
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

function sourceText(voice: Voice, { source, inForce }: Reason): string {
  const parts = { document: voice.t(`explain:documents.${source.document}`), heading: source.heading };
  return inForce.from === null
    ? voice.t("explain:sourceUndated", parts)
    : voice.t("explain:source", { ...parts, from: voice.format.day(inForce.from) });
}
