import type { Facts } from "../../src/index.ts";

/** An old diesel car with liability and legal protection alone: every line that is asked for has a price. */
export const PRICED: Facts = {
  policyholder: { type: "consumer" },
  usage: "private",
  annualKm: 30_000,
  vehicle: {
    category: "car",
    firstRegistration: "2016-01-01",
    owner: "first",
    energy: "diesel",
    adas: false,
  },
  trailer: { towsOver750kg: false, insuredDetachedOver750kg: false },
  driver: { named: true, age: 40, licenceYears: 20, claimsLast5Years: 0, bonusMalus: 0 },
  request: { omnium: "none", legalProtection: true, driverProtection: "none" },
  basePremiums: { liability: "100.00" },
};
