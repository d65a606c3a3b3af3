/** A desk for each house: drafts under the same `copydesk.yaml` share one. */
import fs from 'node:fs';
import path from 'node:path';
import { createDesk, type Desk } from '../core/desk';
import { EMPTY_HOUSE, type House, readHouse } from '../core/house/house';
import { Lines } from '../core/lines';
import { rules } from '../core/rules';
import type { IsoDate } from '../core/types';
import type { Register } from '../register/register';
import { type CheckCall, UsageError } from './arguments';
import { complain } from './print';
import { readFile, reasonOf } from './reading';

const HOUSE_FILE = 'copydesk.yaml';

/** Makes a desk for each house, as the call wants it, and keeps it. */
export class Desks {
  readonly #byHouse = new Map<string, Desk>();
  /** A house file could not be read as it stands; each mistake went to standard error. */
  unusable = false;

  /** Throws a {@link UsageError} where the file that `--config` names cannot be read: without it nothing would be judged as was asked for. */
  constructor(private readonly register: Register, private readonly today: IsoDate, private readonly call: CheckCall) {
    if (call.config !== undefined) this.at('.');
  }

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
    let text: string;
    try {
      text = readFile(file);
    } catch (error) {
      if (file === this.call.config) throw new UsageError(`--config ${file}: ${reasonOf(error)}`);
      this.#complain(`${file}: ${reasonOf(error)}`);
      return EMPTY_HOUSE;
    }
    const { house, problems } = readHouse(text, new Set(rules().map((rule) => rule.id)));
    const lines = new Lines(text);
    for (const problem of problems) {
      const { line, column } = lines.at(problem.start);
      this.#complain(`${file}:${line}:${column}: ${problem.message}`);
    }
    return house;
  }

  #complain(text: string): void {
    complain(text);
    this.unusable = true;
  }
}

/** The nearest house file in `folder` or above it. One that leads to a pipe or a device is none: it came with the drafts, and reading it may never end. */
function nearest(folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    const file = path.join(at, HOUSE_FILE);
    const found = fs.statSync(file, { throwIfNoEntry: false });
    if (found?.isFile() || found?.isDirectory()) return file;
    if (at === path.dirname(at)) return undefined;
  }
}
