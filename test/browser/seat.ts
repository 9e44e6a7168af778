/** Somebody in front of Teams. What is returned is what the assistant wrote since. */
export interface TeamsSeat {
  say(text: string): Promise<string>;
  /** Presses a button: of a card, or a suggested answer. */
  press(label: string): Promise<string>;
  /** Picks a line of a card's list, and presses the button beside it. */
  pick(line: string, button: string): Promise<string>;
  /** Waits for a message that nobody asked for. */
  until(words: RegExp): Promise<void>;
  shot(name: string): Promise<void>;
  close(): Promise<void>;
}
