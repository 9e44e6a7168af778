import { fold } from "../tokens.ts";
import { CARS } from "./cars.ts";
import { MAKE_NAMES, MOTORCYCLES, WEAK_MAKES } from "./makes.ts";

/** A make, with what its models are called: the name without spaces and marks, to the usual spelling. */
export interface Make {
  readonly name: string;
  /** Another word as well, so that it needs a model behind it. */
  readonly weak: boolean;
  readonly models: ReadonlyMap<string, string>;
}

export interface Model {
  readonly make: string;
  readonly model: string;
}

/** Letters, digits and the two marks that tell models apart: "ID. Buzz" is "idbuzz", "Prius+" stays "prius+". */
export const compact = (name: string): string => fold(name).replace(/[^\p{L}\p{N}+#]/gu, "");

interface Listed {
  readonly model: string;
  readonly alone: boolean;
}

const listed = (models: string): readonly Listed[] =>
  models.split(", ").map((name) => ({ model: name.replace(/\*$/, ""), alone: name.endsWith("*") }));

const ALL = [...new Set([...Object.keys(CARS), ...Object.keys(MOTORCYCLES)])].map((name) => ({
  name,
  models: [CARS[name], MOTORCYCLES[name]].flatMap((models) => (models === undefined ? [] : listed(models))),
}));

function makeOf(name: string, models: readonly Listed[]): Make {
  return {
    name,
    weak: WEAK_MAKES.has(name),
    models: new Map(models.map(({ model }) => [compact(model), model])),
  };
}

const KNOWN = new Map<string, Make>(ALL.map(({ name, models }) => [name, makeOf(name, models)]));

/** Makes by their compact names and by what people write for them. */
export const MAKES: ReadonlyMap<string, Make> = new Map(
  [...[...KNOWN.keys()].map((name) => [compact(name), name] as const), ...Object.entries(MAKE_NAMES)].flatMap(
    ([key, name]) => {
      const make = KNOWN.get(name);
      return make === undefined ? [] : [[key, make] as const];
    },
  ),
);

const shared = Map.groupBy(
  ALL.flatMap(({ name, models }) => models.map(({ model }) => ({ name, key: compact(model) }))),
  ({ key }) => key,
);

/** Models that tell their make by themselves, by their compact names. */
export const ALONE: ReadonlyMap<string, Model> = new Map(
  ALL.flatMap(({ name, models }) =>
    models
      .filter(
        ({ model, alone }) => alone && new Set(shared.get(compact(model))?.map((of) => of.name)).size === 1,
      )
      .map(({ model }) => [compact(model), { make: name, model }] as const),
  ),
);

const ofMotorcycles = new Map(
  Object.entries(MOTORCYCLES).map(([make, models]) => [
    make,
    new Set(listed(models).map(({ model }) => compact(model))),
  ]),
);

/** True for a make and model of motorcycles; a make alone where it builds nothing else. */
export function isMotorcycle(make: string, model: string | undefined): boolean {
  if (model === undefined) return ofMotorcycles.has(make) && CARS[make] === undefined;
  return ofMotorcycles.get(make)?.has(compact(model)) === true;
}
