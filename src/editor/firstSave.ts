/**
 * Which file an untitled draft became when it was saved. The editor does not say: it opens the file, writes the draft
 * into it, empties the untitled draft and closes that. Knows no editor.
 */

/** Milliseconds that this takes at most. */
const SAVING = 5000;

/** Follows files that are opened and untitled drafts that are closed, by their addresses. */
export class FirstSaves {
  /** When each file was opened; others are opened meanwhile, such as its last committed state. */
  readonly #opened = new Map<string, number>();
  #saved: { readonly untitled: string; readonly file: string } | undefined;

  /** A file was opened. */
  opened(file: string, now: number): void {
    for (const [other, at] of this.#opened) if (now - at >= SAVING) this.#opened.delete(other);
    this.#opened.set(file, now);
  }

  /** Whether a file is new enough for its text to matter. */
  awaits(file: string, now: number): boolean {
    const at = this.#opened.get(file);
    return at !== undefined && now - at < SAVING;
  }

  /** What an awaited file says now, with the untitled drafts that are open. */
  says(file: string, text: string, untitled: readonly { readonly name: string; readonly text: string }[], now: number): void {
    const same = text === '' ? undefined : untitled.find((one) => one.text === text);
    if (same && this.awaits(file, now)) this.#saved = { untitled: same.name, file };
  }

  /** The file that an untitled draft, which is closed now, was saved as; undefined where it was not. */
  fileOf(untitled: string, now: number): string | undefined {
    const saved = this.#saved;
    return saved?.untitled === untitled && this.awaits(saved.file, now) ? saved.file : undefined;
  }
}
