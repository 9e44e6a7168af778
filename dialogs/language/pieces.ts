import { abbreviations as french } from "../../locales/fr/words/speech.ts";
import { abbreviations as dutch } from "../../locales/nl/words/speech.ts";

const SHORT = [...dutch.split(" "), ...french.split(" ")].join("|");
/** "Invalidité perm. 40 %" is one sentence. */
const SENTENCES = new RegExp(`(?<=[.!?;\\n])(?<!(?<!\\p{L})(?:${SHORT})\\.)\\s+`, "iu");
/** A comma between digits is part of a number. */
const PIECES = /(?<=\D),\s+|,\s+(?=\D)/u;

/** The sentences of a message, with the marks that end them. */
export const sentencesOf = (text: string): string[] => text.split(SENTENCES);

/** A sentence cut at its commas, each of which may part a fact from a question. */
export const piecesOf = (sentence: string): string[] => sentence.split(PIECES);
