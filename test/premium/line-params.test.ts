import { expect, test } from "@jest/globals";
import { paramsOf } from "../../src/premium/line-params.ts";
import { breakdownPrice } from "../../src/product/product-sheet/prices.ts";
import { exampleView } from "../product/says.ts";

const years = (value: number) => ({ kind: "years", value });

test.each([
  ["2023-11-23", { below: years(3) }],
  ["2023-11-22", { reaches: years(3), below: years(5) }],
  ["2021-11-23", { reaches: years(3), below: years(5) }],
  ["2021-11-22", { reaches: years(5) }],
])("a second-hand car of %s shows the limits of its band", (registered, expected) => {
  const given = { "vehicle.firstRegistration": registered, "vehicle.owner": "second_hand" } as const;
  const { reaches, below } = paramsOf(breakdownPrice, exampleView(given, {}));
  expect({ ...(reaches && { reaches }), ...(below && { below }) }).toEqual(expected);
});
