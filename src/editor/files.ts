/** Files that lie in a folder which may have come from anybody: read if they are files, written so that nobody sees half. Knows no editor. */

/** As much of the editor's file system as this needs. */
export interface Files<U> {
  stat(uri: U): PromiseLike<{ readonly type: number; readonly size: number }>;
  readFile(uri: U): PromiseLike<Uint8Array>;
  writeFile(uri: U, bytes: Uint8Array): PromiseLike<void>;
  rename(from: U, to: U, options: { readonly overwrite: boolean }): PromiseLike<void>;
  delete(uri: U): PromiseLike<void>;
}

/** The editor's sign of a file, or of a link to one; a device or a pipe, whose end may never come, has none. */
const FILE = 1;

/** Beyond this, in bytes, nothing is read: neither a house nor decisions fill so much. */
const LARGEST = 64 * 1024 * 1024;

/** The text of a file. Throws where there is none, or something else. */
export async function readText<U>(files: Files<U>, uri: U): Promise<string> {
  const { type, size } = await files.stat(uri);
  if ((type & FILE) === 0) throw new Error('it is no file');
  if (size > LARGEST) throw new Error('the file is too large');
  return new TextDecoder().decode(await files.readFile(uri));
}

/**
 * Writes a file by way of another beside it, which then takes its place. The editor may delete the one before it moves the
 * other: where that breaks off, the other is all there is, and stays.
 */
export async function replaceText<U>(files: Files<U>, uri: U, beside: U, text: string): Promise<void> {
  const drop = (): Promise<void> => Promise.resolve(files.delete(beside)).catch(() => {});
  // Left by a write that broke off; or a link that came with the folder, and what is written would go where it leads.
  await drop();
  let isWhole = false;
  try {
    await files.writeFile(beside, new TextEncoder().encode(text));
    isWhole = true;
    await files.rename(beside, uri, { overwrite: true });
  } catch (error) {
    // On a full disk it may be half of it.
    if (!isWhole || await files.stat(uri).then(() => true, () => false)) await drop();
    throw error;
  }
}
