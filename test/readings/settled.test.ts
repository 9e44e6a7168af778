import { describe, expect, it } from "@jest/globals";
import { evaluate, OPEN, RULES, settledOn } from "../../src/index.ts";
import type { Evaluation, Facts, Reading } from "../../src/index.ts";
import { rateReading, TAX_RATES, withTaxes } from "../../src/premium/taxes.ts";
import { EXAMPLE_DAY, exampleView } from "../../src/product/examples.ts";
import { addDays } from "../../src/facts/day.ts";
import { FULL } from "../support/full-quote.ts";
import { PRICED } from "../support/priced-quote.ts";

const reading = (rule: string, change: Partial<Reading> = {}): Reading => ({
  rule,
  from: EXAMPLE_DAY,
  verdict: "confirmed",
  note: "zo beslist",
  by: "Els Voorbeeld",
  ...change,
});

/** A quote that begins the day before its reading holds, and one that begins on the day itself. */
function bothDays(
  facts: Facts,
  settled: Reading,
): { readonly before: Evaluation; readonly after: Evaluation } {
  const from = (day: string) =>
    evaluate(
      { ...facts, effectDate: EXAMPLE_DAY },
      { today: EXAMPLE_DAY, readings: [{ ...settled, from: day }] },
    );
  return { before: from(addDays(EXAMPLE_DAY, 1)), after: from(EXAMPLE_DAY) };
}

/** The English deductible with a degree of 0: one condition of it is not to be read. */
const ENGLISH: Facts = {
  ...FULL,
  vehicle: { ...FULL.vehicle, energy: "petrol" },
  driver: { ...FULL.driver, bonusMalus: 0 },
  request: { ...FULL.request, valueBasis: "catalogue", deductible: "english" },
};

describe("of readings that hold at a day", () => {
  it("the one with the latest first day counts, and of those the one written last", () => {
    const readings = [
      reading("a", { from: "2026-01-01", note: "oud" }),
      reading("a", { from: "2025-01-01", note: "ouder" }),
      reading("a", { from: "2026-01-01", note: "nieuw" }),
      reading("a", { from: "2027-01-01", note: "later" }),
    ];
    expect(settledOn(readings, "2026-11-22").get("a")?.note).toBe("nieuw");
    expect(settledOn(readings, "2027-01-01").get("a")?.note).toBe("later");
    expect(settledOn(readings, "2024-12-31").has("a")).toBe(false);
  });
});

describe("a reading that is open again from a day on", () => {
  const readings = [
    reading("english-fourth-condition", { from: "2026-01-01" }),
    reading("english-fourth-condition", { from: "2026-11-10", verdict: "reopened", note: "toch niet" }),
    reading("english-fourth-condition", { from: "2027-03-01", note: "opnieuw beslist" }),
  ];
  const on = (day: string) => evaluate({ ...ENGLISH, effectDate: day }, { today: day, readings });

  it.each([
    ["2026-11-09", true],
    ["2026-11-10", false],
    ["2027-02-28", false],
    ["2027-03-01", true],
  ])("is as it was before that day, open from it, and settled again later (%s)", (day, confirmed) => {
    const { reasons, options, totals } = on(day);
    expect(options.deductible.english.confirmed).toBe(confirmed);
    expect(reasons["english-fourth-condition"]?.confirmed).toBe(confirmed);
    expect(reasons["english-fourth-condition"]?.reading !== undefined).toBe(confirmed);
    expect(totals.confirmed).toBe(confirmed);
  });
});

