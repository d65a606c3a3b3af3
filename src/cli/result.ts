/** A reading in the shape of the command line's contract. */
import { isDescription } from '../core/entities/descriptions';
import type { Claim, DateSource, Entity, FactBox, Finding, Format, IsoDate, Metrics, Reading } from '../core/types';

export interface DraftResult {
  readonly id: string;
  readonly language: Format;
  readonly date: IsoDate;
  readonly dateSource: DateSource;
  readonly findings: readonly Finding[];
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
  readonly factBoxes: readonly FactBox[];
  readonly metrics: Metrics;
}

/** The result of one draft; faults inside the desk go to `fault`, not into the result. */
export function toResult(id: string, language: Format, reading: Reading, fault: (text: string) => void): DraftResult {
  const { date, dateSource, findings, claims, entities, factBoxes, metrics } = reading;
  reading.faults.forEach(fault);
  return { id, language, date, dateSource, findings, claims, entities: entities.map(named), factBoxes, metrics };
}

/** The entity with its names only: "the minister" is whom the panel shows it to mean, and no name. */
const named = (entity: Entity): Entity => ({ ...entity, mentions: entity.mentions.filter(({ text }) => !isDescription(text)) });
