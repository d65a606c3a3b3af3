/** What is measured of Copydesk, as one bundle: built like the product. */
import data from 'copydesk:register';
import { PhraseTable } from '../../src/core/draft/phrases';
import { tokenise } from '../../src/core/draft/tokens';
import { createDesk } from '../../src/core/desk';
import { createRegister } from '../../src/register/register';

/** The day of every measurement. */
const TODAY = '2025-07-01';

export const openDesk = () => createDesk({ register: createRegister(data), today: TODAY });

/** Every wording of the register in one table, as the desk holds them. */
export function openPhrases(): (text: string) => number {
  const table = new PhraseTable<string>();
  for (const subject of data.subjects) {
    for (const guidance of subject.guidance) for (const phrase of guidance.phrases ?? []) table.add(phrase, subject.id);
    for (const label of subject.labels ?? []) table.add(label, subject.id);
    for (const name of subject.names) if (/^[\p{L} ]+$/u.test(name.text)) table.add(name.text, subject.id);
  }
  return (text) => table.match(tokenise(text)).length;
}
