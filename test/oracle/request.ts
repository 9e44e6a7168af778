import type { Facts } from "../../src/facts/schema.ts";
import type { Choice, Cover } from "../../src/rules/evaluation.ts";

const inFormula: Readonly<Record<string, readonly Cover[]>> = {
  none: [],
  glass: ["glass"],
  mini: ["glass", "naturalForces", "animals", "fire"],
  mini_theft: ["glass", "naturalForces", "animals", "fire", "theft"],
  omnium: ["glass", "naturalForces", "animals", "fire", "materialDamage"],
  omnium_theft: ["glass", "naturalForces", "animals", "fire", "theft", "materialDamage"],
};

/** Liability always; every other cover when its choice is answered and is not "none", "no" or 0. */
export function isRequested(cover: Cover, { request }: Facts): boolean {
  switch (cover) {
    case "liability":
      return true;
    case "driverProtection":
    case "accidentAssistance":
      return request?.[cover] !== undefined && request[cover] !== "none";
    case "goods":
    case "economicUnemployment":
      return (request?.[cover] ?? 0) > 0;
    case "glass":
    case "naturalForces":
    case "animals":
    case "fire":
    case "theft":
    case "materialDamage":
      return inFormula[request?.omnium ?? "none"]?.includes(cover) ?? false;
    default:
      return request?.[cover] ?? false;
  }
}

/** The options that count in the status: never a default or "none", and only with the cover they belong to. */
export function countedOptions(facts: Facts): [Choice, string][] {
  const { request } = facts;
  const formula = request?.omnium !== undefined && !["none", "glass"].includes(request.omnium);
  const chosen: [Choice, string | undefined, boolean][] = [
    ["deductible", request?.deductible, isRequested("materialDamage", facts)],
    ["compensation", request?.compensation, formula],
    ["valueBasis", request?.valueBasis, formula],
    ["omnium", request?.omnium, true],
    ["driverProtection", request?.driverProtection, true],
    ["accidentAssistance", request?.accidentAssistance, true],
  ];
  return chosen.flatMap(([choice, value, counts]) =>
    value === undefined || value === "none" || !counts ? [] : [[choice, value]],
  );
}
