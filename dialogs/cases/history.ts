import { label } from "../explain/fact.ts";
import type { Turn } from "../turn.ts";
import type { CaseEvent } from "./desk.ts";
import { find } from "./open.ts";

/** As many facts as a line names. */
const MOST_NAMED = 12;

/** What happened to a case, the latest first; nothing where there is none that this person may see. */
export async function historyText(turn: Turn, reference: string): Promise<string> {
  const { voice, surroundings } = turn;
  if ((await find(turn, reference)) === undefined) return "";
  const events = (await surroundings.desk?.history(reference)) ?? [];
  const title = voice.t("cases:history.title", { reference });
  return [title, ...gathered(events).map((event) => eventText(turn, event))].join("\n");
}

/** Answers one after the other, or looks, of one person on one day are one line. */
function gathered(events: readonly CaseEvent[]): CaseEvent[] {
  const lines: CaseEvent[] = [];
  for (const event of events) {
    const last = lines.at(-1);
    // They come the latest first: what was changed earlier is named before.
    if (last !== undefined && isAlike(last, event))
      lines[lines.length - 1] = { ...last, paths: [...new Set([...event.paths, ...last.paths])] };
    else lines.push(event);
  }
  return lines;
}

const isAlike = (one: CaseEvent, other: CaseEvent): boolean =>
  (one.kind === "changed" || one.kind === "looked") &&
  one.kind === other.kind &&
  one.on === other.on &&
  one.personName === other.personName;

function eventText(
  { voice: { t, format }, voice }: Turn,
  { on, personName: by, kind, note, paths }: CaseEvent,
): string {
  const what = t(`cases:history.${kind}`);
  const named = paths.slice(0, MOST_NAMED).map((path) => label(voice, path as never));
  const more = paths.length - named.length;
  const about =
    paths.length === 0
      ? note
      : format.all([...named, ...(more > 0 ? [t("cases:history.more", { count: String(more) })] : [])]);
  const line = t("cases:history.line", { day: format.day(on), by, what });
  return about === null ? line : t("common:labelled", { label: line, value: about });
}
