/** Names as they read inside a sentence. */
import type { Subject } from '../../../register/types';

/** Organisations that go without an article. */
const BARE = /^(?:NATO|BRICS|ASEAN|OPEC|Mercosur|ECOWAS)$/u;
/** States that go with one. */
const WITH_ARTICLE = /^(?:United |(?:Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Holy See)$|(?:Democratic )?Republic of|Isle of)|(?:Republic|Islands)$/u;

/** A subject's title with its article: "the European Union", "NATO", "the United States", "Norway". */
export function named(subject: Subject | undefined): string {
  const title = subject?.title ?? '';
  const article = subject?.kind === 'state' ? WITH_ARTICLE.test(title) : subject?.kind === 'organisation' && !BARE.test(title);
  return article ? `the ${title}` : title;
}
