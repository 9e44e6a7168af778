import assistance from "./examples/assistance.json" with { type: "json" };
import business from "./examples/business.json" with { type: "json" };
import contract from "./examples/contract.json" with { type: "json" };
import elsewhere from "./examples/elsewhere.json" with { type: "json" };
import omnium from "./examples/omnium.json" with { type: "json" };
import persons from "./examples/persons.json" with { type: "json" };
import stated from "./examples/stated.json" with { type: "json" };
import value from "./examples/value.json" with { type: "json" };

/**
 * Questions as people ask them, in Dutch, by the entry that answers them; under "-" those that the documents leave out.
 */
export const examples: Readonly<Record<string, readonly string[]>> = {
  ...persons,
  ...omnium,
  ...value,
  ...assistance,
  ...business,
  ...contract,
  ...elsewhere,
};

/** What people type, in Dutch, that asks nothing about the product: answers, covers they choose, commands. */
export const statements: readonly string[] = stated;
