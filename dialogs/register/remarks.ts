import type { Turn } from "../turn.ts";
import { decides } from "./list.ts";

/** "Dit klopt niet": keeps what is said to be wrong, with the answer and the calculation it was said of. */
export function remarkText(turn: Turn, words: string): string {
  const { voice, quote, surroundings } = turn;
  const { register } = surroundings;
  if (register === undefined) return voice.t("cases:none");
  const { facts, evaluation } = turn.judgement();
  register.remark({
    words: words.slice(0, 2_000),
    answer: quote.answered ?? quote.explained ?? null,
    reference: quote.kept === undefined ? null : quote.reference,
    facts,
    evaluation,
  });
  return voice.t("register:remarked");
}

/** What users said is wrong, for those who decide. */
export async function remarksText(turn: Turn): Promise<string> {
  const { voice, surroundings } = turn;
  const { t, format } = voice;
  if (!decides(turn)) return t("register:notYours");
  const remarks = (await surroundings.register?.remarks()) ?? [];
  if (remarks.length === 0) return t("register:noRemarks");
  const lines = remarks.map(({ on, by, reference, words, answer }) =>
    [
      `- ${t("register:remark", { day: format.day(on), by, reference: reference ?? "-", words })}`,
      ...(answer === null ? [] : [`  ${t("register:answer", { answer: answer.split("\n")[0] ?? "" })}`]),
    ].join("\n"),
  );
  return [t("register:remarks"), ...lines].join("\n");
}
