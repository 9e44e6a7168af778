import type { Voice } from "../../../dialogs/voice.ts";
import { RULES } from "../../../src/index.ts";
import { EXAMPLE_DAY } from "../../../src/product/examples.ts";
import type { Verdict } from "../../../src/rules/rule.ts";
import { ENTRY_KINDS, type Entry } from "./entry.ts";
import { link, list, plain, table } from "./markdown.ts";
import { effectOf, verdictText } from "./rule-entry.ts";

/** How to read the page. */
export function notes({ t, format }: Voice): string {
  const lines = [
    t("signoff:notes.sources"),
    t("signoff:notes.examples", { day: format.day(EXAMPLE_DAY) }),
    t("signoff:notes.tests"),
    t("signoff:notes.unconfirmed"),
    t("signoff:notes.ids"),
  ];
  return list(lines.map((line) => ({ text: plain(line) })));
}

/** How much there is of everything, and how much of that is not confirmed. */
export function summary({ t, format }: Voice, entries: readonly Entry[]): string {
  const counted = (name: string, counts: readonly Entry[]): string[] => [
    plain(name),
    format.number(counts.length),
    format.number(counts.filter(({ doubt }) => doubt !== undefined).length),
  ];
  const rows = ENTRY_KINDS.map((kind) =>
    counted(
      t(`signoff:kinds.${kind}`),
      entries.filter((entry) => entry.kind === kind),
    ),
  );
  const total = counted(t("signoff:summary.total"), entries).map((cell) => `**${cell}**`);
  const head = [t("signoff:summary.kind"), t("signoff:summary.count"), t("signoff:summary.unconfirmed")];
  return table(head.map(plain), [...rows, total], 1);
}

/** What a rule can lead to, the worst first. */
const EFFECTS = ["refused", "backoffice", "refer", "remark"] as const satisfies readonly Verdict[];

/** How many rules refuse, refer, send on or remark. */
export function outcomes(voice: Voice): string {
  const { t, format } = voice;
  const rows = EFFECTS.map((effect) => [
    plain(verdictText(voice, effect)),
    format.number(RULES.filter((rule) => effectOf(rule) === effect).length),
  ]);
  return table([t("signoff:outcomes.outcome"), t("signoff:summary.count")].map(plain), rows, 1);
}

/** Everything whose reading is not confirmed, with what is open and room for the answer. */
export function openReadings({ t }: Voice, entries: readonly Entry[]): string {
  const rows = entries.flatMap(({ title, anchor, doubt }) =>
    doubt === undefined ? [] : [[link(title, anchor), plain(doubt), ""]],
  );
  const head = [
    t("signoff:openReadings.reading"),
    t("signoff:openReadings.doubt"),
    t("signoff:openReadings.answer"),
  ];
  return table(head.map(plain), rows);
}
