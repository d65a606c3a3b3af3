/** Who it is that recognises, belongs or acts. */
import type { Subject } from '../../../register/types';
import { statesOf } from '../subjects';
import { type Found, mentionOf, statesIn, toldIn } from './found';
import { LED, OF_NOBODY } from './kinds';
import { numberOf } from './numbers';
import { LIST } from './patterns/parts';

const BESIDE_THEM = new RegExp(`(?:besides|apart from|aside from|other than|in addition to|outside) ${LIST}(?: ,)? $`, 'u');

/** How many are named beside those that a statement counts: "apart from Russia four countries". */
export const besideThem = ({ before }: Found): number => BESIDE_THEM.exec(before)?.[0].match(/@/gu)?.length ?? 0;

const ALL_OF_THEM = /^(?:both|(?:all|the) (two|three|four|five)) /u;

const ALL_TOGETHER = /(?:^|[,;:–—] |(?<![a-z])(?:that|when|since|after|and|but|because|while|as|which|the|(?<!of (?:the )?)(?:all|three|five)) )$/u;

/** Those that the statement names, or leaves to the sentence; undefined where they cannot be told. */
export function actorsOf(found: Found): Subject[] | undefined {
  const { sentence, kind, words, groups, before } = found;
  // "Besides Moscow only Nicaragua and Venezuela": all three.
  const others = (kind === 'only-recogniser' && BESIDE_THEM.exec(before)?.[0]) || '';
  const acting = groups.actors ? [...`${others}${groups.actors}`.matchAll(/@(\d+)/gu)].map((m) => mentionOf(found, m[1])) : [mentionOf(found, groups.actor ?? groups.person)];
  const actors = acting.flatMap((own) => (own ? statesOf(own.subject) : []));
  // "Serbia and Montenegro became the 45th member": it was one.
  const union = actors[0]?.id === 'montenegro' && words.startsWith('@') ? mentionOf(found, /@(\d+) and $/u.exec(before)?.[1]) : undefined;
  if (union?.subject.id === 'serbia') actors.unshift(union.subject);
  // "Two Baltic states", "most of the Nordic countries": which of them?
  if (!union && actors.length > acting.length && words.startsWith('@') && !ALL_TOGETHER.test(before)) return undefined;
  // "… but belongs to the EEA": the sentence's first state is its subject.
  const implied = actors.length === 0 && groups.org !== undefined && !OF_NOBODY.has(kind);
  const states = statesIn(found);
  // "Finland closed its border after joining NATO": nobody else can have.
  if (implied && words.startsWith('having ') && (states.length !== 1 || !before.includes('@'))) return undefined;
  const all = implied ? ALL_OF_THEM.exec(words) : null;
  // "… because all three countries are members": of the three that it has named.
  const told = all ? [...new Set(toldIn(found).map(({ subject }) => subject))] : [];
  if (all && told.length !== numberOf(all[1] ?? 'two')) return undefined;
  if (implied && kind === 'not-member-of' && !sentence.text.startsWith('@0 ') && states.length !== 1) return undefined;
  if (implied) actors.push(...(all ? told : states.slice(0, 1).flatMap(({ subject }) => statesOf(subject))));
  // "Serbia, which lost Kosovo and does not recognise it": the subject with which the sentence begins.
  if (LED.has(kind) && actors.length === 0) {
    const [lead] = sentence.mentions;
    if (!lead || (lead.subject.kind !== 'state' && kind !== 'happened') || !sentence.text.startsWith('@0 ') || sentence.text.startsWith("@0 's")) return undefined;
    actors.push(lead.subject);
  }
  return actors;
}
