import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { OPEN, surenessOf } from "../../src/index.ts";
import type { Settled } from "../../src/index.ts";
import { sureness } from "../explain/reasons.ts";
import { emptyMemory } from "../memory.ts";
import type { Turn } from "../turn.ts";
import type { Voice } from "../voice.ts";
import type { Privacy } from "./privacy.ts";

/** What is kept, why and how long, and how to have it erased. */
export function privacyText({ voice, surroundings, settled }: Turn): string {
  const { retention } = surroundings.privacy ?? { retention: undefined };
  if (retention === undefined) return voice.t("privacy:none");
  return [
    voice.t("privacy:purpose"),
    voice.t("privacy:retention", { days: String(retention.days) }),
    voice.t("privacy:decided", { years: String(Math.round(retention.decidedDays / 365)) }),
    ...termsText(voice, settled),
    ...(surroundings.vehicles?.isElsewhere === true ? [voice.t("privacy:vehicles")] : []),
    ...(surroundings.customers === undefined ? [] : [voice.t("privacy:customers")]),
    voice.t("privacy:rights"),
  ].join("\n");
}

/** That the terms are ours, as long as nobody confirmed both; and how they were settled. */
function termsText(voice: Voice, settled: Settled): string[] {
  const terms = [OPEN.retention, OPEN.retentionDecided].map((id) => surenessOf(settled, id, false));
  return [
    ...(terms.every(({ confirmed }) => confirmed) ? [] : [voice.t("privacy:termsOpen")]),
    ...new Set(terms.flatMap((term) => (term.reading === undefined ? [] : [sureness(voice, term)]))),
  ];
}

/** Erases everything of whoever asks, and says what is gone and what is kept without a name. */
export async function erase(turn: Turn, dc: DialogContext, privacy: Privacy): Promise<DialogTurnResult> {
  const { memory, voice } = turn;
  const erased = await privacy.erase();
  const { language } = memory;
  const cancelled = await dc.cancelAllDialogs();
  for (const key of Object.keys(memory)) Reflect.deleteProperty(memory, key);
  Object.assign(memory, emptyMemory(), { welcomed: true, language });
  const { conversations, cases, pseudonymised, code } = erased;
  turn.tell(
    [
      voice.t("privacy:erased", { conversations: String(conversations), cases: String(cases) }),
      ...(pseudonymised.length === 0
        ? []
        : [voice.t("privacy:pseudonymised", { references: voice.format.all(pseudonymised) })]),
      voice.t("privacy:proof", { code, day: voice.format.day(turn.today) }),
    ].join("\n"),
  );
  return cancelled;
}
