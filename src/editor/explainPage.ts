import { factBoxFor, titleOf } from '../core/factbox/index';
import { earliest, lastVerified, longDate } from '../register/dates';
import type { Register } from '../register/register';

/** A subject of the register on a date (ISO) as a Markdown page: facts, time line, counts, each with its sources. */
export function explain(register: Register, id: string, date: string): string {
  const subject = register.subject(id);
  if (!subject) return '# Not in the register\n';
  const lines = [`# ${titleOf({ register, date }, id)} on ${longDate(date)}`, '', subject.summary, ''];
  for (const fact of factBoxFor(register, id, date)?.facts ?? []) {
    const links = fact.sources.map((source) => `[${source.title}](${source.url})`).join('; ');
    lines.push(`- **${fact.label}**: ${fact.value}${fact.lastVerified ? ` *(${lastVerified(fact.lastVerified)})*` : ''}${links ? ` — ${links}` : ''}`);
  }
  const { recognition, events } = subject;
  const moments = [
    ...events.map((event) => ({ on: event.on, text: event.text, sources: event.sources })),
    ...(recognition?.by ?? []).flatMap(({ by, from, to, sources, disputed }) => {
      const told = events.some((event) => event.by === by && (event.kind === 'recognised' || event.kind === 'withdrew-recognition'));
      if (told) return [];
      const note = disputed ? ` (${disputed})` : '';
      return [...(from ? [{ on: from, text: `${titleOf({ register, date: earliest(from) }, by)} recognises ${recognition?.object}.${note}`, sources }] : []), ...(to ? [{ on: to, text: `The recognition by ${titleOf({ register, date: earliest(to) }, by)} ends.${note}`, sources }] : [])];
    }),
  ].sort((a, b) => earliest(a.on).localeCompare(earliest(b.on)));
  if (moments.length > 0) lines.push('', '## Time line', '');
  for (const { on, text, sources } of moments) {
    const later = earliest(on) > date ? ' *(after the draft’s date)*' : '';
    lines.push(`- ${longDate(on)}: ${text}${later} ${register.sourcesOf(sources).map((source) => `[${source.title}](${source.url})`).join('; ')}`);
  }
  const tallies = recognition?.tallies ?? [];
  if (tallies.length > 0) lines.push('', '## Counts', '');
  for (const { owner, count, unit, from, to, disputed } of tallies) {
    lines.push(`- ${owner}: ${count} ${unit}${from ? `, from ${longDate(from)}` : ''}${to ? ` until ${longDate(to)}` : ''}${disputed ? ` — disputed: ${disputed}` : ''}`);
  }
  if (recognition) lines.push('', `The list of recognitions was ${lastVerified(recognition.verifiedOn)}.`);
  return `${lines.join('\n')}\n`;
}
