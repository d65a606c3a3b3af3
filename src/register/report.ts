/** `npm run register`: checks the register and prints its size, coverage and oldest verification. */
import path from 'node:path';
import { compileRegister, RegisterError } from './compile';
import { withHolders } from './offices';
import type { RegisterData } from './types';

/** One line a figure. */
export function describe({ sources, subjects: written, offices = [] }: RegisterData): string[] {
  const subjects = withHolders(written, offices);
  const sum = (count: (subject: RegisterData['subjects'][number]) => number): number => subjects.reduce((total, subject) => total + count(subject), 0);
  const kinds = new Map<string, number>();
  for (const { kind } of subjects) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const verified = subjects.flatMap((s) => [s.recognition, s.members, ...s.statuses, ...s.offices ?? []].map((fact) => fact?.verifiedOn).filter((date) => date !== undefined)
    .map((date) => `${date} ${s.id}`)).sort();
  return [
    `${subjects.length} subjects: ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')}`,
    `${sum((s) => s.recognition?.by.length ?? 0)} recognitions, ${sum((s) => s.members?.list.length ?? 0)} memberships, ${sum((s) => s.statuses.length)} statuses, ` +
      `${sum((s) => s.events.length)} events, ${sum((s) => s.offices?.length ?? 0)} offices`,
    `${sum((s) => s.guidance.length)} wordings with advice, ${sum((s) => s.names.length)} names`,
    `${Object.keys(sources).length} sources`,
    `oldest verification: ${verified[0] ?? 'none'}; newest: ${verified.at(-1) ?? 'none'}`,
  ];
}

/** Prints the report; the exit status is 1 where the register has mistakes. */
export async function report(): Promise<void> {
  try {
    for (const line of describe(await compileRegister(path.resolve('src/register/data')))) console.log(line);
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
