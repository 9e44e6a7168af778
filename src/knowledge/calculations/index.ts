import { depreciation } from "./depreciation.ts";
import { disability } from "./disability.ts";
import { doubledDeductible } from "./doubled-deductible.ts";
import { goods } from "./goods.ts";
import { invoiceDiscount } from "./invoice-discount.ts";
import { returnSlip } from "./return-slip.ts";
import { tyre } from "./tyre.ts";
import { unemployment } from "./unemployment.ts";

/** Every calculation that the documents define and no quote makes by itself. */
export const CALCULATIONS = {
  returnSlip,
  disability,
  depreciation,
  tyre,
  goods,
  unemployment,
  invoiceDiscount,
  doubledDeductible,
} as const;

export type CalculationId = keyof typeof CALCULATIONS;
