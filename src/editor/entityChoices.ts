/** How the writer wants the names of a draft read: retyped, merged, dismissed. Knows no editor. */
import type { Entity, EntityType } from '../core/types';

export interface EntityChoice {
  readonly type?: EntityType;
  /** Name of the entity that this one is. */
  readonly into?: string;
  readonly dismissed?: boolean;
}

/** Below this the desk is not sure of its own reading, and to choose the kind that it has is to confirm it. */
const SURE = 0.5;

/** By the name that the entity had when the writer chose. */
export type EntityChoices = Readonly<Record<string, EntityChoice>>;

/** The entities as the writer wants them read. A merged one goes where its target went; a target that is gone releases it. */
export function readAsChosen(found: readonly Entity[], choices: EntityChoices): readonly Entity[] {
  const chosen = chosenOf(found, choices);
  if (chosen.size === 0) return found;
  const groups = new Map<Entity, Entity[]>();
  for (const entity of found) {
    const root = rootOf(entity, found, chosen);
    groups.set(root, [...groups.get(root) ?? [], entity]);
  }
  return found.flatMap((entity): Entity[] => {
    const own = chosen.get(entity), group = groups.get(entity);
    if (!group || own?.dismissed) return [];
    const members = group.filter((one) => one === entity || !chosen.get(one)?.dismissed);
    const type = own?.type ?? entity.type;
    if (members.length === 1 && own?.type === undefined) return [entity];
    const mentions = members.flatMap((one) => one.mentions).sort((a, b) => a.start - b.start);
    const subject = linkOf(entity, type) ?? members.find((one) => one.subject !== undefined && one.type === type)?.subject;
    return [{ ...entity, type, subject, confidence: 1, mentions }];
  });
}

/** A choice that holds in the draft as it is, with the name under which it is kept. */
export interface MadeChoice extends EntityChoice {
  readonly name: string;
}

/** The choices that make a difference to these entities, to show and to take back. */
export function choicesMade(found: readonly Entity[], choices: EntityChoices): MadeChoice[] {
  return [...chosenOf(found, choices)]
    .filter(([entity, { type, into, dismissed }]) => dismissed || into !== undefined || (type !== undefined && (type !== entity.type || entity.confidence < SURE)))
    .map(([, choice]) => choice);
}

/** Boxes less those about subjects to which, as the writer reads the draft, no name refers any more. */
export function boxesAsChosen<T extends { readonly subject: string }>(boxes: readonly T[], found: readonly Entity[], read: readonly Entity[]): readonly T[] {
  const meant = new Set(read.map((entity) => entity.subject));
  const lost = new Set(found.flatMap(({ subject }) => (subject === undefined || meant.has(subject) ? [] : subject)));
  return lost.size === 0 ? boxes : boxes.filter((box) => !box.subject.split('+').some((subject) => lost.has(subject)));
}

/** A country is not a person: retyped from one to the other, a name is no longer the subject it was taken for. */
function linkOf({ type, subject }: Entity, now: EntityType): string | undefined {
  return (type === 'PER') === (now === 'PER') ? subject : undefined;
}

/** The choice for each entity that has one: under its name or, if the draft has since given it a fuller one, under one of its forms. */
function chosenOf(found: readonly Entity[], choices: EntityChoices): ReadonlyMap<Entity, MadeChoice> {
  const chosen = new Map<Entity, MadeChoice>();
  for (const [name, choice] of Object.entries(choices)) {
    const entity = named(name, found);
    if (entity && !chosen.has(entity)) chosen.set(entity, { name, ...choice });
  }
  return chosen;
}

/** The one entity that goes by a name or, where none does, is the only one that the draft calls so somewhere. */
function named(name: string, found: readonly Entity[]): Entity | undefined {
  const own = found.find((entity) => entity.name === name);
  if (own) return own;
  const calledSo = found.filter((entity) => entity.mentions.some((mention) => mention.text === name));
  return calledSo.length === 1 ? calledSo[0] : undefined;
}

/** Where merging leads from an entity; two that were merged into each other stay as they are. */
function rootOf(entity: Entity, found: readonly Entity[], chosen: ReadonlyMap<Entity, MadeChoice>): Entity {
  const passed = new Set([entity]);
  let root = entity;
  for (;;) {
    const into = chosen.get(root)?.into;
    const next = into === undefined ? undefined : named(into, found);
    if (!next) return root;
    if (passed.has(next)) return entity;
    passed.add(next);
    root = next;
  }
}
