import { RULES, TARIFF_LINES } from "../../src/index.ts";
import { reads } from "../../src/rules/condition-parts.ts";
import type { FactPath } from "../../src/facts/paths.ts";
import { helpText } from "../interview/ask.ts";
import { questionOf } from "../questions/index.ts";
import { fills } from "../questions/question.ts";
import type { Question } from "../questions/question.ts";
import { askedBy } from "../stack.ts";
import type { Turn } from "../turn.ts";

const DECIDING: ReadonlySet<FactPath> = new Set(RULES.flatMap(({ when }) => reads(when)));
const PRICING: ReadonlySet<FactPath> = new Set(
  TARIFF_LINES.flatMap((line): FactPath[] => {
    switch (line.kind) {
      case "tiers":
      case "amounts":
        return (line.tiers as readonly { readonly when: Parameters<typeof reads>[0] }[]).flatMap(({ when }) =>
          reads(when),
        );
      case "choice":
        return [`request.${line.choice}` as FactPath];
      case "bands":
        return [...line.by.reads, ...line.otherwiseBy.reads];
    }
  }),
);

/** Why the question at hand is asked: what hangs on its answer, and what is meant. */
export function whyAsked(turn: Turn): string | undefined {
  const question = questionAtHand(turn);
  if (question === undefined) return undefined;
  const { voice } = turn;
  const paths = fills(question);
  const decides = paths.some((path) => DECIDING.has(path));
  const prices = paths.some((path) => PRICING.has(path));
  const hangs = decides && prices ? "both" : decides ? "decides" : prices ? "prices" : "neither";
  return `${voice.t(`why:question.${hangs}`)} ${helpText(question, voice)}`;
}

/** True while a question waits for its answer. */
export const isAtQuestion = (turn: Turn): boolean => questionAtHand(turn) !== undefined;

function questionAtHand({ memory }: Turn): Question | undefined {
  const asked = askedBy(memory.dialogs.dialogStack);
  return asked === undefined ? undefined : questionOf(asked);
}
