import { isOfCompany } from "../../src/cases/person.ts";
import { isBegun } from "../memory.ts";
import { totalLabel } from "../explain/total.ts";
import { isReadOnly } from "../cases/in-hand.ts";
import type { CardSection, Panel } from "../message.ts";
import { decisionTerms, standing } from "../result/headline.ts";
import { missingSection, reasonSection } from "../result/sections.ts";
import { premiumSection } from "../result/premium-section.ts";
import { answerSections } from "../review/lines.ts";
import type { Turn } from "../turn.ts";

/** The company's conditions, or its reason. */
function decisionSection(turn: Turn): CardSection[] {
  const notes = decisionTerms(turn);
  return notes.length === 0 ? [] : [{ heading: turn.voice.t("result:decision"), rows: [], notes }];
}

/** Answers that cannot be changed (any more): to be read only. */
const fixed = ({ rows, ...section }: CardSection): CardSection => ({
  ...section,
  rows: rows.map(({ label, value, detail }) => ({ label, value, ...(detail !== undefined && { detail }) })),
});

/** Whoever decides for the company looks at cases: a quote they did not begin is none. */
const isNone = ({ memory: { quote }, surroundings }: Turn): boolean =>
  quote === undefined || (!isBegun(quote) && isOfCompany(surroundings.person?.role));

/** Which quote it is, and whose: several customers may be on the phone in turn. */
function titleOf({ quote: { reference, customer }, voice }: Turn): string {
  return customer === undefined
    ? voice.t("result:title", { reference })
    : voice.t("result:titleFor", { reference, name: customer.name });
}

/** The panel of the quote under way; undefined before there is one. */
export function panelOf(turn: Turn): Panel | undefined {
  const { memory, voice } = turn;
  if (memory.quote === undefined || memory.language === undefined || isNone(turn)) return undefined;
  const { evaluation } = turn.judgement();
  const { net } = evaluation.totals;
  return {
    title: titleOf(turn),
    status: standing(turn),
    ...(net !== null && { total: { label: totalLabel(turn), value: voice.format.money(net) } }),
    sections: [
      ...decisionSection(turn),
      ...(isReadOnly(turn) ? answerSections(turn).map(fixed) : answerSections(turn)),
      premiumSection(turn, evaluation),
      ...reasonSection(turn),
      ...missingSection(turn, evaluation),
    ],
  };
}
