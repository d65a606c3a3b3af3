/** What the command says: results on standard output, complaints on standard error. */

/** Controls in a draft or a file's name must neither reach a terminal nor begin a line of their own. */
// eslint-disable-next-line no-control-regex
export const printable = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '�');

/** Writes to standard output, as fast as its reader takes it. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** As much as is handed over at a time, in UTF-16 units. */
const HANDFUL = 64 * 1024;

/** Writes what comes in pieces, few or many: all of it need not be held in one string, which may be longer than there can be. */
export async function printPieces(pieces: Iterable<string>): Promise<void> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < HANDFUL) continue;
    await print(text);
    text = '';
  }
  await print(text);
}

/** Says what went wrong, in a line of its own. */
export function complain(text: string): void {
  process.stderr.write(`copydesk: ${printable(text)}\n`);
}
