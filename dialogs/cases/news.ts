import type { Language } from "../../locales/index.ts";
import type { Message } from "../message.ts";
import { voiceOf } from "../voice.ts";
import { termLines } from "./analysis.ts";
import type { CaseOrder } from "./desk.ts";

/** What somebody is told of what another one did with a case that concerns them. */
export function newsOf(order: CaseOrder, by: string, language: Language): Message {
  const voice = voiceOf(language);
  const { t, locale } = voice;
  const { reference } = order;
  const lines = [t(`cases:news.${order.do}`, { reference, by })];
  if (order.do === "ask") lines.push(order.question, t("cases:news.reply", { reference }));
  if (order.do === "answer") lines.push(order.answer);
  if (order.do === "refuse") lines.push(order.reason);
  if (order.do === "take_over") lines.push(order.note);
  if (order.do === "approve") {
    const { conditions: note, until } = order;
    lines.push(...termLines(voice, { decision: "approved", note, until }));
  }
  return { text: [...lines, t("cases:news.open", { reference })].join("\n"), locale };
}
