/** Beyond the day on which a list was last verified nothing is called right or wrong, but what was known then is told, with its source; a state of affairs that was otherwise is marked as advice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { createDesk } from '../../src/core/desk';
import type { Claim, Finding, Verdict } from '../../src/core/types';
import { longDate } from '../../src/register/dates';
import { named } from '../../src/register/names';
import { createRegister } from '../../src/register/register';

const register = createRegister(data), LATER = '2099-05-05';
const desk = createDesk({ register, today: LATER });

function read(text: string): { readonly claim: Claim; readonly marks: readonly Finding[] } {
  const { claims: [claim], findings, faults } = desk.read({ text, format: 'plaintext', date: LATER });
  assert.deepEqual(faults, []);
  assert.ok(claim, text);
  return { claim, marks: findings.filter(({ rule }) => rule === 'recognition.claim') };
}

const CASES: readonly (readonly [text: string, then: Verdict, evidence: RegExp])[] = [
  ['NATO has 30 members.', 'understated', /^Last verified on \d{1,2} \w+ 20\d\d: NATO had 32 members\.$/u],
  ['NATO has 32 members.', 'supported', /: NATO had 32 members\.$/u],
  ['Norway is a member of the European Union.', 'contradicted', /: Norway was not a member of the European Union\.$/u],
  ['No country recognises the Taliban government.', 'contradicted', /: Russia recognised the Taliban government/u],
  ['Germany does not recognise Kosovo.', 'contradicted', /: Germany has recognised Kosovo since 20 February 2008\.$/u],
  ['Emmanuel Macron is president of the United States.', 'contradicted', /: the president of the United States was Donald Trump/u],
];
for (const [text, then, evidence] of CASES) {
  test(text, () => {
    const { claim, marks } = read(text);
    assert.deepEqual([claim.verdict, claim.verdictThen], ['unknown', then]);
    const isMarked = then !== 'supported' && claim.kind !== 'holds-office';
    assert.deepEqual(marks.map(({ severity, message, fixes }) => [severity, message, fixes]), isMarked ? [['info', claim.evidence, []]] : [], 'what was otherwise is advice, and nothing is written for the writer');
    assert.match(claim.evidence, evidence);
    assert.ok(claim.sources.length > 0, 'who said so');
  });
}

test('of every body whose members are listed, the number is told with its day and a source', () => {
  let told = 0;
  for (const subject of register.subjects()) {
    const { verifiedOn } = subject.members ?? {}, { known, list } = register.membersAt(subject.id, verifiedOn ?? '');
    if (verifiedOn === undefined || !known || list.length < 3) continue;
    const text = `${named(subject)} has ${list.length} members.`, sentence = text.charAt(0).toUpperCase() + text.slice(1);
    const claim = desk.read({ text: sentence, format: 'plaintext', date: LATER }).claims.find(({ kind }) => kind === 'member-count');
    if (!claim) continue;
    told++;
    assert.deepEqual([claim.verdict, claim.verdictThen], ['unknown', 'supported'], sentence);
    assert.ok(claim.evidence.startsWith(`Last verified on ${longDate(verifiedOn)}: `) && claim.evidence.includes(` had ${list.length} members`), claim.evidence);
    assert.ok(claim.sources.length > 0, sentence);
  }
  assert.ok(told >= 10, `${told} bodies`);
});

test('counts that differ are told of the day on which they did; a figure far from all of them is advice', () => {
  const { claim, marks } = read('Palestine is recognised by 157 countries.');
  assert.match(claim.evidence, /^The counts differed when last verified, on \d+ \w+ \d{4}: most media counted 157/u);
  assert.deepEqual([claim.verdict, marks.map(({ severity }) => severity)], ['disputed', ['info']]);
  const far = read('Palestine is recognised by 185 countries.');
  assert.deepEqual([far.claim.verdict, far.claim.verdictThen, far.marks.map(({ severity }) => severity)], ['unknown', 'overstated', ['info']]);
});

test('what an edit moves keeps what was known', () => {
  const text = 'Rain fell.\n\nNATO has 30 members.\n', before = desk.read({ text, format: 'plaintext', date: LATER });
  const { claims: [claim] } = desk.read({ text: `Snow. ${text}`, format: 'plaintext', date: LATER }, before);
  assert.equal(claim?.verdictThen, 'understated');
});

for (const text of ['Norway joined the European Union last month.', 'Kosovo joined the United Nations in 2098.', 'NATO had 30 members.', 'Germany withdrew its recognition of Kosovo.', 'Friedrich Merz is the president of the United States.']) {
  test(`what may have happened since is not marked: ${text}`, () => {
    const { findings } = desk.read({ text, format: 'plaintext', date: LATER });
    assert.deepEqual(findings.filter(({ rule }) => rule === 'recognition.claim'), []);
  });
}
