/** The address of the page on which what a rule wants is told at length. */
export const rulePage = (rule: string): string => `https://github.com/copydesk/copydesk/blob/main/docs/rules/${rule}.md`;
