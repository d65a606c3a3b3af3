/** What the panel shows of the Norway draft. */
import registerData from 'copydesk:register';
import '../factbox/atlas';
import { presentBoxes, suggestBoxes } from '../../src/core/factbox/index';
import type { Claim, Entity, EntityType } from '../../src/core/types';
import type { PanelFinding } from '../../src/panel/messages';
import { createRegister } from '../../src/register/register';
import type { PanelState } from './browser';

const register = createRegister(registerData);
const SOURCE = { title: 'Reuters: Russia becomes first country to recognise Taliban government', url: 'https://example.org/russia-taliban' };

function entity(type: EntityType, name: string, count: number, subject?: string, confidence = 0.9): Entity {
  const mentions = Array.from({ length: count }, (_, index) => ({ start: 10 + index * 40, end: 10 + index * 40 + name.length, text: name }));
  return { type, name, subject, confidence, mentions };
}

export const entities: readonly Entity[] = [
  entity('PER', 'Amir Khan Muttaqi', 2, 'amir-khan-muttaqi'), entity('ORG', 'Taliban', 5, 'afghanistan-taliban'),
  entity('ORG', 'Ministry of Foreign Affairs', 2, undefined, 0.4), entity('ORG', 'European Union', 2, 'european-union'), entity('ORG', 'European Economic Area', 1, 'european-economic-area'),
  entity('LOC', 'Norway', 10, 'norway'), entity('LOC', 'Afghanistan', 4, 'afghanistan'), entity('LOC', 'Iran', 2, 'iran'), entity('LOC', 'Kabul', 1, 'kabul'),
];

export const claims: readonly Claim[] = [
  {
    kind: 'most-not-recognised', subject: 'afghanistan-taliban', start: 1400, end: 1460, text: 'which most countries have not recognized since August 2021', verdict: 'understated',
    evidence: 'On 20 June 2025 no country recognised the Taliban government; Russia was the first, on 3 July 2025.', sources: [SOURCE],
  },
  {
    kind: 'first', subject: 'norway', start: 180, end: 230, text: 'the first European country to formally host a diplomat', verdict: 'unknown',
    evidence: 'The register does not list who hosts diplomats.', sources: [],
  },
  {
    kind: 'not-member', subject: 'norway', start: 800, end: 845, text: 'Norway is not part of the European Union', verdict: 'supported',
    evidence: 'Norway was not a member on 20 June 2025.', sources: [SOURCE],
  },
];

export const findings: readonly PanelFinding[] = [
  { rule: 'recognition.claim', severity: 'warning', start: 1400, end: 1460, text: 'which most countries have not recognized since August 2021', message: 'Understated.', sources: [SOURCE], fixes: ['Write “no country recognises”'] },
  {
    rule: 'recognition.term', severity: 'warning', start: 330, end: 371, text: 'Afghanistan’s Ministry of Foreign Affairs',
    message: 'The ministry is run by the Taliban, whose government no country recognised on 20 June 2025: say whose ministry it is.',
    sources: [SOURCE], fixes: ['Write “the Taliban-run foreign ministry”'],
  },
  { rule: 'style.editorialising', severity: 'info', start: 29, end: 37, text: 'landmark', message: 'The draft judges; let a source do so.', sources: [], fixes: [] },
  { rule: 'style.wordy', severity: 'hint', start: 600, end: 620, text: 'It remains to be seen', message: 'Says nothing.', sources: [], fixes: [] },
];

const DATE = '2025-06-20', LENGTH = 2200;

/** The state on a date; the boxes come from the register itself. */
export function stateOn(date: string = DATE, changes: Partial<PanelState> = {}): PanelState {
  const boxes = suggestBoxes(register, { entities, claims, findings: [], date, length: LENGTH });
  return {
    draft: { uri: 'file:///norway-taliban.md', name: 'norway-taliban.md', version: 3 }, date, dateSource: 'dateline',
    findings, claims, entities, factBoxes: presentBoxes(register, boxes, date, '', 'markdown'),
    sensitive: ['afghanistan-taliban', 'afghanistan'], ...changes,
  };
}
