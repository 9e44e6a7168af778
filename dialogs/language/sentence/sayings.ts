import * as frenchCovers from "../../../locales/fr/words/said-covers.ts";
import * as frenchDriver from "../../../locales/fr/words/said-driver.ts";
import * as frenchHalf from "../../../locales/fr/words/said-half.ts";
import * as frenchKeeping from "../../../locales/fr/words/said-keeping.ts";
import * as frenchOmnium from "../../../locales/fr/words/said-omnium.ts";
import * as frenchVehicle from "../../../locales/fr/words/said-vehicle.ts";
import * as dutchCovers from "../../../locales/nl/words/said-covers.ts";
import * as dutchDriver from "../../../locales/nl/words/said-driver.ts";
import * as dutchHalf from "../../../locales/nl/words/said-half.ts";
import * as dutchKeeping from "../../../locales/nl/words/said-keeping.ts";
import * as dutchOmnium from "../../../locales/nl/words/said-omnium.ts";
import * as dutchVehicle from "../../../locales/nl/words/said-vehicle.ts";
import type { FactPath } from "../../../src/facts/paths.ts";
import type { Language } from "../reading.ts";
import { patterns, type Patterns } from "./patterns.ts";

/** What a phrase says about a fact. */
export interface Saying {
  /**
   * stated: this value; likely: it, unless another is stated; open: one of these; undecided: so whatever is said;
   * named and assistance: only a denial says something.
   */
  readonly sort: "stated" | "likely" | "open" | "undecided" | "named" | "theft" | "assistance" | "nothing";
  readonly path?: FactPath;
  /** The values, as they are written in the vocabulary: "true" and "30" stand for what they look like. */
  readonly values: readonly string[];
}

type Values = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

type Entry = readonly [string, Saying];

function ofValues(
  list: Values,
  sort: Exclude<Saying["sort"], "theft" | "assistance" | "nothing">,
): readonly Entry[] {
  return Object.entries(list).flatMap(([path, values]) =>
    Object.entries(values).flatMap(([value, phrases]) => {
      const saying: Saying = {
        sort,
        path: path as FactPath,
        values: value.split(" "),
      };
      return phrases.map((phrase) => [phrase, saying] as const);
    }),
  );
}

interface Half {
  readonly likely: Values;
  readonly choices: Values;
  readonly undecided: Values;
  readonly theft: readonly string[];
  readonly named: Values;
  readonly assistance: readonly string[];
  readonly nothing: readonly string[];
}

const bare = (phrases: readonly string[], sort: Saying["sort"]): readonly Entry[] =>
  phrases.map((phrase) => [phrase, { sort, values: [] }]);

const ofHalf = ({
  choices,
  likely,
  undecided,
  named,
  theft,
  assistance,
  nothing,
}: Half): readonly Entry[] => [
  ...ofValues(likely, "likely"),
  ...ofValues(choices, "open"),
  ...ofValues(undecided, "undecided"),
  ...ofValues(named, "named"),
  ...bare(theft, "theft"),
  ...bare(assistance, "assistance"),
  ...bare(nothing, "nothing"),
];

const ENTRIES: Readonly<Record<Language, readonly Entry[]>> = {
  nl: [
    ...[dutchVehicle, dutchKeeping, dutchDriver, dutchOmnium, dutchCovers].flatMap(({ values }) =>
      ofValues(values, "stated"),
    ),
    ...ofHalf(dutchHalf),
  ],
  fr: [
    ...[frenchVehicle, frenchKeeping, frenchDriver, frenchOmnium, frenchCovers].flatMap(({ values }) =>
      ofValues(values, "stated"),
    ),
    ...ofHalf(frenchHalf),
  ],
};

/** Both languages at once: people mix them. The language of the text goes first where a phrase stands in both. */
export const SAYINGS: Readonly<Record<Language, Patterns<Saying>>> = {
  nl: patterns([...ENTRIES.nl, ...ENTRIES.fr]),
  fr: patterns([...ENTRIES.fr, ...ENTRIES.nl]),
};

/** A value of the vocabulary as the facts hold it. */
export function valueOf(written: string): string | number | boolean {
  if (written === "true" || written === "false") return written === "true";
  return /^\d+$/.test(written) ? Number(written) : written;
}
