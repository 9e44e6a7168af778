import type { Content } from "pdfmake/interfaces.js";
import { deductibleSection } from "../../dialogs/result/sections.ts";
import type { CardSection } from "../../dialogs/message.ts";
import type { Dossier } from "./dossier.ts";
import { heading, pairs } from "./layout.ts";

/** For the customer: one amount, and nothing where two readings give two. */
export function customerDeductible(dossier: Dossier): Content[] {
  const chosen = dossier.view.judgement().facts.request?.deductible;
  const option = chosen && dossier.evaluation.options.deductible[chosen];
  const isOne = option !== undefined && (option.alternativeAmount ?? null) === null;
  return isOne && option.amount !== null
    ? rowsOf(deductibleSection(dossier.view, dossier.evaluation), false)
    : [];
}

/** What one pays oneself of material damage, where the choice stands. */
export const deductible = ({ view, evaluation }: Dossier): Content[] =>
  rowsOf(deductibleSection(view, evaluation), true);

const rowsOf = (sections: readonly CardSection[], hasDetail: boolean): Content[] =>
  sections.flatMap((section) => [
    heading(section.heading),
    pairs(
      section.rows.map(({ label, value, detail }): [string, string] => [
        label,
        [value, ...(hasDetail && detail !== undefined ? [detail] : [])].join("\n"),
      ]),
    ),
  ]);
