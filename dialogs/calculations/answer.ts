import type { Calculation, Said, Worked } from "../../src/knowledge/calculations/calculation.ts";
import { CALCULATIONS, type CalculationId } from "../../src/knowledge/calculations/index.ts";
import { calculationReading, surenessOf } from "../../src/index.ts";
import type { Settled } from "../../src/index.ts";
import type { Grounds } from "../../src/rules/rule.ts";
import { sureness } from "../explain/reasons.ts";
import { wording } from "../explain/wording.ts";
import { contextOf } from "../statement/claims.ts";
import type { Turn } from "../turn.ts";
import type { Voice } from "../voice.ts";
import type { InputName, InputReader, InputReaders } from "./inputs.ts";
import { disability, goods, tyre, unemployment } from "./inputs-of-claims.ts";
import { depreciation, returnSlip } from "./inputs-of-time.ts";
import { doubledDeductible, invoiceDiscount } from "./inputs-of-values.ts";
import { askedIn } from "./recognise.ts";

type InputsOf = {
  [Id in CalculationId]: Parameters<(typeof CALCULATIONS)[Id]["work"]>[0];
};

const READERS: InputReaders<InputsOf> = {
  returnSlip,
  disability,
  depreciation,
  tyre,
  goods,
  unemployment,
  invoiceDiscount,
  doubledDeductible,
};

/** What is said to words that ask for a calculation. */
export interface CalculationAnswer {
  /** False where inputs lack: then it says which. */
  readonly isComplete: boolean;
  readonly text: string;
}

/** Works out what is asked; undefined where the words ask for no calculation. */
export function calculationAnswer(text: string, turn: Turn): CalculationAnswer | undefined {
  const asked = askedIn(text, contextOf(turn));
  if (asked === undefined) return undefined;
  const { id, heard } = asked;
  // A reader and its calculation stand under one id; TypeScript cannot tie the two.
  const read = READERS[id] as InputReader<unknown>;
  const calculation = CALCULATIONS[id] as unknown as Calculation<unknown>;
  const { voice, today, quote } = turn;
  const found = read({ heard, facts: quote.facts, today });
  if (found.state === "lacking") return { isComplete: false, text: needs(voice, id, found.lacks) };
  const worked = calculation.work(found.inputs);
  const notes = (found.notes ?? []).map((code): Said => ({ code, params: {} }));
  return { isComplete: true, text: told(voice, calculation, worked, turn.settled, notes) };
}

/** The outcome first, then the steps that lead to it, what else must be known, and where it stands. */
export function told(
  voice: Voice,
  { id, source }: Pick<Calculation<unknown>, "id"> & Pick<Grounds, "source">,
  { result, steps, remarks, confirmed }: Worked,
  settled: Settled,
  notes: readonly Said[] = [],
): string {
  const say = ({ code, params }: Said): string => wording(voice, `calculations:${id}.${code}`, params);
  const sure = surenessOf(settled, calculationReading(id), confirmed);
  const known = remarks.filter(({ isDoubt }) => isDoubt !== true || !sure.confirmed);
  const document = voice.t(`explain:documents.${source.document}`);
  return [
    say(result),
    ...steps.map((step) => `- ${say(step)}`),
    ...[...notes, ...known].map(say),
    sureness(voice, sure),
    voice.t("explain:sourceUndated", { document, heading: source.heading }),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** What lacks, and how to ask with it. */
function needs(voice: Voice, id: CalculationId, lacks: readonly InputName[]): string {
  const inputs = voice.format.all(lacks.map((name) => voice.t(`calculations:inputs.${name}`)));
  const example = voice.t(`calculations:examples.${id}`);
  return voice.t("calculations:ask.needs", { inputs, example });
}
