/** Names as they read inside a sentence. */
import type { Subject } from './types';

/** States that take an article. */
const WITH_ARTICLE = /^(?:United |(?:Democratic )?Republic of|Isle of|(?:Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros|Seychelles|Holy See)$)|(?:Republic|Islands)$/u;

/** A title with its article, where such a subject takes one: "the European Union", "NATO", "the Netherlands", "Norway". */
export function withArticle(title: string, kind: Subject['kind'] | undefined): string {
  const article = kind === 'organisation' ? title.includes(' ') : (kind === undefined || kind === 'state') && WITH_ARTICLE.test(title);
  return article ? `the ${title}` : title;
}

/** A subject's title inside a sentence; empty without one. */
export const named = (subject: Subject | undefined): string => (subject ? withArticle(subject.title, subject.kind) : '');
