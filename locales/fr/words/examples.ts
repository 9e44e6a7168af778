import covers from "./examples/covers.json" with { type: "json" };
import elsewhere from "./examples/elsewhere.json" with { type: "json" };
import services from "./examples/services.json" with { type: "json" };

/**
 * Questions as people ask them, in French, by the entry that answers them; under "-" those that the documents leave out.
 */
export const examples: Readonly<Record<string, readonly string[]>> = { ...covers, ...services, ...elsewhere };
