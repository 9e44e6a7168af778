import { isOfCompany } from "../../src/cases/person.ts";
import { OPEN_READINGS } from "../../src/index.ts";
import type { Reading } from "../../src/index.ts";
import { readingText, sourceText } from "../explain/reasons.ts";
import { readDate } from "../language/index.ts";
import type { Turn } from "../turn.ts";

const decides = ({ surroundings }: Turn): boolean => isOfCompany(surroundings.person?.role);

/** Every reading that the documents leave open, and how it was settled. */
export function readingsText(turn: Turn): string {
  const { voice, surroundings } = turn;
  const { t } = voice;
  const settled = new Map((surroundings.readings ?? []).map((reading) => [reading.rule, reading]));
  const lines = OPEN_READINGS.map(({ rule, source }) => {
    const reading = settled.get(rule);
    const where = sourceText(voice, { source, inForce: { from: null, to: null } });
    const state = reading === undefined ? t("register:open") : readingText(voice, reading);
    return `- ${rule}: ${state} ${where}`;
  });
  const how = decides(turn) ? [t("register:how", { rule: OPEN_READINGS[0]?.rule ?? "" })] : [];
  return [t("register:title", { count: String(lines.length) }), ...lines, ...how].join("\n");
}

const FROM = /\b(?:vanaf|sinds|à partir du|à partir de|dès le)\s+([^:]{3,30}?)(?=\s*[:,]|$)/iu;

/** "bevestig RULE vanaf 01/12/2026: reden": settles a reading, by whoever may. */
export function settleText(turn: Turn, verdict: Reading["verdict"], words: string): string {
  const { voice, surroundings, today } = turn;
  const { t, format } = voice;
  if (!decides(turn)) return t("register:notYours");
  const found = OPEN_READINGS.find(({ rule }) => words.toLowerCase().includes(rule));
  if (found === undefined) return t("register:unknown");
  const day = readDate(FROM.exec(words)?.[1] ?? "", { language: voice.language, today });
  const from = day.state === "value" ? day.value : today;
  const note = words.slice(words.indexOf(":") + 1).trim();
  if (!words.includes(":") || note === "") return t("register:noReason");
  const by = surroundings.person?.name ?? "";
  surroundings.register?.settle({ rule: found.rule, from, verdict, note, by });
  return t("register:done", { rule: found.rule, day: format.day(from) });
}

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
