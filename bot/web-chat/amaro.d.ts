/** Node's own remover of types, as a package; it comes without types of its own. */
declare module "amaro" {
  /** @throws where the source holds more than types that can be left out */
  export function transformSync(
    source: string,
    options: { readonly mode: "strip-only" },
  ): { readonly code: string };
}
