// Web Chat and its cards in the colours of the page, light or dark, read from the style sheet.
const sans = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';

function palette() {
  const style = getComputedStyle(document.documentElement);
  return name => style.getPropertyValue(`--${name}`).trim();
}

// Cards take pixels: those of the page's own type, which grows with the screen.
function scale(pixels) {
  return Math.round(pixels * parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);
}

/** The options of Web Chat itself. */
export function styleOptions() {
  const color = palette();
  return {
    accent: color('accent'),
    subtle: color('muted'),
    notificationText: color('muted'),
    primaryFont: sans,
    backgroundColor: color('surface'),
    hideUploadButton: true,
    maxMessageLength: 10000,
    autoScrollSnapOnPage: true,
    // What waits for the line is not given up before Web Chat must.
    sendTimeout: 5 * 60 * 1000,
    bubbleMaxWidth: scale(760),
    bubbleMinWidth: 160,
    bubbleBackground: color('paper'),
    bubbleTextColor: color('ink'),
    bubbleBorderColor: color('line'),
    bubbleBorderRadius: 10,
    bubbleFromUserBackground: color('accent'),
    bubbleFromUserTextColor: color('on-accent'),
    bubbleFromUserBorderColor: color('accent'),
    bubbleFromUserBorderRadius: 10,
    cardEmphasisBackgroundColor: color('accent-soft'),
    cardPushButtonBackgroundColor: color('accent'),
    cardPushButtonTextColor: color('on-accent'),
    sendBoxBackground: color('surface'),
    sendBoxTextColor: color('ink'),
    sendBoxPlaceholderColor: color('muted'),
    sendBoxTextWrap: true,
    sendBoxHeight: 52,
    sendBoxBorderTop: `1px solid ${color('line')}`,
    sendBoxButtonColor: color('accent'),
    sendBoxButtonShadeColorOnHover: color('accent-soft'),
    sendBoxButtonShadeColorOnActive: color('accent-soft'),
    sendBoxButtonShadeColorOnDisabled: 'transparent',
    sendBoxButtonColorOnDisabled: color('muted'),
    sendBoxButtonKeyboardFocusIndicatorBorderColor: color('focus'),
    sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,
    suggestedActionLayout: 'flow',
    suggestedActionBackgroundColor: color('surface'),
    suggestedActionBackgroundColorOnHover: color('accent-soft'),
    suggestedActionBackgroundColorOnActive: color('accent-soft'),
    suggestedActionBorderColor: color('accent'),
    suggestedActionBorderRadius: 18,
    suggestedActionBorderWidth: 1,
    suggestedActionHeight: 36,
    suggestedActionTextColor: color('accent'),
    suggestedActionKeyboardFocusIndicatorBorderColor: color('focus'),
    timestampColor: color('muted'),
    transcriptOverlayButtonBackground: color('accent'),
    transcriptOverlayButtonBackgroundOnFocus: color('accent'),
    transcriptOverlayButtonBackgroundOnHover: color('accent'),
    transcriptOverlayButtonColor: color('on-accent'),
    transcriptVisualKeyboardIndicatorColor: color('focus'),
    transcriptActivityVisualKeyboardIndicatorColor: color('focus'),
  };
}

/** The options of the Adaptive Cards renderer. */
export function hostConfig() {
  const color = palette();
  const pair = (name, soft = name) => ({ default: color(name), subtle: color(soft) });
  const foregroundColors = {
    default: pair('ink', 'muted'),
    dark: pair('ink', 'muted'),
    light: pair('muted'),
    accent: pair('accent'),
    good: pair('good'),
    warning: pair('warning'),
    attention: pair('attention'),
  };
  const container = background => ({ backgroundColor: color(background), foregroundColors });
  return {
    fontFamily: sans,
    supportsInteractivity: true,
    fontSizes: { small: scale(13), default: scale(15), medium: scale(16), large: scale(19), extraLarge: scale(23) },
    fontWeights: { lighter: 300, default: 400, bolder: 650 },
    spacing: { small: 4, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 14 },
    textBlock: { headingLevel: 2 },
    separator: { lineThickness: 1, lineColor: color('line') },
    containerStyles: {
      default: container('paper'),
      emphasis: container('accent-soft'),
      accent: container('accent-soft'),
      good: container('good-soft'),
      warning: container('warning-soft'),
      attention: container('attention-soft'),
    },
    actions: {
      actionAlignment: 'stretch',
      actionsOrientation: 'horizontal',
      buttonSpacing: 8,
      maxActions: 20,
      showCard: { actionMode: 'inline', inlineTopMargin: 8 },
      spacing: 'default',
    },
    factSet: { spacing: 12, title: { weight: 'bolder', wrap: true, maxWidth: 160 }, value: { wrap: true } },
    inputs: { label: { requiredInputs: { weight: 'bolder' }, optionalInputs: { weight: 'bolder' } } },
  };
}
