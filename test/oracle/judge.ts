import type { FactPath } from "../../src/facts/paths.ts";
import type { Facts } from "../../src/facts/schema.ts";
import type { Choice, Cover, Evaluation, Outcome } from "../../src/rules/evaluation.ts";
import { antiTheftNeeds, type OracleAntiTheft } from "./anti-theft.ts";
import { isBefore } from "./calendar.ts";
import { type Edition, rulesOfCover } from "./covers.ts";
import { inOrder } from "./interview.ts";
import { judgeRules, type OpenFacts, openFacts, worst } from "./judgements.ts";
import { rulesOfOption } from "./options.ts";
import { isNamedVehicle, judgeOption, type OracleOption, outcomeIsConfirmed } from "./option-shapes.ts";
import { type OraclePremium, priceOf, type Priced, total } from "./premiums.ts";
import { coverIsConfirmed } from "./remarks.ts";
import { undocumented } from "./undocumented.ts";
import { countedOptions, isRequested } from "./request.ts";

const COVERS = [
  ...["liability", "driverProtection", "legalProtection", "glass", "naturalForces", "animals", "fire"],
  ...["theft", "materialDamage", "accidentAssistance", "breakdownAssistance", "theftAssistance"],
  ...["personsAssistance", "vehicleUpgrade", "tyres", "goods", "economicUnemployment"],
] as Cover[];

const CHOICES: Readonly<Record<Choice, readonly string[]>> = {
  deductible: ["low", "medium", "high", "english"],
  compensation: ["actual", "agreed_0", "agreed_6", "agreed_12", "agreed_24"],
  valueBasis: ["catalogue", "invoice"],
  omnium: ["none", "glass", "mini", "mini_theft", "omnium", "omnium_theft"],
  driverProtection: ["none", "basic", "extended", "common_law"],
  accidentAssistance: ["none", "without_replacement_vehicle", "with_replacement_vehicle"],
};

export interface OracleCover {
  readonly requested: boolean;
  readonly outcome: Outcome;
  /** False where section 3 says so of the outcome; what it says of a price line stands with the line. */
  readonly confirmed: boolean;
  readonly premium: OraclePremium | null;
}

/** An evaluation without the names of rules: what contract sections 2 to 4 force, and nothing else. */
export interface OracleEvaluation extends Pick<Evaluation, "effectDate" | "edition" | "status" | "missing"> {
  readonly covers: Readonly<Record<Cover, OracleCover>>;
  readonly options: Readonly<Record<Choice, Readonly<Record<string, OracleOption>>>>;
  readonly antiTheft: OracleAntiTheft;
  readonly totals: Evaluation["totals"];
}

export function editionAt(effect: string): Edition {
  if (isBefore(effect, "2022-06-19")) return null;
  return isBefore(effect, "2023-06-01") ? "2022-06" : "2023-06";
}

/** Judges a quote by contract sections 3 and 4. `today` is the day that an absent effect date stands for. */
export function judge(facts: Facts, today: string): OracleEvaluation {
  const effect = facts.effectDate ?? today;
  const edition = editionAt(effect);
  const outcomes = record(COVERS, (cover) => judgeRules(facts, effect, rulesOfCover(cover, edition)));
  const priced = record(COVERS, (cover) => priceCover(cover, facts, effect, outcomes[cover]));
  const covers = record(COVERS, (cover) => ({
    requested: isRequested(cover, facts),
    outcome: outcomes[cover],
    confirmed: coverIsConfirmed(cover, outcomes[cover], facts, effect, edition),
    premium: priced[cover]?.premium ?? null,
  }));
  const options = record(Object.keys(CHOICES) as Choice[], (choice) =>
    record(CHOICES[choice], (value) => judgeOption(choice, value, facts, effect, edition)),
  );
  const asked = COVERS.filter((cover) => covers[cover].requested);
  const chosen = countedOptions(facts);
  const counted = chosen.flatMap(([choice, value]) => options[choice][value] ?? []);
  const requested = asked.map((cover) => covers[cover]);
  const status = statusOf([...requested, ...counted]);
  const rules = [
    ...asked.map((cover) => rulesOfCover(cover, edition)),
    ...chosen.map(([choice, value]) => ({ quote: [], own: rulesOfOption(choice, value, edition) })),
  ];
  return {
    effectDate: effect,
    edition,
    status,
    missing: missing(
      rules.map((some) => openFacts(facts, effect, some)),
      asked.flatMap((cover) => priced[cover] ?? []),
    ),
    covers,
    options,
    antiTheft: antiTheftNeeds(facts, effect, edition),
    totals: totals(
      status,
      requested,
      chosen.every(([choice, value]) => {
        const outcome = options[choice][value]?.outcome ?? "offered";
        return outcomeIsConfirmed(choice, value, outcome, facts, effect, edition);
      }),
    ),
  };
}

/** Null unless every requested net is known and the quote can be made, if need be after the company's word. */
function totals(
  status: Evaluation["status"],
  covers: readonly OracleCover[],
  optionsAreConfirmed: boolean,
): Evaluation["totals"] {
  const net = status === "ok" || status === "refer" ? total(covers.map(({ premium }) => premium?.net)) : null;
  const confirmed = covers.every(
    (cover) =>
      cover.confirmed && cover.premium !== null && cover.premium.lines.every((line) => line.confirmed),
  );
  return { net, complete: net !== null, confirmed: confirmed && optionsAreConfirmed };
}

const record = <K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;

function priceCover(cover: Cover, facts: Facts, effect: string, outcome: Outcome): Priced | null {
  if (!isRequested(cover, facts) || outcome === "refused" || outcome === "backoffice") return null;
  const edition = editionAt(effect);
  if (edition !== "2023-06") return undocumented(cover, facts, effect, edition);
  return priceOf(cover, facts, effect, isNamedVehicle(facts));
}

function statusOf(judged: readonly { readonly outcome: Outcome }[]): Evaluation["status"] {
  const outcome = worst(judged.map((one) => one.outcome));
  return outcome === "offered" ? "ok" : outcome;
}

function missing(open: readonly OpenFacts[], priced: readonly Priced[]): OracleEvaluation["missing"] {
  const union = (sets: readonly ReadonlySet<FactPath>[]): Set<FactPath> =>
    new Set(sets.flatMap((set) => [...set]));
  const refusing = union(open.map((facts) => facts.refusing));
  return {
    decision: inOrder(union(open.map(({ changing }) => changing)), refusing),
    price: inOrder(union(priced.map(({ needs }) => needs)), refusing),
  };
}
