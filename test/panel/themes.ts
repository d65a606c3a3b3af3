/** Colours of the four themes that VS Code comes with, as far as the panel uses them: Dark Modern, Light Modern, and both high-contrast ones. */
const FONTS = { 'font-family': 'system-ui, "DejaVu Sans", sans-serif', 'font-size': '13px', 'font-weight': 'normal', 'editor-font-family': '"DejaVu Sans Mono", monospace' };

export const themes = {
  'light': {
    ...FONTS, 'foreground': '#3B3B3B', 'editor-background': '#FFFFFF', 'descriptionForeground': '#3B3B3B', 'focusBorder': '#005FB8', 'textLink-foreground': '#005FB8',
    'textLink-activeForeground': '#005FB8', 'panel-border': '#E5E5E5', 'widget-border': '#E5E5E5', 'badge-background': '#CCCCCC', 'badge-foreground': '#3B3B3B',
    'button-background': '#005FB8', 'button-foreground': '#FFFFFF', 'button-hoverBackground': '#0258A8', 'button-border': '#0000001a',
    'button-secondaryBackground': '#E5E5E5', 'button-secondaryForeground': '#3B3B3B', 'button-secondaryHoverBackground': '#CCCCCC',
    'input-background': '#FFFFFF', 'input-border': '#CECECE', 'input-foreground': '#3B3B3B', 'input-placeholderForeground': '#767676',
    'dropdown-background': '#FFFFFF', 'dropdown-border': '#CECECE', 'dropdown-foreground': '#3B3B3B', 'list-hoverBackground': '#F2F2F2', 'icon-foreground': '#3B3B3B',
    'editorError-foreground': '#E51400', 'editorWarning-foreground': '#BF8803', 'editorInfo-foreground': '#1A85FF', 'sideBarSectionHeader-background': '#F8F8F8',
    'textBlockQuote-border': '#E5E5E5', 'textCodeBlock-background': '#F8F8F8', 'charts-blue': '#1A85FF',
  },
  'dark': {
    ...FONTS, 'foreground': '#CCCCCC', 'editor-background': '#1F1F1F', 'descriptionForeground': '#9D9D9D', 'focusBorder': '#0078D4', 'textLink-foreground': '#4daafc',
    'textLink-activeForeground': '#4daafc', 'panel-border': '#2B2B2B', 'widget-border': '#313131', 'badge-background': '#616161', 'badge-foreground': '#F8F8F8',
    'button-background': '#0078D4', 'button-foreground': '#FFFFFF', 'button-hoverBackground': '#026EC1', 'button-border': '#ffffff1a',
    'button-secondaryBackground': '#00000000', 'button-secondaryForeground': '#CCCCCC', 'button-secondaryHoverBackground': '#2B2B2B',
    'input-background': '#313131', 'input-border': '#3C3C3C', 'input-foreground': '#CCCCCC', 'input-placeholderForeground': '#989898',
    'dropdown-background': '#313131', 'dropdown-border': '#3C3C3C', 'dropdown-foreground': '#CCCCCC', 'list-hoverBackground': '#2A2D2E', 'icon-foreground': '#CCCCCC',
    'editorError-foreground': '#F14C4C', 'editorWarning-foreground': '#CCA700', 'editorInfo-foreground': '#3794FF', 'sideBarSectionHeader-background': '#181818',
    'textBlockQuote-border': '#616161', 'textCodeBlock-background': '#2B2B2B', 'charts-blue': '#3794FF',
  },
  'high-contrast': {
    ...FONTS, 'foreground': '#FFFFFF', 'editor-background': '#000000', 'descriptionForeground': '#ffffffb3', 'focusBorder': '#F38518', 'contrastBorder': '#6FC3DF',
    'textLink-foreground': '#21A6FF', 'textLink-activeForeground': '#21A6FF', 'panel-border': '#6FC3DF', 'badge-background': '#000000', 'badge-foreground': '#FFFFFF',
    'button-background': '#000000', 'button-foreground': '#FFFFFF', 'button-border': '#6FC3DF', 'button-secondaryForeground': '#FFFFFF',
    'input-background': '#000000', 'input-border': '#6FC3DF', 'input-foreground': '#FFFFFF', 'input-placeholderForeground': '#ffffffb3',
    'dropdown-background': '#000000', 'dropdown-border': '#6FC3DF', 'dropdown-foreground': '#FFFFFF', 'list-hoverBackground': '#ffffff1a', 'icon-foreground': '#FFFFFF',
    'editorError-foreground': '#F48771', 'editorWarning-foreground': '#FFD370', 'editorInfo-foreground': '#3794FF', 'textCodeBlock-background': '#000000', 'charts-blue': '#3794FF',
  },
  'high-contrast-light': {
    ...FONTS, 'foreground': '#292929', 'editor-background': '#FFFFFF', 'descriptionForeground': '#292929b3', 'focusBorder': '#006BBD', 'contrastBorder': '#0F4A85',
    'textLink-foreground': '#0F4A85', 'textLink-activeForeground': '#0F4A85', 'panel-border': '#0F4A85', 'badge-background': '#0F4A85', 'badge-foreground': '#FFFFFF',
    'button-background': '#0F4A85', 'button-foreground': '#FFFFFF', 'button-hoverBackground': '#0F4A85', 'button-secondaryBackground': '#FFFFFF', 'button-secondaryForeground': '#292929',
    'input-background': '#FFFFFF', 'input-border': '#0F4A85', 'input-foreground': '#292929', 'input-placeholderForeground': '#292929b3',
    'dropdown-background': '#FFFFFF', 'dropdown-border': '#0F4A85', 'dropdown-foreground': '#292929', 'list-hoverBackground': '#0f4a851a', 'icon-foreground': '#292929',
    'editorError-foreground': '#B5200D', 'editorWarning-foreground': '#895503', 'editorInfo-foreground': '#1A85FF', 'textCodeBlock-background': '#F2F2F2', 'charts-blue': '#1A85FF',
  },
} as const satisfies Record<string, Record<string, string>>;

export type Theme = keyof typeof themes;
