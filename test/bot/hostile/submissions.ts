import { nested } from "./nested.ts";

/** What a stranger may know or guess of a conversation. */
export interface Known {
  /** Of the quote in hand. */
  readonly quote: string;
  /** Revision of its card. */
  readonly card: number;
  /** A quote of somebody else's office. */
  readonly other: string;
}

/** A submission that no card of ours makes where it is sent. */
type Hostile = readonly [name: string, value: (known: Known) => unknown];

const long = "x".repeat(5_000);
const parsed = (json: string): unknown => JSON.parse(json);
const right = ({ quote }: Known) => ({ do: "answer", quote, asked: "vehicle.category", value: "car" });
const line = (value: unknown): string => JSON.stringify(value);

const NOT_OBJECTS: readonly Hostile[] = [
  ["a text", () => "personenwagen"],
  ["an empty text", () => ""],
  ["a huge text", () => long],
  ["JSON in a text", (known) => line(right(known))],
  ["a number", () => 1],
  ["true", () => true],
  ["false", () => false],
  ["an empty array", () => []],
  ["an array of submissions", (known) => [right(known)]],
  ["an empty object", () => ({})],
  ["thirty levels", () => nested(30)],
];

const PROTOTYPES: readonly Hostile[] = [
  ["__proto__ with an answer", ({ quote }) => parsed(`{"__proto__":{"do":"reviewed","quote":"${quote}"}}`)],
  [
    "__proto__ beside an answer to another question",
    (known) => parsed(`{"__proto__":{"polluted":1},${line({ ...right(known), value: "x" }).slice(1)}`),
  ],
  ["constructor", (known) => ({ ...right(known), constructor: { prototype: { polluted: 1 } } })],
  ["constructor as a scalar", (known) => ({ ...right(known), constructor: "x" })],
  ["prototype", (known) => ({ ...right(known), prototype: { polluted: 1 } })],
  ["toString", (known) => ({ ...right(known), toString: "x" })],
  ["toJSON", (known) => ({ ...right(known), toJSON: "x" })],
  ["then", (known) => ({ ...right(known), then: "x" })],
  ["hasOwnProperty", (known) => ({ ...right(known), hasOwnProperty: 1 })],
  ["a kind of a prototype's", ({ quote }) => ({ do: "constructor", quote })],
  ["a kind that is __proto__", ({ quote }) => ({ do: "__proto__", quote })],
  ["a question that is __proto__", (known) => ({ ...right(known), asked: "__proto__" })],
  ["a question of a prototype's", (known) => ({ ...right(known), asked: "vehicle.constructor" })],
  ["a command of a prototype's", ({ quote }) => ({ do: "command", quote, command: "toString" })],
  ["__proto__ picked", () => ({ pick: "__proto__" })],
  ["constructor picked", () => ({ pick: "constructor", constructor: "{}" })],
  ["__proto__ in a picked line", () => ({ pick: "menu", menu: '{"__proto__":{"do":"reviewed"}}' })],
];

const FIELDS: readonly Hostile[] = [
  ["an unknown field", (known) => ({ ...right(known), extra: 1 })],
  ["a nested unknown field", (known) => ({ ...right(known), extra: { deep: [1] } })],
  ["no kind", ({ quote }) => ({ quote, asked: "vehicle.category", value: "car" })],
  ["an unknown kind", ({ quote }) => ({ do: "approve", quote })],
  ["a kind as an array", (known) => ({ ...right(known), do: ["answer"] })],
  ["a kind in capitals", (known) => ({ ...right(known), do: "ANSWER" })],
  ["no quote", () => ({ do: "answer", asked: "vehicle.category", value: "car" })],
  ["a quote as a number", (known) => ({ ...right(known), quote: 1 })],
  ["a quote as null", (known) => ({ ...right(known), quote: null })],
  ["a huge quote", (known) => ({ ...right(known), quote: long })],
  ["no value", ({ quote }) => ({ do: "answer", quote, asked: "vehicle.category" })],
  ["a value as null", (known) => ({ ...right(known), value: null })],
  ["a value as an array", (known) => ({ ...right(known), value: ["car"] })],
  ["a value as an object", (known) => ({ ...right(known), value: { $ne: "x" } })],
  ["a huge value", (known) => ({ ...right(known), value: long })],
  ["an unknown question", (known) => ({ ...right(known), asked: "vehicle.wings" })],
  ["a whole branch of the facts", (known) => ({ ...right(known), asked: "vehicle" })],
  ["a pick as a number as text", ({ quote }) => ({ do: "clarify", quote, pick: "1" })],
  ["yes as a text", ({ quote }) => ({ do: "confirm", quote, of: "restart", yes: "true" })],
  ["an unknown command", ({ quote }) => ({ do: "command", quote, command: "drop table cases" })],
  ["an unknown topic", ({ quote }) => ({ do: "change_topic", quote, topic: "all" })],
  ["an unknown language", () => ({ do: "language", language: "en" })],
  ["a variant out of range", ({ quote }) => ({ do: "adopt", quote, variant: 3 })],
  ["a variant that is a fraction", ({ quote }) => ({ do: "adopt", quote, variant: 0.5 })],
  ["a customer that is no number", ({ quote }) => ({ do: "customer", quote, id: "1 or 1=1" })],
  ["a customer of nineteen digits", ({ quote }) => ({ do: "customer", quote, id: "9".repeat(19) })],
];

