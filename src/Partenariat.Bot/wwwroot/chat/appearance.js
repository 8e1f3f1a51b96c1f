// Web Chat and the cards that it draws itself, in the colours of the page, read from the style sheet.
const sans = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';

// A colour may depend on the scheme: only on an element does it get a value.
function palette() {
  const probe = document.createElement('i');
  document.body.append(probe);
  const colors = new Proxy({}, {
    get(_, name) {
      probe.style.color = `var(--${name})`;
      return getComputedStyle(probe).color;
    },
  });
  return { colors, release: () => probe.remove() };
}

// Cards take pixels: those of the page's own type, which grows with the screen.
function scale(pixels) {
  return Math.round(pixels * parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);
}

function withColors(write) {
  const { colors, release } = palette();
  try {
    return write(colors);
  } finally {
    release();
  }
}

/** The options of Web Chat itself. */
export function styleOptions() {
  return withColors(color => ({
    accent: color.accent,
    subtle: color.muted,
    notificationText: color.muted,
    primaryFont: sans,
    backgroundColor: 'transparent',
    // The page has a field of its own, from the first paint on.
    hideSendBox: true,
    autoScrollSnapOnPage: true,
    // What waits for the line is not given up before Web Chat must.
    sendTimeout: 5 * 60 * 1000,
    bubbleMaxWidth: 4096,
    bubbleMinWidth: 0,
    bubbleBackground: color.surface,
    bubbleTextColor: color.ink,
    bubbleBorderColor: color.line,
    bubbleBorderRadius: 8,
    bubbleFromUserBackground: color.accent,
    bubbleFromUserTextColor: color['on-accent'],
    bubbleFromUserBorderColor: color.accent,
    bubbleFromUserBorderRadius: 8,
    groupTimestamp: false,
    timestampColor: color.muted,
    transcriptOverlayButtonBackground: color.accent,
    transcriptOverlayButtonBackgroundOnFocus: color.accent,
    transcriptOverlayButtonBackgroundOnHover: color.accent,
    transcriptOverlayButtonColor: color['on-accent'],
    transcriptVisualKeyboardIndicatorColor: color.focus,
    transcriptActivityVisualKeyboardIndicatorColor: color.focus,
  }));
}

/** The options of the Adaptive Cards renderer, for a card that brings no HTML. */
export function hostConfig() {
  return withColors(color => {
    const pair = (name, soft = name) => ({ default: color[name], subtle: color[soft] });
    const foregroundColors = {
      default: pair('ink', 'muted'),
      dark: pair('ink', 'muted'),
      light: pair('muted'),
      accent: pair('accent'),
      good: pair('good'),
      warning: pair('warning'),
      attention: pair('attention'),
    };
    const container = background => ({ backgroundColor: color[background], foregroundColors });
    return {
      fontFamily: sans,
      supportsInteractivity: true,
      fontSizes: { small: scale(13), default: scale(15), medium: scale(16), large: scale(19), extraLarge: scale(23) },
      fontWeights: { lighter: 300, default: 400, bolder: 650 },
      spacing: { small: 4, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 14 },
      textBlock: { headingLevel: 2 },
      separator: { lineThickness: 1, lineColor: color.line },
      containerStyles: {
        default: container('surface'),
        emphasis: container('accent-soft'),
        accent: container('accent-soft'),
        good: container('good-soft'),
        warning: container('warning-soft'),
        attention: container('attention-soft'),
      },
      actions: { actionAlignment: 'left', actionsOrientation: 'horizontal', buttonSpacing: 8, maxActions: 20, spacing: 'default' },
    };
  });
}
