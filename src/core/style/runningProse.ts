import type { Block } from '../draft/types';

/** What prose ends with and a headline, a caption or a line of a list does not. */
const ENDINGS = '.!?…”"’\')';

/** Whether a block is sentences, and no heading, caption or line without a stop. */
export const isRunningProse = ({ kind, text }: Block): boolean => (kind === 'paragraph' || kind === 'listItem') && ENDINGS.includes(text[text.length - 1] ?? ' ');
