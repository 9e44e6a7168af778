import type { FactPath, FactValue } from "../../src/facts/paths.ts";
import type { Facts } from "../../src/facts/schema.ts";
import { candidates } from "./candidates.ts";

/** A quote seen by a question: `ask` insists on an answer, `known` takes absence for one. */
export interface World {
  readonly effect: string;
  ask<P extends FactPath>(path: P): FactValue<P>;
  known<P extends FactPath>(path: P): FactValue<P> | undefined;
}

export type Question<T extends string> = (world: World) => T;

/** Every answer that a question can have, over the values the missing facts can take. */
export function answers<T extends string>(facts: Facts, effect: string, question: Question<T>): Set<T> {
  const found = new Set<T>();
  collect(facts, effect, question, new Map(), found, Infinity);
  return found;
}

/** The one answer that a question can have whatever the missing facts are, or undefined when there are more. */
export function settle<T extends string>(facts: Facts, effect: string, question: Question<T>): T | undefined {
  const found = new Set<T>();
  collect(facts, effect, question, new Map(), found, 1);
  const [answer] = found;
  return found.size === 1 ? answer : undefined;
}

/** Stops as soon as there are more answers than `enough`. */
function collect<T extends string>(
  facts: Facts,
  effect: string,
  question: Question<T>,
  supposed: Supposed,
  found: Set<T>,
  enough: number,
): void {
  const result = attempt(facts, effect, question, supposed);
  if ("answer" in result) {
    found.add(result.answer);
    return;
  }
  for (const value of candidates(result.path, facts, effect)) {
    if (found.size > enough) return;
    collect(facts, effect, question, new Map(supposed).set(result.path, value), found, enough);
  }
}

/**
 * The missing facts of which two values, all else equal, lead to two different answers. A question may read its
 * facts in one order only (skipping is fine): two open questions are then the same exactly when they are
 * written the same.
 */
export function deciding(facts: Facts, effect: string, question: Question<string>): Set<FactPath> {
  const paths = new Set<FactPath>();
  write(facts, effect, question, new Map(), paths);
  return paths;
}

/** Writes a question without the facts that make no difference to it, and collects the ones that do. */
function write(
  facts: Facts,
  effect: string,
  question: Question<string>,
  supposed: Supposed,
  paths: Set<FactPath>,
): string {
  const result = attempt(facts, effect, question, supposed);
  if ("answer" in result) return result.answer;
  const { path } = result;
  const written = candidates(path, facts, effect).map((value) =>
    write(facts, effect, question, new Map(supposed).set(path, value), paths),
  );
  const [first = ""] = written;
  if (written.every((text) => text === first)) return first;
  paths.add(path);
  return `${path}(${written.join("|")})`;
}

type Supposed = ReadonlyMap<FactPath, FactValue>;

class Unanswered {
  readonly path: FactPath;

  constructor(path: FactPath) {
    this.path = path;
  }
}

function look(facts: Facts, path: FactPath): FactValue | undefined {
  let here: unknown = facts;
  for (const key of path.split(".")) here = (here as Record<string, unknown> | undefined)?.[key];
  return here as FactValue | undefined;
}

/** The answer, or the first fact that is missing for it. */
function attempt<T extends string>(
  facts: Facts,
  effect: string,
  question: Question<T>,
  supposed: Supposed,
): { readonly answer: T } | { readonly path: FactPath } {
  const known = <P extends FactPath>(path: P): FactValue<P> | undefined =>
    (look(facts, path) ?? supposed.get(path)) as FactValue<P> | undefined;
  const ask = <P extends FactPath>(path: P): FactValue<P> => {
    const value = known(path);
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a jump to where the fork is made, not an error
    if (value === undefined) throw new Unanswered(path);
    return value;
  };
  try {
    return { answer: question({ effect, ask, known }) };
  } catch (stop) {
    if (stop instanceof Unanswered) return { path: stop.path };
    throw stop;
  }
}
