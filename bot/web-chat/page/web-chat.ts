/** What of Microsoft's Web Chat is used here; `webchat.js` puts it on the window. */
export interface WebChat {
  createDirectLine(options: {
    readonly token: string;
    readonly domain: string;
    readonly webSocket: boolean;
    readonly conversationStartProperties: { readonly locale: string };
  }): DirectLine;
  createStore(
    state: object,
    middleware: (api: Store) => (next: (action: Action) => unknown) => (action: Action) => unknown,
  ): Store;
  renderWebChat(properties: object, element: HTMLElement): void;
}

export interface Action {
  readonly type: string;
  readonly payload?: { readonly activity?: Activity; readonly [name: string]: unknown };
}

export interface Store {
  readonly dispatch: (action: Action) => unknown;
}

export interface DirectLine {
  readonly connectionStatus$: { subscribe(observer: (status: number) => void): unknown };
}

/** A row of the panel, as the assistant sends it. */
export interface Row {
  readonly label: string;
  readonly value: string;
  readonly detail?: string;
  readonly change?: { readonly label: string; readonly submit: object };
}

/** The quote as it stands. */
export interface Panel {
  readonly title: string;
  readonly status: string;
  readonly total?: Row;
  readonly sections: readonly {
    readonly heading: string;
    readonly rows: readonly Row[];
    readonly notes?: readonly string[];
  }[];
}

export interface Activity {
  readonly type: string;
  readonly locale?: string;
  /** ISO time at which the server took it in. */
  readonly timestamp?: string;
  readonly from?: { readonly role?: string };
  readonly channelData?: { readonly panel?: Panel };
}

declare global {
  interface Window {
    readonly WebChat: WebChat;
  }
}
