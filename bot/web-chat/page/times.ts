import { locale } from "./texts.ts";

/** What Web Chat gives whoever draws what stands under a message. */
interface Under {
  readonly activity: { readonly timestamp?: string };
  /** True where only a screen reader is told: a later message of the same minute shows it. */
  readonly hideTimestamp?: boolean;
  readonly sendState?: string;
}

/**
 * When a message was sent, as one reads it in Belgium: 15:42. Web Chat's own hours go to twelve in every language,
 * which cannot be set. What is still on its way, or failed, stays with Web Chat.
 */
export const times =
  () =>
  (next: (under: Under) => unknown) =>
  (under: Under): unknown => {
    const { activity, hideTimestamp = false, sendState } = under;
    if (sendState !== "sent" || activity.timestamp === undefined) return next(under);
    return timeElement(new Date(activity.timestamp), hideTimestamp);
  };

/** An element as React knows it: Web Chat brings React, but gives nobody the function that makes one. */
const timeElement = (at: Date, isUnseen: boolean): object => ({
  $$typeof: Symbol.for("react.element"),
  type: "time",
  key: null,
  ref: null,
  props: { className: isUnseen ? "unseen" : "time", dateTime: at.toISOString(), children: timeText(at) },
});

/** The hour; before today with the day. */
function timeText(at: Date): string {
  const isToday = at.toDateString() === new Date().toDateString();
  return at.toLocaleString(locale(), {
    ...(!isToday && { day: "numeric", month: "long" }),
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  });
}
