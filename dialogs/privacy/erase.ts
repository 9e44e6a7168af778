import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { emptyMemory } from "../memory.ts";
import type { Turn } from "../turn.ts";
import type { Privacy } from "./privacy.ts";

/** What is kept, why and how long, and how to have it erased. */
export function privacyText({ voice, surroundings }: Turn): string {
  const { retention } = surroundings.privacy ?? { retention: undefined };
  if (retention === undefined) return voice.t("privacy:none");
  return [
    voice.t("privacy:purpose"),
    voice.t("privacy:retention", { days: String(retention.days) }),
    voice.t("privacy:decided", { years: String(Math.round(retention.decidedDays / 365)) }),
    ...(surroundings.vehicles?.isElsewhere === true ? [voice.t("privacy:vehicles")] : []),
    ...(surroundings.customers === undefined ? [] : [voice.t("privacy:customers")]),
    voice.t("privacy:rights"),
  ].join("\n");
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
