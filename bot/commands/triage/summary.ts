import { reasonHeadline } from "../../../dialogs/explain/reasons.ts";
import type { Voice } from "../../../dialogs/voice.ts";
import type { Reason, Status, Triage, WayOut } from "../../../src/index.ts";
import type { Row } from "./row.ts";

type Way = "one" | "waiting" | "two" | "none";

/** Counts what a stream of quotes comes to; it holds no quote, so that its size does not grow with them. */
export class Summary {
  readonly #statuses = new Map<Status, number>();
  readonly #rules = new Map<string, { readonly reason: Reason; count: number }>();
  readonly #ways = new Map<Way, number>();
  #unread = 0;

  get unread(): number {
    return this.#unread;
  }

  add(row: Row): void {
    if ("error" in row) this.#unread += 1;
    else this.#count(row.triage);
  }

  #count({ evaluation, blocks, way }: Triage): void {
    addOne(this.#statuses, evaluation.status);
    for (const { id, reason } of blocks) {
      const rule = this.#rules.get(id);
      if (rule === undefined) this.#rules.set(id, { reason, count: 1 });
      else rule.count += 1;
    }
    if (blocks.length > 0) addOne(this.#ways, kindOf(way));
  }

  /** The counts as a table in the user's language, most frequent first. */
  table(voice: Voice): string {
    const { t } = voice;
    const quotes = [...this.#statuses.values()].reduce((sum, count) => sum + count, 0);
    // Rules of one subject share their headline; the id tells them apart.
    const rules = [...this.#rules].map(
      ([id, { reason, count }]) => [`${reasonHeadline(voice, reason)} (${id})`, count] as const,
    );
    const blocks: readonly (readonly [title: string, rows: readonly Counted[]])[] = [
      [
        t("triage:summary"),
        [[t("triage:quotes"), quotes], ...(this.#unread > 0 ? [unreadRow(voice, this.#unread)] : [])],
      ],
      [t("triage:statusTitle"), counted(this.#statuses, (status) => t(`result:status.${status}`))],
      [t("triage:rulesTitle"), rules.sort(byCount)],
      [t("triage:waysTitle"), counted(this.#ways, (way) => t(`triage:ways.${way}`))],
    ];
    return blocks
      .filter(([, rows]) => rows.length > 0)
      .map(([title, rows]) => [title, ...aligned(rows)].join("\n"))
      .join("\n\n");
  }
}

type Counted = readonly [label: string, count: number];

const unreadRow = ({ t }: Voice, count: number): Counted => [t("triage:unread"), count];

const addOne = <K>(counts: Map<K, number>, key: K): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** One change to a choice, one later day, two changes, or nothing that a choice can do. */
function kindOf(way: WayOut | undefined): Way {
  if (way === undefined) return "none";
  if (way.changes.length > 1) return "two";
  return way.changes[0]?.path === "effectDate" ? "waiting" : "one";
}

const byCount = ([, a]: Counted, [, b]: Counted): number => b - a;

const counted = <K>(counts: ReadonlyMap<K, number>, label: (key: K) => string): Counted[] =>
  [...counts].map(([key, count]): Counted => [label(key), count]).sort(byCount);

function aligned(rows: readonly Counted[]): string[] {
  const widest = Math.max(...rows.map(([, count]) => String(count).length));
  return rows.map(([label, count]) => `  ${String(count).padStart(widest)}  ${label}`);
}
