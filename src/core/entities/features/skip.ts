import { isCapitalised } from '../../draft/capitals';
import type { Token } from '../../draft/types';
import { KNOWN } from '../lexicon';
import type { Sheet } from '../regions';
import { ROW } from './rows';

/** Row of the cost of taking the token for no part of a name; of the row's four weights the first counts. */
export function skipRow(sheet: Sheet, at: number): number {
  const token = sheet.tokens[at] as Token;
  if (token.kind !== 'word') return ROW.skip;
  if (!sheet.named[at]) return ROW.skip + 1;
  const kind = skipClass(sheet, at);
  return ROW.skip + 2 + (kind * 3 + (sheet.shouting[at] ?? 0)) * 2 + (sheet.opens[at] ?? 0);
}

/** Class of a name word that may be no name. */
function skipClass(sheet: Sheet, at: number): number {
  const token = sheet.tokens[at] as Token, bits = sheet.bits[at] ?? 0;
  return bits & KNOWN.calendar ? 0 : bits & KNOWN.demonym ? 1 : bits & KNOWN.title ? 2 : !isCapitalised(token.text) ? 3
    : bits & KNOWN.common ? 4 : bits & KNOWN.everyday ? 5 : sheet.capitals[at] ? 6 : bits === 0 ? 7 : 8;
}
