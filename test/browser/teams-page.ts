import { createRequire } from "node:module";
import type { Activity } from "botbuilder";
import type { Browser, Page } from "playwright-core";

const require = createRequire(import.meta.url);

/** What a person sees of an activity, and what of it is more than words. */
export interface Shown {
  readonly text: string;
  readonly cards: string;
  /** Elements that our own messages never make: links, pictures, formats, lists, scripts. */
  readonly foreign: readonly string[];
}

/**
 * Draws as Teams does, and where that is not known, as freely as can be: its text is XML in which Markdown and bare
 * addresses count; its cards are drawn by Microsoft's own library, with markdown-it for their blocks.
 */
const DRAW = `
  const messages = markdownit({ html: true, linkify: true });
  const blocks = markdownit({ linkify: true });
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = blocks.render(text);
    result.didProcess = true;
  };
  // Only the addresses of our own offices may be links.
  const FOREIGN = "a:not([href^='mailto:'][href$='@vivium.be' i]), img, picture, svg, math, script, style, link, base, meta, iframe, object, embed, form, video, " +
    "audio, em, strong, b, i, u, s, del, mark, code, pre, blockquote, ul, ol, li, table, hr, h1, h2, h3, h4, h5, h6, " +
    "at, attachment, emoji, details, marquee, template";
  const draw = ({ text, attachments }) => {
    const words = document.createElement("div");
    words.innerHTML = messages.render(text);
    const cards = document.createElement("div");
    for (const { content } of attachments) {
      const card = new AdaptiveCards.AdaptiveCard();
      card.parse(content);
      cards.append(card.render());
    }
    document.body.replaceChildren(words, cards);
    const foreign = [...document.body.querySelectorAll(FOREIGN)].map(({ outerHTML }) => outerHTML.slice(0, 200));
    return { text: words.textContent, cards: cards.textContent, foreign };
  };
  globalThis.drawAll = (activities) => activities.map(draw);`;

/** A page that shows what a bot sends to Teams; it has no policy that would keep anything from running. */
export class TeamsPage {
  readonly #page: Page;
  /** Requests and dialogs: words make none. */
  readonly struck: string[] = [];

  private constructor(page: Page) {
    this.#page = page;
    page.on("dialog", (dialog) => {
      this.struck.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => this.struck.push(`request: ${request.url()}`));
    page.on("pageerror", ({ message }) => this.struck.push(`error: ${message}`));
  }

  static async open(browser: Browser): Promise<TeamsPage> {
    const page = await browser.newPage();
    await page.setContent("<!doctype html><title>Teams</title><body></body>");
    await page.addScriptTag({ path: require.resolve("adaptivecards/dist/adaptivecards.js") });
    await page.addScriptTag({ path: require.resolve("markdown-it/dist/markdown-it.js") });
    await page.addScriptTag({ content: DRAW });
    return new TeamsPage(page);
  }

  /** Draws one after the other: what is seen of each. */
  draw(activities: readonly Partial<Activity>[]): Promise<readonly Shown[]> {
    const parts = activities.map(({ text = "", attachments = [] }) => ({ text, attachments }));
    return this.#page.evaluate(`drawAll(${JSON.stringify(parts)})`);
  }

  /** What ran on the page, or "nothing". */
  ran(): Promise<unknown> {
    return this.#page.evaluate("globalThis.struck ?? 'nothing'");
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}
