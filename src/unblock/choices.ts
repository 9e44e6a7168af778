import { byInterview, factAt, withFact, type FactPath } from "../facts/paths.ts";
import { ANTI_THEFT_SYSTEMS, type Facts } from "../facts/schema.ts";
import { COVERS, OPTIONS, type Cover, type Subject } from "../rules/evaluation.ts";

type Value = string | number | boolean;

/** One choice set to another value. */
export interface Change {
  readonly path: FactPath;
  readonly to: Value;
}

const YES_NO: readonly Value[] = [true, false];

/** What the person at the table can decide: everything else is a fact about the person or the car. */
const CHOICES: ReadonlyMap<FactPath, readonly Value[]> = new Map<FactPath, readonly Value[]>([
  ["driver.named", YES_NO],
  ["request.driverProtection", OPTIONS.driverProtection],
  ["request.legalProtection", YES_NO],
  ["request.omnium", OPTIONS.omnium],
  ["request.valueBasis", OPTIONS.valueBasis],
  ["request.compensation", OPTIONS.compensation],
  ["request.deductible", OPTIONS.deductible],
  ["vehicle.antiTheft.system", ANTI_THEFT_SYSTEMS],
  ["vehicle.antiTheft.incertCertificate", YES_NO],
  ["vehicle.antiTheft.proofProvided", YES_NO],
  ["request.accidentAssistance", OPTIONS.accidentAssistance],
  ["request.breakdownAssistance", YES_NO],
  ["request.theftAssistance", YES_NO],
  ["request.personsAssistance", YES_NO],
  ["request.vehicleUpgrade", YES_NO],
  ["request.tyres", YES_NO],
  ["request.goods", [0, 5000, 12500]],
  ["request.economicUnemployment", [0, 30, 90]],
]);

export const CHOICE_PATHS: readonly FactPath[] = [...CHOICES.keys()];

/** Every other value of the choices at these paths. */
export function changesAt(paths: Iterable<FactPath>, facts: Facts): Change[] {
  return [...new Set(paths)].flatMap((path) =>
    (CHOICES.get(path) ?? []).filter((to) => to !== factAt(facts, path)).map((to) => ({ path, to })),
  );
}

export const applied = (facts: Facts, changes: readonly Change[]): Facts =>
  changes.reduce((changed, { path, to }) => withFact(changed, path, to), facts);

/** Pairs of changes to two choices, each once, in the order of the interview. */
export function distinctPairs(pairs: readonly (readonly [Change, Change])[]): (readonly [Change, Change])[] {
  const seen = new Map<string, readonly [Change, Change]>();
  for (const pair of pairs) {
    const [first, second] = [...pair].sort((a, b) => byInterview(a.path, b.path));
    if (first === undefined || second === undefined || first.path === second.path) continue;
    seen.set(`${first.path}=${String(first.to)}&${second.path}=${String(second.to)}`, [first, second]);
  }
  return [...seen.values()];
}

const REQUEST_OF: Readonly<Partial<Record<Cover, FactPath>>> = {
  driverProtection: "request.driverProtection",
  legalProtection: "request.legalProtection",
  accidentAssistance: "request.accidentAssistance",
  breakdownAssistance: "request.breakdownAssistance",
  theftAssistance: "request.theftAssistance",
  personsAssistance: "request.personsAssistance",
  vehicleUpgrade: "request.vehicleUpgrade",
  tyres: "request.tyres",
  goods: "request.goods",
  economicUnemployment: "request.economicUnemployment",
};

/** The choices by which a subject is asked for or given up; the covers of an omnium share one. */
export function requestPaths(subject: Subject): readonly FactPath[] {
  const [kind, name = ""] = subject.split(":");
  if (kind === "cover") {
    const cover = COVERS.find((each) => each === name);
    return cover === undefined || cover === "liability" ? [] : [REQUEST_OF[cover] ?? "request.omnium"];
  }
  if (kind !== "option") return [];
  const path = `request.${name.split(".")[0] ?? ""}` as FactPath;
  return ["request.deductible", "request.compensation", "request.valueBasis"].includes(path)
    ? [path, "request.omnium"]
    : [path];
}
