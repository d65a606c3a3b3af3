import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { compileRegister, RegisterError } from '../../src/register/compile';

/** The register that these files make, or what the compiler says of them. */
export async function compiled(files: Readonly<Record<string, string>>): Promise<Awaited<ReturnType<typeof compileRegister>> | readonly string[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-register-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), text);
    }
    return await compileRegister(folder);
  } catch (error) {
    if (error instanceof RegisterError) return error.problems;
    throw error;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