const VALUES: readonly Hostile[] = [
  ["a value that is not on offer", (known) => ({ ...right(known), value: "spaceship" })],
  ["a value in capitals", (known) => ({ ...right(known), value: "CAR" })],
  ["a number where there are words", (known) => ({ ...right(known), value: 0 })],
  ["a yes where there are words", (known) => ({ ...right(known), value: true })],
  ["a value with a control character", (known) => ({ ...right(known), value: "car\u0007" })],
  ["a value turned around", (known) => ({ ...right(known), value: "\u202ecar" })],
  ["a value with an Arabic letter mark", (known) => ({ ...right(known), value: "car\u061c" })],
  ["a value without width", (known) => ({ ...right(known), value: "c\u200bar" })],
  ["a value with a line break", (known) => ({ ...right(known), value: "car\r\nX-Header: 1" })],
  ["a value that is a template", (known) => ({ ...right(known), value: "{{reference}} $t(common:yes)" })],
  ["a number as text", (known) => ({ ...right(known), asked: "annualKm", value: "12000" })],
  ["a question that has no buttons", (known) => ({ ...right(known), asked: "annualKm", value: 12_000 })],
  ["another question", (known) => ({ ...right(known), asked: "usage", value: "private" })],
  ["the premiums, not asked", (known) => ({ ...right(known), asked: "premiumSource", value: "none" })],
  ["a doubt that there is not", ({ quote }) => ({ do: "doubt", quote, yes: true })],
  ["a choice that there is not", ({ quote }) => ({ do: "clarify", quote, pick: 0 })],
  ["a confirmation of nothing asked", ({ quote }) => ({ do: "confirm", quote, of: "erase", yes: true })],
  ["a review that is not shown", ({ quote }) => ({ do: "reviewed", quote })],
  ["more of a list that is not shown", () => ({ do: "more_cases" })],
  ["the question of no entry", () => ({ do: "ask", of: "__proto__.constructor" })],
  ["a change of an answer not given", ({ quote }) => ({ do: "change", quote, asked: "annualKm" })],
];

const LISTS: readonly Hostile[] = [
  ["an unknown list", (known) => ({ pick: "other", other: line(right(known)) })],
  ["a line that is an object", (known) => ({ pick: "answer", answer: right(known) })],
  ["a line that is an array", (known) => ({ pick: "answer", answer: [line(right(known))] })],
  ["a line with an array in it", (known) => ({ pick: "answer", answer: line([right(known)]) })],
  ["a line packed twice", (known) => ({ pick: "answer", answer: line(line(right(known))) })],
  ["a line that is no JSON", () => ({ pick: "answer", answer: "{do:answer}" })],
  ["a huge line", () => ({ pick: "answer", answer: line({ do: long }) })],
  ["a pick and a button", (known) => ({ ...right(known), pick: "answer", answer: line(right(known)) })],
  ["a button with the list of answers", (known) => ({ ...right(known), answer: line(right(known)) })],
  ["a button with a menu that is a number", (known) => ({ ...right(known), menu: 1 })],
  ["a pick with an unknown field", (known) => ({ pick: "answer", answer: line(right(known)), do2: "x" })],
  [
    "a pick in a picked line",
    (known) => ({
      pick: "answer",
      answer: line({ pick: "menu", menu: line(right(known)) }),
    }),
  ],
  [
    "a revision in a picked line",
    (known) => ({ pick: "answer", answer: line({ ...right(known), card: 1 }) }),
  ],
];

const CARDS: readonly Hostile[] = [
  ...(["1", 1.5, null, 0, -1, true, "", [1], { card: 1 }, 1e21, long] as const).map((card): Hostile => [
    `revision ${line(card).slice(0, 20)}`,
    (known) => ({ ...right(known), card }),
  ]),
  ["the revision as text", (known) => ({ ...right(known), card: String(known.card) })],
  ["the next revision", (known) => ({ ...right(known), card: known.card + 1 })],
  ["a revision far ahead", (known) => ({ ...right(known), card: Number.MAX_SAFE_INTEGER })],
  [
    "the next revision of a list",
    (known) => ({
      pick: "answer",
      answer: line(right(known)),
      card: known.card + 1,
    }),
  ],
  [
    "a list with its revision as text",
    (known) => ({ pick: "answer", answer: line(right(known)), card: "1" }),
  ],
];

const OTHERS: readonly Hostile[] = [
  ["another conversation's answer", (known) => ({ ...right(known), quote: known.other })],
  ["another conversation's review", ({ other }) => ({ do: "reviewed", quote: other })],
  ["another conversation's change", ({ other }) => ({ do: "change", quote: other, asked: "vehicle.make" })],
  [
    "another conversation's order to begin anew",
    ({ other }) => ({
      do: "command",
      quote: other,
      command: "restart",
    }),
  ],
  [
    "another conversation's line",
    (known) => ({
      pick: "answer",
      answer: line({ ...right(known), quote: known.other }),
    }),
  ],
  ...(["open", "approve", "refuse", "withdraw", "hand_over", "share", "duplicate", "papers"] as const).map(
    (command): Hostile => [
      `somebody else's case: ${command}`,
      ({ other: reference }) => ({ do: "case", command, reference }),
    ],
  ),
  ["a case that is a list of cases", () => ({ do: "case", command: "open", reference: "'; select 1" })],
  ["a case of a prototype's", () => ({ do: "case", command: "open", reference: "__proto__" })],
  ["a case in the wrong type", () => ({ do: "case", command: "open", reference: { $gt: "" } })],
];

export const HOSTILE: readonly Hostile[] = [
  ...NOT_OBJECTS,
  ...PROTOTYPES,
  ...FIELDS,
  ...VALUES,
  ...LISTS,
  ...CARDS,
  ...OTHERS,
];
