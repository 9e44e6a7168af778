import { triage, type Block, type Triage, type WayOut } from "../../src/index.ts";
import type { FactPath } from "../../src/facts/paths.ts";
import type { Evaluation } from "../../src/rules/evaluation.ts";
import { backoffice, goesByMail, serviceCenter } from "../explain/contacts.ts";
import { namedValues } from "../explain/fact.ts";
import { fullReason } from "../explain/reasons.ts";
import { wayText } from "../explain/ways.ts";
import { adoptLabel } from "../commands/adopt-label.ts";
import { setFact } from "../facts.ts";
import type { Judgement } from "../interview/judgement.ts";
import type { Entry } from "../interview/record.ts";
import { decisionTerms, standing } from "../result/headline.ts";
import type { QuoteView } from "../quote-view.ts";
import type { Turn } from "../turn.ts";
import type { Voice } from "../voice.ts";

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
  const asked = turn.quote.turnedDown ?? [];
  const asAsked = asked.length === 0 ? found : triagedAsAsked(turn, asked);
  if (asAsked.blocks.length > found.blocks.length) {
    const opened = voice.t("triage:asAsked", { asked: namedValues(voice, asked) });
    return [opened, blockedText(turn, asAsked, offers, asked)].join("\n");
  }
  if (found.blocks.length > 0) return blockedText(turn, found, offers, []);
  return [voice.t("triage:free"), voice.t(`result:status.${found.evaluation.status}`)].join(" ");
}

/** @param asked requests that are not in the quote, but in what was judged: a way out that is taken asks for them again */
function blockedText(turn: Turn, found: Triage, offers: boolean, asked: readonly Entry[]): string {
  const { voice } = turn;
  const status = [standing(turn), ...decisionTerms(turn)].join(" ");
  const reasons = found.blocks.map((block, index) =>
    [
      `- ${fullReason(voice, block.reason).replaceAll("\n", "\n  ")}`,
      // What lifts several reasons alike is told under the last of them.
      ...(isSameWay(block, found.blocks[index + 1]) ? [] : waysLines(turn, block.ways)),
    ].join("\n"),
  );
  if (offers) offerWays(turn, found, asked);
  const stuck =
    found.way === undefined ? [voice.t("triage:stuck"), ...deciders(voice, found.evaluation)] : [];
  return [
    `${status} ${voice.t("triage:because", { count: reasons.length })}`,
    ...reasons,
    ...stuck,
    ...(offers ? adoptHint(turn) : []),
  ].join("\n");
}

/** Who decides where no choice lifts a rule: no rule is a matter of the platform. */
const deciders = (voice: Voice, evaluation: Evaluation): string[] => [
  ...(goesByMail(evaluation) ? [backoffice(voice)] : []),
  serviceCenter(voice),
];

/** How to take a way out where no buttons are shown. */
export function adoptHint({ voice, quote }: QuoteView): string[] {
  const [first] = quote.variants;
  return first === undefined ? [] : [voice.t("triage:adopt", { label: adoptLabel(voice, first) })];
}

const isSameWay = ({ ways }: Block, next: Block | undefined): boolean =>
  next !== undefined && JSON.stringify(ways) === JSON.stringify(next.ways);

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
    const { blocks, ...rest } = triage(judgement.facts, { today: turn.today, tariff: turn.tariff });
    // The quote's own judgement says how open readings were settled.
    const { reasons } = judgement.evaluation;
    found = {
      ...rest,
      blocks: blocks.map((block) => ({ ...block, reason: reasons[block.id] ?? block.reason })),
    };
    known.set(judgement, found);
  }
  return found;
}

/** What blocks the quote with the requests that were opened again, as they were asked. */
function triagedAsAsked(turn: Turn, asked: readonly Entry[]): Triage {
  const { facts } = turn.judgement();
  const asAsked = asked.reduce((all, { asked: path, value }) => setFact(all, path as FactPath, value), facts);
  return triage(asAsked, { today: turn.today, tariff: turn.tariff });
}

/** The smallest ways out, that of the whole quote first: as many as can be adopted. */
export function waysOf({ way, blocks }: Triage): readonly WayOut[] {
  const ways = [...(way === undefined ? [] : [way]), ...blocks.flatMap((block) => block.ways)];
  const distinct = new Map(ways.map((each) => [JSON.stringify(each.changes), each]));
  return [...distinct.values()].slice(0, MOST_WAYS);
}

/** Buttons that make the smallest ways out the quote. */
export function offerWays(turn: Turn, found = triaged(turn), asked: readonly Entry[] = []): void {
  const { voice, quote } = turn;
  const offered = waysOf(found);
  if (offered.length === 0) return;
  quote.variants = offered.map(({ changes }) => [
    ...asked.filter((entry) => changes.every(({ path }) => path !== entry.asked)),
    ...changes.map(({ path, to }): Entry => ({ asked: path, value: to })),
  ]);
  turn.offer(
    ...offered.map((_, variant) => ({
      label: adoptLabel(voice, quote.variants[variant] ?? []),
      submit: { do: "adopt", quote: quote.reference, variant },
    })),
  );
}
