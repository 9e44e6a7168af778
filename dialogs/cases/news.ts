import type { Language } from "../../locales/index.ts";
import type { Message } from "../message.ts";
import { voiceOf } from "../voice.ts";
import type { CaseOrder } from "./desk.ts";

/** What somebody is told of what another one did with a case that concerns them. */
export function newsOf(order: CaseOrder, by: string, language: Language): Message {
  const { t, format, locale } = voiceOf(language);
  const { reference } = order;
  const lines = [t(`cases:news.${order.do}`, { reference, by })];
  if (order.do === "ask") lines.push(order.question, t("cases:news.reply", { reference }));
  if (order.do === "answer") lines.push(order.answer);
  if (order.do === "refuse") lines.push(order.reason);
  if (order.do === "take_over") lines.push(order.note);
  if (order.do === "approve" && order.conditions !== null) {
    lines.push(t("cases:analysis.approvedNote", { note: order.conditions }));
  }
  if (order.do === "approve" && order.until !== null) {
    lines.push(t("cases:news.until", { day: format.day(order.until) }));
  }
  return { text: [...lines, t("cases:news.open", { reference })].join("\n"), locale };
}
