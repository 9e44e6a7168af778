import type { Facts } from "../../src/facts/schema.ts";
import { isMotorcycle } from "../language/index.ts";

/** What a vehicle of that make and model most likely is; it is asked all the same. */
export const likelyCategory = ({ vehicle: { make = "", model } = {} }: Facts): "car" | "motorcycle" =>
  isMotorcycle(make, model) ? "motorcycle" : "car";
