/** Text from files and from standard input, and why some cannot be read, in words. */
import fs from 'node:fs';

/** Beyond this, in bytes, nothing is read: no draft is that long, and a mistaken argument should say so. */
const LARGEST = 64 * 1024 * 1024;

/** Bytes read at a time. */
const CHUNK = 1024 * 1024;

const REASONS: Readonly<Record<string, string>> = { ENOENT: 'there is no such file', EISDIR: 'is a folder; name the files in it', EACCES: 'may not be read', EPERM: 'may not be read' };

/** The text of a file, with a byte-order mark if it has one. Throws an error that {@link reasonOf} explains. */
export function readFile(file: string): string {
  const handle = fs.openSync(file, 'r');
  try {
    // A pipe or a device tells no size, and some never end.
    const chunks: Buffer[] = [];
    for (let size = 0; ;) {
      if (Math.max(size, fs.fstatSync(handle).size) > LARGEST) throw tooLarge();
      const chunk = Buffer.allocUnsafe(CHUNK), read = fs.readSync(handle, chunk);
      if (read === 0) return decode(Buffer.concat(chunks));
      chunks.push(chunk.subarray(0, read));
      size += read;
    }
  } finally {
    fs.closeSync(handle);
  }
}

/** What comes on standard input. It is read as it arrives: at once is not possible everywhere. */
export async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST) throw tooLarge();
  }
  return decode(Buffer.concat(chunks));
}

/** Why something could not be read. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message ?? String(error);
}

const tooLarge = (): Error => new Error(`is larger than ${LARGEST / 1024 / 1024} MB`);

/** Another encoding, or no text at all, would be read as if its quotation marks were missing. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error('is not text in UTF-8');
  }
}
