import { cents, money } from "../../src/facts/money.ts";
import { FORMULAS } from "../../src/index.ts";
import type { Cover, PremiumLine } from "../../src/rules/evaluation.ts";
import { lineText } from "../explain/lines.ts";
import { refusedFor } from "../explain/refused-choices.ts";
import { requestedCovers } from "../explain/requested.ts";
import { totalText } from "../explain/total.ts";
import type { Turn } from "../turn.ts";
import type { Voice } from "../voice.ts";
import type { Judgement } from "./judgement.ts";

/** What an answer did to the premium: the new total where there is one, else the lines that came and went. */
export function premiumChange(turn: Turn, old: Judgement, now: Judgement): string[] {
  const [before, after] = [old.evaluation.totals.net, now.evaluation.totals.net];
  if (after !== null && before === after) return [];
  if (after !== null) {
    const total = totalText(turn, after);
    if (before === null) return [total];
    const change = turn.voice.format.difference(money(cents(after) - cents(before)));
    return [turn.voice.t("explain:changed", { total, change })];
  }
  // While the kind of vehicle is open no line is certain: they are told together once it is known.
  if (now.facts.vehicle?.category === undefined) return [];
  return linesChanged(turn.voice, old, now);
}

function linesChanged(voice: Voice, old: Judgement, now: Judgement): string[] {
  const byText = new Map<string, Cover[]>();
  for (const cover of requestedCovers(now.evaluation)) {
    const known = linesOf(old, cover).map(identity);
    for (const line of linesOf(now, cover)) {
      if (known.includes(identity(line)) || line.percent === "0") continue;
      const text = lineText(voice, now, line);
      byText.set(text, [...(byText.get(text) ?? []), cover]);
    }
  }
  const came = [...byText].map(([line, covers]) =>
    voice.t("explain:line", { cover: names(voice, covers), line }),
  );
  return [...came, ...linesGone(voice, old, now)];
}

/** The lines that fell away of covers that got no other in their place. */
function linesGone(voice: Voice, old: Judgement, now: Judgement): string[] {
  const byText = new Map<string, Cover[]>();
  for (const cover of requestedCovers(now.evaluation)) {
    const [before, after] = [linesOf(old, cover), linesOf(now, cover).map(identity)];
    const known = before.map(identity);
    if (now.evaluation.covers[cover].premium === null || after.some((each) => !known.includes(each)))
      continue;
    for (const line of before) {
      if (after.includes(identity(line)) || line.percent === "0") continue;
      const text = lineText(voice, old, line);
      byText.set(text, [...(byText.get(text) ?? []), cover]);
    }
  }
  return [...byText].map(([line, covers]) =>
    voice.t("explain:lineGone", { cover: names(voice, covers), line }),
  );
}

/** The lines of a cover; none while the kind of vehicle is open, or a choice in it is refused. */
const linesOf = (judged: Judgement, cover: Cover): readonly PremiumLine[] =>
  judged.facts.vehicle?.category === undefined || refusedFor(judged, cover).length > 0
    ? []
    : (judged.evaluation.covers[cover].premium?.lines ?? []);

const identity = ({ rule, percent, amount, kind }: PremiumLine): string =>
  [rule, percent, kind === "fixed" ? amount : ""].join();

const MANY: readonly Cover[] = FORMULAS.mini;

/** The names of covers; all those of a formula together are called by one name. */
function names(voice: Voice, covers: readonly Cover[]): string {
  return MANY.every((cover) => covers.includes(cover))
    ? voice.t("explain:formula")
    : voice.format.all(covers.map((cover) => voice.t(`covers:names.${cover}`)));
}
