/** True when a new case drew the reference of another one: drawing again helps. */
export const isReferenceTaken = (error: unknown): boolean =>
  (error as { constraint?: unknown }).constraint === "cases_pkey";

/** True when somebody else changed a case at the same time: beginning again, with what they left, helps. */
export const isCaseChanged = (error: unknown): boolean => (error as { code?: unknown }).code === "VA409";
