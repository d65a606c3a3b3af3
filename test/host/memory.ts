/** A file system in memory, as extensions for places beyond the disk bring them. */
import * as vscode from 'vscode';

/** Serves files of a scheme. Nothing of it is anywhere on the disk. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  /** By path; a folder has no bytes. */
  readonly #entries = new Map<string, Uint8Array | undefined>([['/', undefined]]);
  /** Paths of files that are read-only. */
  readonly sealed = new Set<string>();
  /** While set nothing takes another's place. */
  isStuck = false;
  /** While set nothing can be written. */
  isLocked = false;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const bytes = this.#get(uri);
    const permissions = this.sealed.has(uri.path) ? vscode.FilePermission.Readonly : undefined;
    return { type: bytes ? vscode.FileType.File : vscode.FileType.Directory, ctime: 0, mtime: Date.now(), size: bytes?.length ?? 0, permissions };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const at = uri.path === '/' ? '/' : `${uri.path}/`;
    return [...this.#entries].filter(([path]) => path !== '/' && path.startsWith(at) && !path.slice(at.length).includes('/'))
      .map(([path, bytes]) => [path.slice(at.length), bytes ? vscode.FileType.File : vscode.FileType.Directory]);
  }

  createDirectory(uri: vscode.Uri): void {
    this.#unlocked(uri);
    this.put(uri.path);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const bytes = this.#get(uri);
    if (!bytes) throw vscode.FileSystemError.FileIsADirectory(uri);
    return bytes;
  }

  /** Refuses later: what refuses at once has VS Code wait for it forever. */
  async writeFile(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
    await Promise.resolve();
    this.#unlocked(uri);
    const type = this.#entries.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.put(uri.path, bytes);
    this.#changed.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.#unlocked(uri);
    this.#get(uri);
    for (const path of [...this.#entries.keys()]) if (path === uri.path || path.startsWith(`${uri.path}/`)) this.#entries.delete(path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.#unlocked(to);
    if (this.isStuck) throw vscode.FileSystemError.Unavailable(from);
    this.put(to.path, this.#get(from));
    this.#entries.delete(from.path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri: from }, { type: vscode.FileChangeType.Changed, uri: to }]);
  }

  /** What is there from the beginning. */
  put(path: string, content?: string | Uint8Array): void {
    this.#entries.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  /** Every path that there is. */
  get paths(): readonly string[] {
    return [...this.#entries.keys()].sort();
  }

  #get(uri: vscode.Uri): Uint8Array | undefined {
    if (!this.#entries.has(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    return this.#entries.get(uri.path);
  }

  #unlocked(uri: vscode.Uri): void {
    if (this.isLocked) throw vscode.FileSystemError.NoPermissions(uri);
  }
}
