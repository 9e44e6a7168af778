import { z } from "zod";
import { isDay } from "./day.ts";
import { MONEY } from "./money.ts";
import { normalisePlate, normaliseVin, PLATE, VIN } from "./registration.ts";

const MAX_TEXT = 200;

const day = z.string().refine(isDay, { error: "day" });
const amount = z.string().regex(MONEY, { error: "money" });
const int = z.int({ error: (issue) => (issue.code === "invalid_type" ? "whole_number" : undefined) });
const wholeNumber = int.min(0);
const text = z.string().max(MAX_TEXT);

export const CATEGORIES = ["car", "van", "motorhome", "motorcycle", "moped", "tricycle", "quad"] as const;
export const ENERGIES = [
  "petrol",
  "diesel",
  "lpg",
  "cng",
  "hydrogen",
  "hybrid",
  "plug_in_hybrid",
  "electric",
] as const;
export const ANTI_THEFT_SYSTEMS = ["none", "TT1", "TT2", "TT3", "TT4", "TT5", "manufacturer"] as const;
export const USAGES = [
  "private",
  "mixed",
  "professional",
  "driving_school",
  "loan_car",
  "own_account_transport",
  "other",
] as const;

/** The facts of a quote, as they come in: every field optional, nothing else allowed. Contract section 1. */
export const factsSchema = z.strictObject({
  effectDate: day.optional(),
  policyholder: z
    .strictObject({ type: z.enum(["consumer", "self_employed", "company"]).optional() })
    .optional(),
  usage: z.enum(USAGES).optional(),
  annualKm: wholeNumber.optional(),
  vehicle: z
    .strictObject({
      category: z.enum(CATEGORIES).optional(),
      make: text.optional(),
      model: text.optional(),
      energy: z.enum(ENERGIES).optional(),
      firstRegistration: day.optional(),
      registeredToHolder: day.optional(),
      owner: z.enum(["first", "second_hand"]).optional(),
      seller: z.enum(["belgian_vat_dealer", "foreign_dealer", "no_vat_seller", "private_person"]).optional(),
      catalogueValue: amount.optional(),
      invoiceValue: amount.optional(),
      accessoriesValue: amount.optional(),
      maxMassKg: wholeNumber.optional(),
      powerKw: z.number().min(0).optional(),
      adas: z.boolean().optional(),
      garagedAtNight: z.boolean().optional(),
      antiTheft: z
        .strictObject({
          system: z.enum(ANTI_THEFT_SYSTEMS).optional(),
          incertCertificate: z.boolean().optional(),
          proofProvided: z.boolean().optional(),
        })
        .optional(),
      plate: text
        .transform(normalisePlate)
        .refine((plate) => PLATE.test(plate), { error: "plate" })
        .optional(),
      vin: text
        .transform(normaliseVin)
        .refine((vin) => VIN.test(vin), { error: "vin" })
        .optional(),
    })
    .optional(),
  trailer: z
    .strictObject({
      towsOver750kg: z.boolean().optional(),
      insuredDetachedOver750kg: z.boolean().optional(),
    })
    .optional(),
  driver: z
    .strictObject({
      named: z.boolean().optional(),
      birthDate: day.optional(),
      age: wholeNumber.optional(),
      licenceDate: day.optional(),
      licenceYears: wholeNumber.optional(),
      bonusMalus: int.min(-2).max(22).optional(),
      claimsLast5Years: wholeNumber.optional(),
    })
    .optional(),
  request: z
    .strictObject({
      driverProtection: z.enum(["none", "basic", "extended", "common_law"]).optional(),
      legalProtection: z.boolean().optional(),
      omnium: z.enum(["none", "glass", "mini", "mini_theft", "omnium", "omnium_theft"]).optional(),
      valueBasis: z.enum(["catalogue", "invoice"]).optional(),
      compensation: z.enum(["actual", "agreed_0", "agreed_6", "agreed_12", "agreed_24"]).optional(),
      deductible: z.enum(["low", "medium", "high", "english"]).optional(),
      accidentAssistance: z
        .enum(["none", "without_replacement_vehicle", "with_replacement_vehicle"])
        .optional(),
      breakdownAssistance: z.boolean().optional(),
      theftAssistance: z.boolean().optional(),
      personsAssistance: z.boolean().optional(),
      vehicleUpgrade: z.boolean().optional(),
      tyres: z.boolean().optional(),
      goods: z.literal([0, 5000, 12500]).optional(),
      economicUnemployment: z.literal([0, 30, 90]).optional(),
    })
    .optional(),
  basePremiums: z
    .strictObject({
      liability: amount.optional(),
      glass: amount.optional(),
      naturalForces: amount.optional(),
      animals: amount.optional(),
      fire: amount.optional(),
      theft: amount.optional(),
      materialDamage: amount.optional(),
    })
    .optional(),
});

/** The facts known so far about one quote; an absent field is not answered yet, which is never the same as "no". */
export type Facts = z.infer<typeof factsSchema>;
