import { compact, MAKES } from "../language/sentence/car-list.ts";

/** "VW GOLF" in its usual spelling, as the rules compare it; what nobody listed stays as it is. */
export function usualSpelling<M extends string | undefined>(
  make: string,
  model: M,
): { make: string; model: M | string } {
  const known = MAKES.get(compact(make));
  if (known === undefined) return { make, model };
  return { make: known.name, model: (model && known.models.get(compact(model))) ?? model };
}
