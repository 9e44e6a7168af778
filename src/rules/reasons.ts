import { surenessOf, type Sureness } from "../readings/settled.ts";
import { truth } from "./condition.ts";
import { because, shownParams } from "./condition-parts.ts";
import type { Cover, OptionSubject, Reason, Subject } from "./evaluation.ts";
import { figureParams } from "./figure.ts";
import type { Judgement } from "./judge.ts";
import type { Rule } from "./rule.ts";
import type { View } from "./view.ts";

interface Judged {
  readonly covers: Readonly<Record<Cover, Judgement>>;
  readonly options: Readonly<Record<OptionSubject, Judgement>>;
}

interface Collected {
  readonly reasons: Record<string, Reason>;
  /** Ids of the rules whose reading is not confirmed. */
  readonly unconfirmed: ReadonlySet<string>;
}

/** Every reason that stands on a cover or an option, once, with all subjects that carry it. */
export function collectReasons({ covers, options }: Judged, view: View): Collected {
  const carriers = new Map<Rule, Set<Subject>>();
  const carry = (subject: Subject, { holding }: Judgement): void => {
    for (const rule of holding) {
      const subjects = carriers.get(rule) ?? new Set();
      carriers.set(rule, subjects.add(rule.subjects.includes("quote") ? "quote" : subject));
    }
  };
  for (const [cover, judgement] of Object.entries(covers)) carry(`cover:${cover as Cover}`, judgement);
  for (const [option, judgement] of Object.entries(options)) carry(option as OptionSubject, judgement);
  const reasons: Record<string, Reason> = {};
  const unconfirmed = new Set<string>();
  for (const [rule, subjects] of carriers) {
    const reason = reasonOf(rule, [...subjects], view);
    reasons[rule.id] = reason;
    if (!reason.confirmed) unconfirmed.add(rule.id);
  }
  return { reasons, unconfirmed };
}

function reasonOf(rule: Rule, subjects: readonly Subject[], view: View): Reason {
  return {
    outcome: rule.outcome,
    subjects,
    because: because(rule.when, view),
    ...surenessOfRule(rule, view),
    source: rule.source,
    inForce: rule.inForce,
    message: rule.message ?? rule.id,
    params: { ...shownParams(rule.when, view), ...figureParams(rule.figures), ...rule.shows },
  };
}

/** Whether the reading behind a rule that holds is certain on these facts, or was settled. */
export function surenessOfRule({ id, confirmed }: Rule, view: View): Sureness {
  const isCertain = confirmed === undefined || (confirmed !== false && truth(confirmed, view) === true);
  return surenessOf(view.settled, id, isCertain);
}
