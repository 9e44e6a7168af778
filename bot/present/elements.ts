import type { Choice } from "../../dialogs/message.ts";
import { INPUTS, packed } from "./submission.ts";
import { inert } from "./text.ts";

/** A part of an Adaptive Card. */
export type Element = Readonly<Record<string, unknown>>;

interface Look {
  readonly weight?: "Bolder";
  readonly isSubtle?: boolean;
  readonly size?: "Small";
}

/** Words that may contain a user's: a TextRun, unlike a TextBlock, has no markup. */
export const words = (text: string, look: Look = {}, alignment?: "Right"): Element => ({
  type: "RichTextBlock",
  inlines: [{ type: "TextRun", text: inert(text), ...look }],
  ...(alignment && { horizontalAlignment: alignment }),
});

export const heading = (text: string, size: "Large" | "Medium"): Element => ({
  type: "TextBlock",
  text: inert(text),
  style: "heading",
  weight: "Bolder",
  size,
  wrap: true,
});

/** A list to pick one line from. */
export const list = (
  id: "answer" | "menu",
  choices: readonly Choice[],
  label?: string,
  placeholder?: string,
): Element => ({
  type: "Input.ChoiceSet",
  id,
  style: "compact",
  choices: choices.map(({ label: title, submit }) => ({ title: inert(title), value: packed(submit) })),
  ...(label !== undefined && { label: inert(label) }),
  ...(placeholder !== undefined && { placeholder: inert(placeholder) }),
});

/** The button beside a list. */
export const pick = (id: "answer" | "menu", title: string): Element => ({
  type: "Action.Submit",
  title: inert(title),
  data: { [INPUTS.pick]: id },
});

/** A button that stands for itself. */
export const button = ({ label, submit }: Choice): Element => ({
  type: "Action.Submit",
  title: inert(label),
  data: submit,
  associatedInputs: "none",
});
