import { covers as frenchCovers, cues as frenchCues } from "../../../locales/fr/words/cues.ts";
import { noise as frenchNoise } from "../../../locales/fr/words/noise.ts";
import { covers as dutchCovers, cues as dutchCues } from "../../../locales/nl/words/cues.ts";
import { noise as dutchNoise } from "../../../locales/nl/words/noise.ts";
import { patterns, type Patterns } from "./patterns.ts";

export type Cue = keyof typeof dutchCues;
export type Cover = keyof typeof dutchCovers;
export type Noise = keyof typeof dutchNoise;

type Lists<K extends string> = Readonly<Record<K, readonly string[]>>;

function compile<K extends string>(...lists: readonly Lists<K>[]): Patterns<K> {
  return patterns(
    lists.flatMap((list) =>
      (Object.keys(list) as K[]).flatMap((name) => list[name].map((phrase) => [phrase, name] as const)),
    ),
  );
}

/** What a number or a date beside these words is about. */
export const CUES: Patterns<Cue> = compile<Cue>(dutchCues, frenchCues);
/** The covers by the names a base premium is given under. */
export const COVERS: Patterns<Cover> = compile<Cover>(dutchCovers, frenchCovers);
/** What makes a sentence say nothing about the quote. */
export const NOISE: Patterns<Noise> = compile<Noise>(dutchNoise, frenchNoise);
