/** What the register alone decides is made once for a date: the same is asked for at every pause in the typing. */
import type { Register } from '../../register/register';
import type { IsoDate } from './types';

type Make<T> = (register: Register, key: string, date: IsoDate) => T;

/** The same as `make`, remembering what it made for the date last asked for. */
export function kept<T>(make: Make<T>): Make<T> {
  const made = new WeakMap<Register, { readonly date: IsoDate; readonly byKey: Map<string, T> }>();
  return (register, key, date) => {
    let known = made.get(register);
    if (known?.date !== date) made.set(register, known = { date, byKey: new Map() });
    if (!known.byKey.has(key)) known.byKey.set(key, make(register, key, date));
    return known.byKey.get(key) as T;
  };
}
