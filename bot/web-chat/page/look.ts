const color = (name: string): string => {
  // Web Chat works colours out itself and knows no light-dark(): the browser is asked what it makes of them.
  const probe = document.createElement("span");
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
};

/**
 * How Web Chat looks: like the page around it, in light and in dark.
 *
 * @param fromTop whether a reply longer than the page is shown from its top, as one reads it; else the end is shown
 */
export function look(fromTop: boolean): object {
  const [surface, ink, soft, line, accent, onAccent, hover] = (
    ["surface", "ink", "soft", "line", "accent", "on-accent", "hover"] as const
  ).map(color);
  return {
    primaryFont: "inherit",
    accent,
    subtle: soft,
    backgroundColor: surface,
    bubbleBackground: hover,
    bubbleTextColor: ink,
    bubbleBorderRadius: 10,
    bubbleBorderWidth: 0,
    bubbleMaxWidth: 640,
    bubbleFromUserBackground: accent,
    bubbleFromUserTextColor: onAccent,
    bubbleFromUserBorderRadius: 10,
    bubbleFromUserBorderWidth: 0,
    cardEmphasisBackgroundColor: hover,
    ...sendBox(surface, ink, soft, line, accent),
    ...shades(hover),
    suggestedActionLayout: "flow",
    suggestedActionBackgroundColor: surface,
    suggestedActionBackgroundColorOnHover: hover,
    suggestedActionTextColor: accent,
    suggestedActionBorderColor: accent,
    suggestedActionBorderRadius: 8,
    suggestedActionHeight: 36,
    // Black on dark tells nobody where the keyboard is.
    suggestedActionsVisualKeyboardIndicatorColor: accent,
    transcriptVisualKeyboardIndicatorColor: accent,
    timestampColor: soft,
    hideScrollToEndButton: false,
    autoScrollSnapOnPage: fromTop,
    maxMessageLength: 2000,
    typingAnimationDuration: 12_000,
    uploadAccept: "application/pdf,image/png,image/jpeg",
  };
}

/** Where one types. */
const sendBox = (...[surface, ink, soft, line, accent]: (string | undefined)[]): object => ({
  sendBoxBackground: surface,
  sendBoxTextColor: ink,
  sendBoxPlaceholderColor: soft,
  sendBoxBorderTop: `solid 1px ${line ?? ""}`,
  sendBoxButtonColor: accent,
  sendBoxHeight: 52,
  // A screen that is copied keeps its lines: they tell which words belong together.
  sendBoxTextWrap: true,
  sendBoxMaxHeight: 156,
  // Else a file that was chosen waits, with no more than a dot to tell.
  sendAttachmentOn: "attach",
});

/** Behind the buttons beside where one types. */
const shades = (color: string | undefined): object =>
  Object.fromEntries(
    ["Active", "Focus", "Hover"].map((state) => [`sendBoxButtonShadeColorOn${state}`, color]),
  );

/** Cards take the colours of the page as well. */
export function cardLook(): object {
  const [surface, ink, soft, accent, hover] = (["surface", "ink", "soft", "accent", "hover"] as const).map(
    color,
  );
  const tone = { default: ink, subtle: soft };
  const foregroundColors = Object.fromEntries(
    ["default", "dark", "light", "accent", "good", "warning", "attention"].map((name) => [
      name,
      name === "accent" ? { default: accent, subtle: accent } : tone,
    ]),
  );
  return {
    supportsInteractivity: true,
    fontFamily: "inherit",
    containerStyles: {
      default: { backgroundColor: surface, foregroundColors },
      emphasis: { backgroundColor: hover, foregroundColors },
    },
    actions: { maxActions: 6, actionsOrientation: "horizontal", actionAlignment: "left" },
  };
}
