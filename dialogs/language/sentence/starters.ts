import {
  bought as frenchBought,
  carStarters as french,
  modelLabels as frenchLabels,
  oneAccident as frenchAccident,
  since as frenchSince,
} from "../../../locales/fr/words/links.ts";
import {
  bought as dutchBought,
  carStarters as dutch,
  modelLabels as dutchLabels,
  oneAccident as dutchAccident,
  since as dutchSince,
} from "../../../locales/nl/words/links.ts";
import { dates as frenchDates } from "../../../locales/fr/words/dates.ts";
import { dates as dutchDates } from "../../../locales/nl/words/dates.ts";
import * as frenchEmpty from "../../../locales/fr/words/empty.ts";
import * as dutchEmpty from "../../../locales/nl/words/empty.ts";
import { fold, tokenize } from "../tokens.ts";

/** Words after which a car is named. */
export const STARTERS: ReadonlySet<string> = new Set([...dutch, ...french].map((word) => fold(word)));

/** Words after which a number of years is no age: sinds 10 jaar. */
export const SINCE: ReadonlySet<string> = new Set([...dutchSince, ...frenchSince].map((word) => fold(word)));

/** Words for one accident. */
export const ONE_ACCIDENT: ReadonlySet<string> = new Set<string>([...dutchAccident, ...frenchAccident]);

/** Words of a purchase: "Golf gekocht in 2022" says nothing about its first registration. */
export const BOUGHT: ReadonlySet<string> = new Set(
  [...dutchBought, ...frenchBought].map((word) => fold(word)),
);

/** Words before a year that stands alone. */
export const YEAR_LINKS: ReadonlySet<string> = new Set(
  [...dutchDates.yearCues, ...frenchDates.yearCues].map((word) => fold(word)),
);

/** Sellers, whose name may be that of a make. */
export const SELLERS: ReadonlySet<string> = new Set(
  [...dutchEmpty.sellers, ...frenchEmpty.sellers].map((word) => fold(word)),
);

/** Names of the field a model stands in. */
export const LABELS: ReadonlySet<string> = new Set(
  [...dutchLabels, ...frenchLabels].map((word) => fold(word)),
);

/** Right behind a number of years these make it no age. */
export const LASTING: ReadonlySet<string> = new Set(
  tokenize(`${dutchEmpty.lasting} ${frenchEmpty.lasting}`).map((token) => token.fold),
);

/** Words that are known and say nothing: orders to change something, kinds of bodies and engines, VAT. */
export const EMPTY: ReadonlySet<string> = new Set(
  [dutchEmpty, frenchEmpty]
    .flatMap(({ orders, trims, ofVat }) => tokenize([orders, trims, ofVat].join(" ")))
    .map((token) => token.fold),
);