describe("a reading that is confirmed from a day on", () => {
  const open = RULES.filter(({ confirmed }) => confirmed !== undefined);

  it.each(open)("makes reason $id sure from then on", (rule) => {
    const example = rule.examples.find(({ given }) => {
      if (given.effectDate !== undefined) return false;
      const { facts } = exampleView(given, rule);
      return evaluate(facts, { today: EXAMPLE_DAY }).reasons[rule.id]?.confirmed === false;
    });
    const { before, after } = bothDays(exampleView(example?.given ?? {}, rule).facts, reading(rule.id));
    expect(before.reasons[rule.id]).toMatchObject({ confirmed: false });
    expect(before.reasons[rule.id]).not.toHaveProperty("reading");
    expect(after.reasons[rule.id]).toMatchObject({ confirmed: true, reading: { by: "Els Voorbeeld" } });
  });

  it("makes the option and the total sure as well", () => {
    const { before, after } = bothDays(ENGLISH, reading("english-fourth-condition"));
    expect(before.options.deductible.english.confirmed).toBe(false);
    expect(before.totals).toMatchObject({ complete: true, confirmed: false });
    expect(after.options.deductible.english.confirmed).toBe(true);
    expect(after.totals).toMatchObject({ net: before.totals.net, confirmed: true });
  });

  it("leaves one amount of a line where two readings gave two", () => {
    const facts: Facts = {
      ...PRICED,
      vehicle: { ...PRICED.vehicle, firstRegistration: "2021-01-15", registeredToHolder: "2023-06-01" },
      request: { ...PRICED.request, breakdownAssistance: true },
    };
    const { before, after } = bothDays(facts, reading("breakdown-assistance"));
    const line = (evaluation: Evaluation) => evaluation.covers.breakdownAssistance.premium;
    expect(line(before)).toMatchObject({ alternativeAmount: "70.00", lines: [{ confirmed: false }] });
    expect(line(after)).not.toHaveProperty("alternativeAmount");
    expect(line(after)).toMatchObject({ net: line(before)?.net, lines: [{ confirmed: true }] });
  });

  it("leaves one deductible where two values gave two", () => {
    const facts: Facts = {
      ...FULL,
      vehicle: { ...FULL.vehicle, catalogueValue: "26000.00", invoiceValue: "24000.00" },
      request: { ...FULL.request, valueBasis: "invoice", deductible: "medium" },
    };
    const { before, after } = bothDays(facts, reading(OPEN.deductibleBand));
    expect(before.options.deductible.medium).toMatchObject({ alternativeAmount: "550.00", confirmed: false });
    expect(after.options.deductible.medium).not.toHaveProperty("alternativeAmount");
    expect(after.options.deductible.medium.confirmed).toBe(true);
  });

  it("makes the lines of vehicles sure that the sheet does not name", () => {
    const facts: Facts = {
      policyholder: { type: "consumer" },
      usage: "private",
      vehicle: { category: "motorcycle", firstRegistration: "2024-01-01" },
      driver: { named: true, birthDate: "1980-01-01" },
      request: { legalProtection: true },
    };
    const { before, after } = bothDays(facts, reading(OPEN.otherVehicles));
    expect(before.covers.legalProtection.premium?.lines).toMatchObject([{ confirmed: false }]);
    expect(after.covers.legalProtection.premium?.lines).toMatchObject([{ confirmed: true }]);
  });

  it.each(TAX_RATES.filter(({ confirmed }) => !confirmed))("makes the taxes of $id sure", (rate) => {
    const [group] = rate.groups;
    const category = group === "two_wheeler" ? "motorcycle" : "car";
    const usage = group === "professional_transport" ? "own_account_transport" : "private";
    const facts: Facts = { ...FULL, usage, vehicle: { ...FULL.vehicle, category } };
    const evaluations = bothDays(facts, reading(rateReading(rate)));
    // Some of these covers the company decides on: what they cost is what is asked here.
    const priced = evaluate(FULL, { today: EXAMPLE_DAY });
    const taxed = ({ effectDate, settled }: Evaluation) =>
      withTaxes(facts, { ...priced, effectDate, ...(settled && { settled }) })?.lines.filter(
        (line) => line.rate.id === rate.id,
      );
    expect(taxed(evaluations.before)?.map(({ confirmed }) => confirmed)).toEqual(
      taxed(evaluations.before)?.map(() => false),
    );
    expect(taxed(evaluations.before)).not.toHaveLength(0);
    expect(taxed(evaluations.after)?.every(({ confirmed }) => confirmed)).toBe(true);
  });
});

describe("a reading that is corrected", () => {
  it("stays open, as nothing is calculated by the correction, and is told with it", () => {
    const corrected = reading("english-fourth-condition", { verdict: "corrected", note: "geen vierde" });
    const { before, after } = bothDays(ENGLISH, corrected);
    expect(before.reasons["english-fourth-condition"]).not.toHaveProperty("reading");
    expect(after.reasons["english-fourth-condition"]).toMatchObject({
      confirmed: false,
      reading: { verdict: "corrected", note: "geen vierde" },
    });
    expect(after.totals.confirmed).toBe(false);
  });
});
