import { z } from "zod";
import { STANDINGS } from "../../src/cases/status.ts";
import { FACT_PATHS } from "../../src/facts/paths.ts";
import { factsSchema } from "../../src/facts/schema.ts";
import { PAYMENT_PLANS } from "../../src/premium/instalments.ts";
import type { PaymentPlan } from "../../src/premium/instalments.ts";
import { COVERS } from "../../src/rules/evaluation.ts";

const texts = z.strictObject({ nl: z.string(), fr: z.string() });
const money = z.string().regex(/^-?\d+\.\d{2}$/);
const day = z.iso.date();
const outcome = z.enum(["offered", "refused", "refer", "backoffice", "needs_info"]);

/** A code of Telebib2. `confirmed` is false while it was not looked up again in the lists of today. */
const code = z.strictObject({ list: z.string(), code: z.string(), confirmed: z.boolean() });

/** Something of the case that has a code, with its value where the code says what the value is. */
const coded = code.extend({
  path: z.string().meta({ description: "A fact's path, or a field of this document." }),
  name: texts,
  value: z.union([z.string(), z.number()]).optional(),
});

const premiumLine = z.strictObject({
  rule: z.string(),
  name: texts,
  kind: z.enum(["discount", "surcharge", "fixed"]),
  percent: z.string().nullable(),
  amount: money.nullable(),
  confirmed: z.boolean(),
});

const cover = z.strictObject({
  cover: z.enum(COVERS),
  name: texts,
  telebib2: code,
  outcome,
  choiceRefused: z.boolean().meta({ description: "A choice in it cannot be had: there is no premium." }),
  base: money.nullable(),
  lines: z.array(premiumLine),
  premium: money.nullable().meta({ description: "Yearly, without taxes." }),
});

const analysis = z.strictObject({
  sentOn: day,
  sentBy: z.string(),
  motivation: z.string(),
  question: z.string().nullable(),
  answer: z.string().nullable(),
});

const decision = z.strictObject({
  outcome: z.enum(["approved", "refused"]),
  on: day.nullable(),
  by: z.string().nullable(),
  note: z.string().nullable().meta({ description: "Conditions of an approval, or why it is refused." }),
  until: day.nullable(),
});

const payment = z.strictObject({
  plan: z.enum(Object.keys(PAYMENT_PLANS) as [PaymentPlan, ...PaymentPlan[]]).nullable(),
  iban: z.string().nullable(),
  instalments: z
    .strictObject({ count: z.int().min(1), first: money, others: money })
    .nullable()
    .meta({ description: "Of the total without taxes." }),
});

const totals = z.strictObject({
  net: money.nullable(),
  withTaxes: money.nullable(),
  taxesConfirmed: z.boolean().nullable(),
});

const vehicleSource = z
  .strictObject({
    manual: z.boolean().meta({ description: "Typed in: the vehicle database did not know it, or was down." }),
    type: z.string().nullable().meta({ description: "The database's own name of the type." }),
  })
  .nullable()
  .meta({
    description: "Null where the vehicle was not looked up. Came in a release after the first of version 2.",
  });

/**
 * The shape of a case for other programs. Its version goes up when a field leaves or changes its meaning; it stays when
 * one is added, so readers pass over fields that they do not know.
 */
export const machineSchema = z
  .strictObject({
    version: z.literal(2),
    reference: z.string(),
    status: z.enum(STANDINGS),
    expired: z.boolean().meta({ description: "The calculation is no longer current: make a new one." }),
    owner: z.string(),
    office: z.string(),
    customer: z.strictObject({ name: z.string().nullable(), reference: z.string().nullable() }),
    language: z.enum(["nl", "fr"]),
    evaluatedOn: day,
    validUntil: day,
    validityConfirmed: z.boolean().meta({
      description:
        "False while nobody confirmed for how many days a calculation is current; true for a day that the company set.",
    }),
    effectDate: day,
    edition: z.enum(["2023-06", "2022-06"]).nullable(),
    tariff: z.strictObject({ name: texts, fictitious: z.boolean() }).nullable(),
    notice: texts.meta({ description: "That it is a calculation and no offer, in words to show." }),
    facts: factsSchema,
    vehicleSource,
    outcome: z.enum(["ok", "refused", "refer", "backoffice", "needs_info"]),
    covers: z.array(cover),
    totals,
    payment,
    returnSlip: z.strictObject({ days: z.int(), limit: day }),
    reasons: z.array(z.strictObject({ rule: z.string(), outcome, confirmed: z.boolean(), text: texts })),
    missing: z.array(z.enum(FACT_PATHS)),
    analysis: analysis.nullable(),
    decision: decision.nullable(),
    documents: z.array(z.string()),
    telebib2: z.array(coded),
  })
  .meta({ title: "VIVIUM Auto: a case" });

export type Machine = z.infer<typeof machineSchema>;
export type Code = z.infer<typeof code>;
export type Coded = z.infer<typeof coded>;

/** The same shape as JSON Schema (2020-12), for programs that are not written in our language. */
export const machineJsonSchema = (): object =>
  z.toJSONSchema(machineSchema, {
    unrepresentable: "any",
    // What is tidied when it comes in, such as a plate, leaves as text.
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === "transform") jsonSchema.type = "string";
    },
  });
