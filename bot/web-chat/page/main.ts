import { markAnswers } from "./answers.ts";
import { byId, focusInput } from "./elements.ts";
import { listen } from "./keys.ts";
import { cardLook, look } from "./look.ts";
import { showPanel } from "./panel.ts";
import { times } from "./times.ts";
import { ask, loadTexts, locale, speak, texts, webChatLocale, webChatTexts, writeTexts } from "./texts.ts";
import type { Action, Activity, DirectLine, Panel, Store } from "./web-chat.ts";

// Who is not signed in signs in first; whoever is finds the conversation as it was left.

interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** The list of cases that somebody comes for most. */
const LISTS: Readonly<Record<string, "cases" | "queue">> = {
  broker: "cases",
  service_center: "cases",
  underwriter: "queue",
};

let panel: Panel | undefined;
let store: Store | undefined;
let showsPanel = false;
/** Set once something is sent from this page: what stood before is shown from its end. */
let hasSent = false;
/** When the newest reply that was heard was made, in milliseconds. */
let newest = 0;

/** Web Chat's own words for what came in, what goes out, and for being connected. */
const INCOMING = "DIRECT_LINE/INCOMING_ACTIVITY";
const OUTGOING = "DIRECT_LINE/POST_ACTIVITY";
const POST_BACK = "WEB_CHAT/SEND_POST_BACK";
const SEND = "WEB_CHAT/SEND_MESSAGE";
const ONLINE = 2;

const send = (type: string, payload: object): void => {
  store?.dispatch({ type, payload: payload as NonNullable<Action["payload"]> });
};

/** Says something as if it were typed. */
function say(text: string): void {
  show(false);
  send(SEND, { text });
  focusInput();
}

function change(submit: object): void {
  show(false);
  send(POST_BACK, { value: submit });
  focusInput();
}

/** In a narrow window the quote takes the place of the conversation. */
function show(shown: boolean): void {
  showsPanel = shown;
  document.body.classList.toggle("shows-panel", shown);
  byId("toggle").setAttribute("aria-expanded", String(shown));
  writeTexts(showsPanel);
}

async function start(): Promise<void> {
  const session = await ask("/session");
  if (session.status === 401) {
    location.assign("/sign-in");
    return;
  }
  const person = (await session.json()) as Person;
  await loadTexts();
  byId("person").textContent = person.name;
  const list = LISTS[person.role];
  byId("list").hidden = list === undefined;
  if (list !== undefined) byId("list").dataset["of"] = list;
  writeTexts(showsPanel);
  showPanel(panel, change);
  const token = await ask("/v3/directline/tokens/generate", "POST");
  if (!token.ok) throw new Error(`No token: ${String(token.status)}`);
  open(person, ((await token.json()) as { readonly token: string }).token);
}

function open(person: Person, token: string): void {
  const directLine = window.WebChat.createDirectLine({
    token,
    domain: `${location.origin}/v3/directline`,
    webSocket: true,
    conversationStartProperties: { locale: locale() },
  });
  directLine.connectionStatus$.subscribe((status) => {
    problem(status > ONLINE ? texts().offline : undefined);
  });
  store = window.WebChat.createStore({}, () => (next) => (action) => {
    const { activity } = action.payload ?? {};
    if (action.type === INCOMING && activity !== undefined) heard(activity, person, directLine);
    if (action.type === OUTGOING && !hasSent) {
      hasSent = true;
      render(person, directLine);
    }
    return next(action);
  });
  render(person, directLine);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    render(person, directLine);
  });
  for (const button of document.querySelectorAll<HTMLElement>("[data-language]"))
    button.addEventListener("click", () => {
      say(button.querySelector(".word")?.textContent ?? "");
    });
  byId("list").addEventListener("click", () => {
    say(byId("list").textContent);
  });
  byId("toggle").addEventListener("click", () => {
    show(!showsPanel);
  });
  listen(show);
  markAnswers(byId("chat"));
  setTimeout(focusInput, 0);
}

/**
 * A reply may bring the quote as it now stands, and may be in the other language. Web Chat holds back a reply to what
 * it has not seen yet, so after a reload an older one may come after a newer: it then tells nothing new.
 */
function heard(
  { from, locale: spoken, channelData, timestamp = "" }: Activity,
  person: Person,
  directLine: DirectLine,
): void {
  if (from?.role !== "bot" || Date.parse(timestamp) < newest) return;
  newest = Date.parse(timestamp) || newest;
  if (channelData?.panel !== undefined) panel = channelData.panel;
  if (speak(spoken)) {
    writeTexts(showsPanel);
    render(person, directLine);
  }
  showPanel(panel, change);
}

function render(person: Person, directLine: DirectLine): void {
  window.WebChat.renderWebChat(
    {
      directLine,
      store,
      userID: person.id,
      username: person.name,
      locale: webChatLocale(),
      overrideLocalizedStrings: webChatTexts(),
      activityStatusMiddleware: times,
      styleOptions: look(hasSent),
      adaptiveCardsHostConfig: cardLook(),
    },
    byId("chat"),
  );
}

function problem(text: string | undefined): void {
  const place = byId("problem");
  place.hidden = text === undefined;
  place.textContent = text ?? "";
}

start().catch(() => {
  problem(texts().failed);
});
