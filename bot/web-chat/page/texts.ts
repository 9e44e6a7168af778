import { byId, make } from "./elements.ts";

type Language = "nl" | "fr";
type Catalogue = Readonly<Record<string, string>>;

let language: Language = /^fr\b/i.test(navigator.language) ? "fr" : "nl";
let catalogues: Readonly<Record<Language, Catalogue>> = { nl: {}, fr: {} };

/** For one request to our own server: after that the page says that it failed, instead of staying empty. */
const DEADLINE = 15_000;

/** Asks our own server for something. */
export const ask = (path: string, method: "GET" | "POST" = "GET"): Promise<Response> =>
  fetch(path, { method, signal: AbortSignal.timeout(DEADLINE) });

/** Fetches the texts of the page in both languages. */
export async function loadTexts(): Promise<void> {
  const response = await ask("/page/texts.json");
  catalogues = (await response.json()) as typeof catalogues;
}

export const locale = (): string => `${language}-BE`;

/** The language Web Chat itself speaks: it has none of Belgium. */
export const webChatLocale = (): string => (language === "fr" ? "fr-FR" : "nl-NL");

/** Takes the language of a reply; true when it is another than before. */
export function speak(of: string | undefined): boolean {
  const spoken = of?.slice(0, 2).toLowerCase();
  if ((spoken !== "nl" && spoken !== "fr") || spoken === language) return false;
  language = spoken;
  return true;
}

/** What stands before the keys of the page where they are named. */
const NAMESPACE = "page:";

const text = (key: string, values: Readonly<Record<string, string>> = {}): string =>
  (catalogues[language][key.slice(NAMESPACE.length)] ?? "").replace(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => values[name] ?? "",
  );

export const texts = () => ({
  empty: text("page:empty"),
  offline: text("page:offline"),
  failed: text("page:failed"),
  change: text("page:change"),
});

/** What Web Chat says of its own, where its own words do not fit. */
export const webChatTexts = (): Readonly<Record<string, string>> => ({
  TEXT_INPUT_PLACEHOLDER: text("page:placeholder"),
  TRANSCRIPT_LIVE_REGION_SUGGESTED_ACTIONS_LABEL_ALT: text("page:hasButtons"),
});

const KEYS = { buttons: "↑", panel: "F6", back: "Esc", newest: "Alt+↑" } as const;

/** Writes the texts of the page around the conversation. */
export function writeTexts(showsPanel: boolean): void {
  document.documentElement.lang = locale();
  byId("skip").textContent = text("page:skip");
  const list = byId("list");
  list.textContent = text(list.dataset["of"] === "queue" ? "page:queue" : "page:cases");
  byId("sign-out").textContent = text("page:signOut");
  byId("chat").setAttribute("aria-label", text("page:chat"));
  byId("panel").setAttribute("aria-label", text("page:panel"));
  byId("languages").setAttribute("aria-label", text("page:languages"));
  byId("toggle").textContent = text(showsPanel ? "page:toChat" : "page:toPanel");
  for (const button of document.querySelectorAll<HTMLElement>("[data-language]"))
    button.setAttribute("aria-pressed", String(button.dataset["language"] === language));
  // The names of keys stand between the words of the text.
  const parts = text(
    "page:keys",
    Object.fromEntries(Object.entries(KEYS).map(([name, key]) => [name, `\u0000${key}\u0000`])),
  );
  byId("keys").replaceChildren(
    ...parts.split("\u0000").map((part, at) => (at % 2 === 1 ? make("kbd", "", part) : part)),
  );
}
