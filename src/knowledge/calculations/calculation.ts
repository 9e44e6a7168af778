import type { Params } from "../../rules/evaluation.ts";
import type { Grounds } from "../../rules/rule.ts";

/** Something a calculation says: a code and its figures. Its words stand in the locale namespace "calculations". */
export interface Said {
  readonly code: string;
  readonly params: Params;
  /** True of what is only told while the reading behind a calculation is open. */
  readonly isDoubt?: true;
}

/** A calculation worked out: what comes out, and the steps that lead there, in the order they are taken. */
export interface Worked {
  readonly result: Said;
  readonly steps: readonly Said[];
  /** What a reader must know beside the figures, such as another reading. */
  readonly remarks: readonly Said[];
  /** False where the documents leave open how to calculate, and the figures make a difference. */
  readonly confirmed: boolean;
}

/** Inputs, and what comes out: the result's code and the values it shows. */
interface WorkedExample<Inputs> {
  readonly given: Inputs;
  readonly gives: readonly (string | number | boolean)[];
  readonly confirmed: boolean;
}

/** A calculation that the documents define. */
export interface Calculation<Inputs> extends Grounds {
  readonly id: string;
  readonly work: (inputs: Inputs) => Worked;
  readonly examples: readonly WorkedExample<Inputs>[];
}

export const said = (code: string, params: Params = {}): Said => ({ code, params });

/** What another reading of the documents gives, or that ours is ours. */
export const doubt = (code: string, params: Params = {}): Said => ({ code, params, isDoubt: true });
