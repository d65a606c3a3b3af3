/** A desk for each house: drafts under the same `copydesk.yaml` share one. */
import fs from 'node:fs';
import path from 'node:path';
import { createDesk, type Desk } from '../core/desk';
import { EMPTY_HOUSE, type House, readHouse } from '../core/house/house';
import { rules } from '../core/rules';
import type { IsoDate } from '../core/types';
import type { Register } from '../register/register';
import type { CheckCall } from './arguments';
import { Places } from './places';

export const HOUSE_FILE = 'copydesk.yaml';

export class Desks {
  readonly #byHouse = new Map<string, Desk>();
  /** A house file could not be read as it stands; each mistake went to standard error. */
  unusable = false;

  constructor(private readonly register: Register, private readonly today: IsoDate, private readonly call: CheckCall) {}

  /** The desk for drafts in a folder: that of `--config`, else of the nearest house file above. */
  at(folder: string): Desk {
    const file = this.call.config ?? nearest(path.resolve(folder)) ?? '';
    let desk = this.#byHouse.get(file);
    if (!desk) {
      desk = createDesk({ register: this.register, today: this.today, preset: this.call.preset, levels: this.call.levels, house: this.#house(file) });
      this.#byHouse.set(file, desk);
    }
    return desk;
  }

  #house(file: string): House {
    if (file === '') return EMPTY_HOUSE;
    try {
      const text = fs.readFileSync(file, 'utf8');
      const { house, problems } = readHouse(text, new Set(rules().map((rule) => rule.id)));
      const places = new Places(text);
      for (const problem of problems) {
        const { line, column } = places.at(problem.start);
        this.#complain(`${file}:${line}:${column}: ${problem.message}`);
      }
      return house;
    } catch (error) {
      this.#complain(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      return EMPTY_HOUSE;
    }
  }

  #complain(text: string): void {
    process.stderr.write(`copydesk: ${text}\n`);
    this.unusable = true;
  }
}

/** The nearest house file in `folder` or above it. */
function nearest(folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    const file = path.join(at, HOUSE_FILE);
    if (fs.existsSync(file)) return file;
    if (at === path.dirname(at)) return undefined;
  }
}
