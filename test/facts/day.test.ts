import { describe, expect, test } from "@jest/globals";
import { addDays, anniversary, brusselsDay, completedYears, elapsed, isDay } from "../../src/facts/day.ts";

describe("days that exist", () => {
  test.each(["2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01"])("%s does", (day) => {
    expect(isDay(day)).toBe(true);
  });
  test.each([
    "2023-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-1-1",
    "26-01-01",
    "",
  ])("%s does not", (day) => {
    expect(isDay(day)).toBe(false);
  });
});

describe("time between two days", () => {
  test.each([
    ["2020-05-10", "2022-05-09", 1, 3],
    ["2020-05-10", "2022-05-10", 2, 4],
    ["2020-05-10", "2022-05-11", 2, 5],
    ["2020-02-29", "2021-02-28", 0, 1],
    ["2020-02-29", "2021-03-01", 1, 2],
    ["2020-02-29", "2024-02-28", 3, 7],
    ["2020-02-29", "2024-02-29", 4, 8],
    ["2020-02-29", "2024-03-01", 4, 9],
  ])("from %s to %s: %i years, place %i", (from, to, years, place) => {
    expect(completedYears(from, to)).toBe(years);
    expect(elapsed(from, to)).toBe(place);
  });

  test("a day that is still to come gives no time at all", () => {
    expect(elapsed("2027-01-01", "2026-11-22")).toBe(0);
    expect(elapsed("2026-11-22", "2026-11-22")).toBe(0);
    expect(elapsed("2026-11-21", "2026-11-22")).toBe(1);
  });

  test("the anniversary of 29 February is 1 March in a common year", () => {
    expect(anniversary("2020-02-29", 1)).toBe("2021-03-01");
    expect(anniversary("2020-02-29", 4)).toBe("2024-02-29");
    expect(anniversary("2020-05-10", 3)).toBe("2023-05-10");
  });

  test("days are added over the end of a month and a year", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
  });
});

describe("today in Belgium", () => {
  test("late in the evening of Greenwich it is tomorrow in Brussels", () => {
    expect(brusselsDay(new Date("2026-11-21T23:30:00Z"))).toBe("2026-11-22");
    expect(brusselsDay(new Date("2026-07-01T22:30:00Z"))).toBe("2026-07-02");
    expect(brusselsDay(new Date("2026-07-01T21:59:00Z"))).toBe("2026-07-01");
  });
});
