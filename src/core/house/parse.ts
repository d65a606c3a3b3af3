/** The one way that a house file is parsed. */
import { type Document, parseDocument } from 'yaml';

/** The longest house file that is read, in UTF-16 units. */
export const LONGEST = 2_000_000;

/** Never throws: what cannot be parsed stands in `errors`. */
export const parseHouse = (text: string): Document.Parsed => parseDocument(text, { schema: 'core', logLevel: 'silent' });
