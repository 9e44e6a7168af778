import type { Voice } from "../../../dialogs/voice.ts";
import { plain, type Item } from "./markdown.ts";

/** What is said of one thing: "Eigenaar", "Tweedehands". */
export interface Saying {
  readonly kind: "one";
  /** Absent: the text says it all. */
  readonly about?: string;
  readonly text: string;
}

/** A condition in words: one saying, or several under a word that says how they go together. */
export type Clause =
  | Saying
  | { readonly kind: "all" | "any"; readonly parts: readonly Clause[] }
  | { readonly kind: "under"; readonly intro: string; readonly parts: readonly Clause[] };

export const sayingText = ({ t }: Voice, { about, text }: Saying): string =>
  about === undefined ? text : t("common:labelled", { label: about, value: text });

/** Two texts as one: "a en b". */
export const joinedText = ({ t }: Voice, kind: "all" | "any", first: string, second: string): string =>
  t(kind === "all" ? "signoff:clause.and" : "signoff:clause.or", { first, second });

/** What stands side by side in one cell. */
export const series = ({ t }: Voice, texts: readonly string[]): string =>
  texts.reduce((first, second) => t("signoff:pair", { first, second }));

/** On one line, for a table or a title. */
export function inline(voice: Voice, clause: Clause): string {
  switch (clause.kind) {
    case "one":
      return sayingText(voice, clause);
    case "all":
    case "any":
      return clause.parts
        .map((part) => inline(voice, part))
        .reduce((first, second) => joinedText(voice, clause.kind, first, second));
    case "under":
      return [
        clause.intro,
        series(
          voice,
          clause.parts.map((part) => inline(voice, part)),
        ),
      ].join(" ");
  }
}

/** As a list; parts under their own word are a list below it. */
export function items(voice: Voice, clause: Clause): Item[] {
  switch (clause.kind) {
    case "one":
      return [{ text: plain(sayingText(voice, clause)) }];
    case "all":
    case "any":
      return [group(voice, voice.t(`signoff:clause.${clause.kind}`), clause.parts)];
    case "under":
      return [group(voice, clause.intro, clause.parts)];
  }
}

const group = (voice: Voice, intro: string, parts: readonly Clause[]): Item => ({
  text: plain(intro),
  items: parts.flatMap((part) => items(voice, part)),
});
