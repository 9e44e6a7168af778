import { translator } from "../../locales/index.ts";
import type { Translate } from "../../locales/index.ts";
import type { Answer } from "../door/routing.ts";
import { PAGE_POLICY } from "../door/headers.ts";
import type { Identity } from "../identities.ts";

const nl = translator("nl");
const fr = translator("fr");

const STYLE = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { max-width: 34rem; margin: 10vh auto; padding: 0 1rem; }
  h1 { font-size: 1.4rem; line-height: 1.3; }
  ul { list-style: none; padding: 0; }
  button { width: 100%; margin: .25rem 0; padding: .75rem 1rem; font: inherit; text-align: left; cursor: pointer;
    border: 1px solid GrayText; border-radius: .5rem; background: Canvas; color: CanvasText; }
  button:focus-visible, a:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
  small { display: block; }
`;

/** A page of sign-in, in both languages: who signs in has not said theirs yet. */
function page(status: number, title: string, body: string): Answer {
  const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head>
<body><main><h1>${title}</h1>${body}</main></body></html>`;
  const headers = { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": PAGE_POLICY };
  return { status, body: html, headers };
}

/** In development on this machine: which of the invented people to be. */
export function chooserPage(people: readonly Identity[]): Answer {
  const buttons = people.map(
    ({ id, name, role, office }) =>
      `<li><button name="identity" value="${escaped(id)}">${escaped(name)}<small>${escaped(placeOf(role, office))}</small></button></li>`,
  );
  const french = `<p lang="fr">${fr("service:signIn.choose")} ${fr("service:signIn.invented")}</p>`;
  const dutch = `<p>${nl("service:signIn.choose")} ${nl("service:signIn.invented")}</p>`;
  const form = `<form method="post" action="/sign-in"><ul>${buttons.join("")}</ul></form>`;
  return page(200, "VIVIUM Auto", `${dutch}${french}${form}`);
}

/** A role in both languages and the office, each once where they say the same. */
function placeOf(role: Identity["role"], office: string): string {
  const roles = new Set([nl(`service:signIn.roles.${role}`), fr(`service:signIn.roles.${role}`)]);
  return [[...roles].join(" / "), ...(roles.has(office) ? [] : [office])].join(", ");
}

/** What a page of sign-in tells, with the ways on from there. */
export interface Told {
  readonly status: number;
  readonly key: "signedOut" | "failed" | "unknown";
  /** What to quote to support. */
  readonly code?: string;
  /** True where one can sign out at one's own organisation as well. */
  readonly provider?: boolean;
}

/** Somebody has signed out, or could not sign in; and the way to try again. */
export function noticePage({ status, key, code = "", provider = false }: Told): Answer {
  const links = (translate: Translate): string[] => [
    `<a href="/sign-in">${translate("service:signIn.again")}</a>`,
    ...(provider ? [`<a href="/sign-out/provider">${translate("service:signIn.provider")}</a>`] : []),
  ];
  const said = (translate: Translate): string =>
    `${translate(`service:signIn.${key}`, { code })}<br>${links(translate).join("<br>")}`;
  return page(status, "VIVIUM Auto", `<p>${said(nl)}</p><p lang="fr">${said(fr)}</p>`);
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
