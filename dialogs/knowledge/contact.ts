import * as french from "../../locales/fr/words/commands.ts";
import {
  contact as frenchContact,
  emergencyNumber as frenchEmergency,
  reach as frenchReach,
} from "../../locales/fr/words/questions.ts";
import {
  contact as dutchContact,
  emergencyNumber as dutchEmergency,
  reach as dutchReach,
} from "../../locales/nl/words/questions.ts";
import * as dutch from "../../locales/nl/words/commands.ts";
import { everybody, helpdesk, serviceCenter } from "../explain/contacts.ts";
import { marks, matchesAt } from "../language/sentence/patterns.ts";
import { fold, tokenize } from "../language/tokens.ts";
import { unanswered } from "./answer.ts";
import type { Voice } from "../voice.ts";

const CONTACT = marks(dutchContact, frenchContact);
const EMERGENCY_NUMBER = marks(dutchEmergency, frenchEmergency);
const TECHNICAL = [...dutch.technical, ...french.technical].map(fold);

const REACH = new Set([dutchReach, frenchReach].flatMap((words) => words.split(" ").map(fold)));
const NAMES_WHO = /help.?desk|service.?cent/iu;

/** True for words about the platform rather than about the product. */
export function isTechnical(text: string): boolean {
  const words = fold(text);
  return TECHNICAL.some((word) => words.includes(word));
}

/** Whom to call, where that is asked: "tel helpdesk", "welk nummer bel ik voor technische hulp?". */
export function contactAsked(text: string, voice: Voice): string | undefined {
  const words = tokenize(text).map((token) => token.fold);
  const view = { words, endsClause: () => false };
  const holds = (list: typeof CONTACT): boolean =>
    words.some((_, at) => matchesAt(list, view, at).length > 0);
  if (holds(EMERGENCY_NUMBER)) return unanswered(voice);
  const isNamed = NAMES_WHO.test(text) && words.some((word) => REACH.has(word));
  if (!isNamed && !holds(CONTACT)) return undefined;
  if (isTechnical(text)) return helpdesk(voice);
  return /service.?cent/iu.test(text) ? serviceCenter(voice) : everybody(voice);
}
