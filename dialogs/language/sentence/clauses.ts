import { abbreviations as french } from "../../../locales/fr/words/empty.ts";
import { abbreviations as dutch } from "../../../locales/nl/words/empty.ts";
import type { Token } from "../tokens.ts";

/** Where sentences and clauses end: the last token of each. */
export interface Clauses {
  readonly endsSentence: (token: number) => boolean;
  readonly endsClause: (token: number) => boolean;
  /** The sentence a token stands in, counted from 0. */
  readonly sentenceOf: (token: number) => number;
  /** The clause a token stands in, counted through the text from 0. */
  readonly clauseOf: (token: number) => number;
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(`${dutch} ${french}`.split(" "));
const SENTENCE_ENDS = new Set([".", "!", "?", ";"]);
const CLAUSE_ENDS = new Set([",", "(", ")", "|", "•", "–", "*"]);

type Tokens = readonly Token[];

export function clausesOf(tokens: Tokens): Clauses {
  const sentences: number[] = [];
  const clauses: number[] = [];
  let [sentence, clause] = [0, 0];
  const isList = tokens.filter((_, at) => isLooseSlash(tokens, at)).length > 1;
  tokens.forEach((_, at) => {
    sentences.push(sentence);
    clauses.push(clause);
    const ends = isSentenceEnd(tokens, at);
    if (ends) sentence++;
    if (ends || isClauseEnd(tokens, at) || (isList && isLooseSlash(tokens, at))) clause++;
  });
  const differ = (list: readonly number[], at: number): boolean => list[at] !== list[at + 1];
  return {
    endsSentence: (at) => differ(sentences, at),
    endsClause: (at) => differ(clauses, at),
    sentenceOf: (at) => sentences[at] ?? 0,
    clauseOf: (at) => clauses[at] ?? 0,
  };
}

function isSentenceEnd(tokens: Tokens, at: number): boolean {
  const [token, after] = [tokens[at], tokens[at + 1]];
  if (after === undefined || after.gap === "line") return true;
  if (token?.fold === "." && (ABBREVIATIONS.has(tokens[at - 1]?.fold ?? "") || isInitial(tokens, at - 1))) {
    return false;
  }
  // In "15.5", "n.v." and "www.x.be" a point ends nothing.
  return token !== undefined && SENTENCE_ENDS.has(token.fold) && after.gap !== "none";
}

/** The last letter of "M.M.A.". */
const isInitial = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.fold.length === 1 && tokens[at].kind === "word" && tokens[at - 1]?.fold === ".";

/** "Golf / diesel / 85 kW": slashes between the items of a list. */
function isLooseSlash(tokens: Tokens, at: number): boolean {
  const slash = tokens[at];
  return slash?.fold === "/" && slash.gap === "space" && tokens[at + 1]?.gap === "space";
}

function isClauseEnd(tokens: Tokens, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.fold === "-") return token.gap === "space" && after?.gap === "space";
  if (token === undefined || !CLAUSE_ENDS.has(token.fold)) return false;
  const decimal =
    token.gap === "none" && after?.gap === "none" && before?.kind === "digits" && after.kind === "digits";
  return !decimal;
}
