/** Where a superseded name is the right one whatever the place: in its history, and in the names of what was called after it. */
import type { Guidance } from '../../register/types';

/** `X` stands for the name. */
const IN_ITS_PLACE = [
  '(battle|Battle|siege|Siege|defence|defense|capture|massacre|Massacre|pogrom|Treaty|treaty) of|for X',
  'X (Governorate|pogrom|Pogrom|massacre|uezd|Offensive)',
  '(called|formerly|previously|then|was|as|named|name|once|still|or) X',
  'Soviet - era X',
  '(Metalist|Karpaty|Zarya|Zorya|Metallurg|Chornomorets|Chernomorets|Dynamo|Dnipro|Dnepr|SKA) X',
];

/** What silences a wording: its own exceptions, and for a superseded name those that all of them share. */
export function exceptionsOf({ id, phrases, except = [] }: Guidance): readonly string[] {
  if (id !== 'superseded-name') return except;
  return [...except, ...phrases.flatMap((phrase) => IN_ITS_PLACE.map((pattern) => pattern.replace('X', phrase.includes(' ') ? `(${phrase})` : phrase)))];
}
