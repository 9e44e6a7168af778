import type { Cover } from "../../src/rules/evaluation.ts";
import type { Voice } from "../voice.ts";
import type { Judged } from "./lines.ts";
import { refusedFor } from "./refused-choices.ts";

/** What a cover comes to: its yearly amount, or its outcome where that is not known or a choice in it is refused. */
export function worthOf({ t, format }: Voice, judged: Judged, cover: Cover): string {
  if (refusedFor(judged, cover).length > 0) return t("explain:choiceRefused");
  const { outcome, premium } = judged.evaluation.covers[cover];
  const net = premium?.net ?? null;
  return net === null ? t(`explain:outcome.${outcome}`) : format.money(net);
}
