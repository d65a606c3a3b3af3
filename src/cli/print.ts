/** What the command says: results on standard output, complaints on standard error. */

/** Controls in a draft or a file's name must neither reach a terminal nor begin a line of their own. */
// eslint-disable-next-line no-control-regex
export const printable = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '�');

/** Writes to standard output, as fast as its reader takes it. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** Says what went wrong, in a line of its own. */
export function complain(text: string): void {
  process.stderr.write(`copydesk: ${printable(text)}\n`);
}
