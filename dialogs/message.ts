/** Something the user may press. The label, typed, does the same. */
export interface Choice {
  readonly label: string;
  /** The same in fewer words, where a button has little room. */
  readonly short?: string;
  /** What pressing it sends back as `activity.value`. */
  readonly submit: Readonly<Record<string, string | number | boolean>>;
}

export interface CardRow {
  readonly label: string;
  readonly value: string;
  readonly detail?: string;
  readonly change?: Choice;
}

export interface CardSection {
  readonly heading: string;
  readonly rows: readonly CardRow[];
  readonly notes?: readonly string[];
}

export interface ResultCard {
  readonly title: string;
  /** What it comes to, in a sentence or two; the title where there is no more to say. */
  readonly headline?: string;
  readonly sections: readonly CardSection[];
  readonly footer: readonly string[];
  /** At most five: a channel shows six, and the menu needs one of them. */
  readonly actions: readonly Choice[];
  readonly menu?: {
    readonly label: string;
    readonly placeholder: string;
    readonly choices: readonly Choice[];
  };
}

/** The quote as it stands, for a channel that shows it beside the conversation. All of it is text as it is read. */
export interface Panel {
  readonly title: string;
  /** What may be had, in a sentence. */
  readonly status: string;
  /** What it costs in a year, where that is known. */
  readonly total?: CardRow;
  /** Answers by topic, premiums, reasons, and what is missing; a row with `change` can be changed. */
  readonly sections: readonly CardSection[];
}

/** An address of our own; what a user typed is never one. */
export interface Link {
  readonly label: string;
  readonly url: string;
}

/** One reply, free of any channel: what a card or a button adds is also in the text. */
export interface Message {
  /** Plain text, paragraphs parted by an empty line, without markup. Works alone. */
  readonly text: string;
  /** The text for a channel that shows the card, or the quote beside the conversation: without what that says. */
  readonly beside?: string;
  /** The answers on offer, in the order in which a number typed by the user counts them. */
  readonly choices?: readonly Choice[];
  /** What may be done besides answering ("help", "back"). Buttons only: not numbered, and not in the text. */
  readonly commands?: readonly Choice[];
  readonly card?: ResultCard;
  /** What can be opened in a browser. */
  readonly links?: readonly Link[];
  readonly locale: "nl-BE" | "fr-BE";
  /** The quote beside the conversation; only worked out for a channel that shows it. */
  readonly panel?: () => Panel | undefined;
}
