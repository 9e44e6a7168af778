import { cents, money } from "../../src/facts/money.ts";
import type { Money } from "../../src/facts/money.ts";
import type { Cover, PremiumLine } from "../../src/rules/evaluation.ts";
import { lineText, lineWhy } from "../explain/lines.ts";
import { refusedFor } from "../explain/refused-choices.ts";
import { requestedCovers } from "../explain/requested.ts";
import { sourceText } from "../explain/reasons.ts";
import { lineGrounds } from "../../src/index.ts";
import type { Turn } from "../turn.ts";

/** A premium line with the cover it belongs to. */
export interface Placed {
  readonly cover: Cover;
  readonly line: PremiumLine;
}

/** Every line of what is asked for that changes a premium; a refused choice has none to change. */
export function placedLines(turn: Turn): Placed[] {
  const judged = turn.judgement();
  const { evaluation } = judged;
  const priced = requestedCovers(evaluation).filter((cover) => refusedFor(judged, cover).length === 0);
  return priced.flatMap((cover) =>
    (evaluation.covers[cover].premium?.lines ?? [])
      .filter(({ percent }) => percent !== "0")
      .map((line) => ({ cover, line })),
  );
}

/** Lines in a sentence each; the same rule on several covers is told once. */
export function linesShort(turn: Turn, placed: readonly Placed[]): string[] {
  return grouped(turn, placed).map(({ text, why }) => `${text}. ${why}`);
}

/** Lines with their arithmetic, step by step per cover, and where each is written. */
export function linesFull(turn: Turn, placed: readonly Placed[]): string[] {
  const { voice } = turn;
  return grouped(turn, placed).map(({ text, why, rule, steps }) => {
    const { source, inForce } = lineGrounds(rule);
    return [`${text}. ${why}`, ...steps, sourceText(voice, { source, inForce })].join("\n");
  });
}

interface Told {
  readonly rule: string;
  readonly text: string;
  readonly why: string;
  readonly steps: readonly string[];
}

function grouped(turn: Turn, placed: readonly Placed[]): Told[] {
  const { voice } = turn;
  const judged = turn.judgement();
  const byText = Map.groupBy(placed, ({ line }) => lineText(voice, judged, line));
  return [...byText].flatMap(([line, same]) => {
    const [first] = same;
    if (first === undefined) return [];
    const covers = voice.format.all(same.map(({ cover }) => voice.t(`covers:names.${cover}`)));
    return {
      rule: first.line.rule,
      text: voice.t("explain:line", { cover: covers, line: line.replace(/\.$/u, "") }),
      why: lineWhy(voice, judged, first.line),
      steps: same.flatMap((each) => stepText(turn, each) ?? []),
    };
  });
}

/** "BA: € 400,00 + € 60,00 = € 460,00": where the line stands in its cover's premium; undefined while unknown. */
function stepText(turn: Turn, { cover, line }: Placed): string | undefined {
  const { voice } = turn;
  const { premium } = turn.judgement().evaluation.covers[cover];
  if (premium === null || premium.base === null || line.amount === null) return undefined;
  const before = premium.lines.slice(0, premium.lines.indexOf(line));
  const from = [premium.base, ...before.map(({ amount }) => amount ?? "0.00")].reduce(plus);
  return voice.t("why:step", {
    cover: voice.t(`covers:names.${cover}`),
    from: voice.format.money(from),
    change: voice.format.difference(line.amount),
    to: voice.format.money(plus(from, line.amount)),
  });
}

const plus = (a: Money, b: Money): Money => money(cents(a) + cents(b));
