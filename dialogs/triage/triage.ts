import { triage, type Triage, type WayOut } from "../../src/index.ts";
import { everybody } from "../explain/contacts.ts";
import { fullReason } from "../explain/reasons.ts";
import { wayText } from "../explain/ways.ts";
import { adoptLabel } from "../commands/adopt-label.ts";
import type { Judgement } from "../interview/judgement.ts";
import type { Entry } from "../interview/record.ts";
import type { QuoteView } from "../quote-view.ts";
import type { Turn } from "../turn.ts";

/** As many ways out as can be compared and adopted. */
const MOST_WAYS = 3;

/**
 * Why the quote is blocked, most important first: whether it is, every rule that blocks with its deciding fact, source
 * and date, what lifts each with the difference in premium, and who decides where nothing does. The smallest ways out
 * of the whole quote become buttons, unless nothing may be changed here.
 */
export function triageText(turn: Turn, { offers = true } = {}): string {
  const { voice } = turn;
  const found = triaged(turn);
  const status = voice.t(`result:status.${found.evaluation.status}`);
  if (found.blocks.length === 0) return [voice.t("triage:free"), status].join(" ");
  const blocks = found.blocks.map(({ reason, ways }) =>
    [`- ${fullReason(voice, reason).replaceAll("\n", "\n  ")}`, ...waysLines(turn, ways)].join("\n"),
  );
  if (offers) offerWays(turn, found);
  const stuck = found.way === undefined ? [voice.t("triage:stuck"), everybody(voice)] : [];
  return [
    `${status} ${voice.t("triage:because", { count: blocks.length })}`,
    ...blocks,
    ...stuck,
    ...(offers ? adoptHint(turn) : []),
  ].join("\n");
}

/** How to take a way out where no buttons are shown. */
export function adoptHint({ voice, quote }: QuoteView): string[] {
  const [first] = quote.variants;
  return first === undefined ? [] : [voice.t("triage:adopt", { label: adoptLabel(voice, first) })];
}

const waysLines = ({ voice }: Turn, ways: readonly WayOut[]): string[] =>
  ways.length === 0
    ? []
    : [
        `  ${voice.t("triage:lifts")}`,
        ...ways.slice(0, MOST_WAYS).map((way) => `  - ${wayText(voice, way)}`),
      ];

/** A result asks for its ways out twice, as lines and as buttons; a judgement stands for its facts, day and tariff. */
const known = new WeakMap<Judgement, Triage>();

/** What blocks the quote as it stands, every range taken where it makes no difference. */
export function triaged(turn: QuoteView): Triage {
  const judgement = turn.judgement();
  let found = known.get(judgement);
  if (found === undefined) {
    found = triage(judgement.facts, { today: turn.today, tariff: turn.tariff });
    known.set(judgement, found);
  }
  return found;
}

/** The smallest ways out, that of the whole quote first: as many as can be adopted. */
export function waysOf({ way, blocks }: Triage): readonly WayOut[] {
  const ways = [...(way === undefined ? [] : [way]), ...blocks.flatMap((block) => block.ways)];
  const distinct = new Map(ways.map((each) => [JSON.stringify(each.changes), each]));
  return [...distinct.values()].slice(0, MOST_WAYS);
}

/** Buttons that make the smallest ways out the quote. */
export function offerWays(turn: Turn, found = triaged(turn)): void {
  const { voice, quote } = turn;
  const offered = waysOf(found);
  if (offered.length === 0) return;
  quote.variants = offered.map(({ changes }) =>
    changes.map(({ path, to }): Entry => ({ asked: path, value: to })),
  );
  turn.offer(
    ...offered.map((_, variant) => ({
      label: adoptLabel(voice, quote.variants[variant] ?? []),
      submit: { do: "adopt", quote: quote.reference, variant },
    })),
  );
}
