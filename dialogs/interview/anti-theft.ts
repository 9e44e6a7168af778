import { RULES } from "../../src/index.ts";
import { valueText } from "../explain/fact.ts";
import type { Choice } from "../message.ts";
import type { Turn } from "../turn.ts";
import type { Option } from "./options.ts";

const SYSTEM = "vehicle.antiTheft.system";

/** Which systems count for this vehicle, and from which insured value on one is needed. */
export function acceptedSystems(turn: Turn): string {
  const { voice } = turn;
  const { evaluation, facts } = turn.judgement();
  const { accepts } = evaluation.antiTheft;
  if (accepts.length === 0) return "";
  const systems = voice.format.either(accepts.map((system) => valueText(voice, SYSTEM, system)));
  const limit = limitFor(facts.vehicle?.owner);
  return limit === undefined
    ? voice.t("covers:antiTheftSystem.accepts", { systems })
    : voice.t("covers:antiTheftSystem.above", { systems, limit: voice.format.sum(limit) });
}

function limitFor(owner: "first" | "second_hand" | undefined): string | undefined {
  const figures = RULES.find(({ id }) => id === "anti-theft-not-approved")?.figures;
  const figure = { first: figures?.["limitFirstOwner"], second_hand: figures?.["limitSecondHand"] };
  const limit = owner === undefined ? undefined : figure[owner];
  return limit?.param.kind === "money" ? limit.param.value : undefined;
}

/** The way back to the anti-theft system, where the one that was answered takes choices away. */
export function systemChanges({ voice, quote }: Turn, options: readonly Option[]): Choice[] {
  const isCause = options.some(({ refusals }) => refusals.some(({ because }) => SYSTEM in because));
  if (!isCause) return [];
  const label = voice.t("commands:change.one", { label: voice.t(`facts:${SYSTEM}.label`) });
  return [{ label, submit: { do: "change", quote: quote.reference, asked: SYSTEM } }];
}
