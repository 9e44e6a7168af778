import type { Cover, Evaluation } from "../../src/rules/evaluation.ts";
import type { Voice } from "../voice.ts";

/** What a cover comes to: its yearly amount, or its outcome where that is not known. */
export function worthOf({ t, format }: Voice, { covers }: Evaluation, cover: Cover): string {
  const { outcome, premium } = covers[cover];
  const net = premium?.net ?? null;
  return net === null ? t(`explain:outcome.${outcome}`) : format.money(net);
}
