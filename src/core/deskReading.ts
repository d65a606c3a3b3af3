/** A reading as the desk gives it. */
import type { Claim, DateSource, Entity, FactBox, Finding, IsoDate, Metrics, Reading } from './types';

/**
 * Entities and fact boxes are made when they are first asked for: squiggles must not wait for what only the panel shows.
 * A class, because an object with accessors of its own gets a shape of its own, which lives until the engine's next full
 * collection and holds all of the reading: every short collection then copied it, a fifth of the time of a pass.
 */
export class DeskReading implements Reading {
  readonly date: IsoDate;
  readonly dateSource: DateSource;
  readonly findings: readonly Finding[];
  readonly claims: readonly Claim[];
  readonly metrics: Metrics;
  readonly faults: readonly string[];
  readonly #entities: () => readonly Entity[];
  readonly #factBoxes: () => readonly FactBox[];

  constructor({ date, dateSource, findings, claims, metrics, faults }: Omit<Reading, 'entities' | 'factBoxes'>, entities: () => readonly Entity[], factBoxes: () => readonly FactBox[]) {
    this.date = date;
    this.dateSource = dateSource;
    this.findings = findings;
    this.claims = claims;
    this.metrics = metrics;
    this.faults = faults;
    this.#entities = entities;
    this.#factBoxes = factBoxes;
  }

  get entities(): readonly Entity[] {
    return this.#entities();
  }

  get factBoxes(): readonly FactBox[] {
    return this.#factBoxes();
  }
}
