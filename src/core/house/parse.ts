/** The one way that a house file is parsed. */
import { type Document, parseDocument } from 'yaml';

/** Never throws: what cannot be parsed stands in `errors`. */
export const parseHouse = (text: string): Document.Parsed => parseDocument(text, { schema: 'core', logLevel: 'silent', prettyErrors: false });
