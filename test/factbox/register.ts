/** A register small enough to check by eye. The facts are real ones, the sources are stand-ins. */
import { createRegister } from '../../src/register/register';
import type { RegisterData, Subject } from '../../src/register/types';

const S = ['src'];
const plain = { names: [], statuses: [], events: [], guidance: [], summary: '' } satisfies Partial<Subject>;
const state = (id: string, title: string, region: string, capital: string): Subject => ({
  ...plain, id, kind: 'state', title, region, names: [{ text: title }], statuses: [{ label: 'Capital', value: capital, sources: S, verifiedOn: '2026-03-31' }],
});

export const data: RegisterData = {
  sources: { src: { title: 'Facts & figures', publisher: 'Example', url: 'https://example.org/a?b=1&c=2' } },
  subjects: [
    state('norway', 'Norway', 'Europe/Northern Europe', 'Oslo'),
    state('russia', 'Russia', 'Europe/Eastern Europe', 'Moscow'),
    state('germany', 'Germany', 'Europe/Western Europe', 'Berlin'),
    state('afghanistan', 'Afghanistan', 'Asia/Southern Asia', 'Kabul'),
    { ...plain, id: 'nowhere', kind: 'place', title: 'Nowhere', names: [{ text: 'Nowhere' }] },
    { ...plain, id: 'kabul', kind: 'place', title: 'Kabul', of: 'afghanistan', names: [{ text: 'Kabul' }] },
    {
      ...plain, id: 'afghanistan-taliban', kind: 'government', title: 'the Taliban', of: 'afghanistan', names: [{ text: 'Taliban' }],
      recognition: {
        object: 'the Taliban government', of: 'government', completeFrom: '2021-08-15', verifiedOn: '2026-03-31',
        by: [{ by: 'russia', from: '2025-07-03', sources: S }],
      },
      events: [
        { on: '2025-06', kind: 'accepted-diplomat', by: 'norway', text: 'Norway accepts a diplomat named by the Taliban.', sources: S },
        { on: '2025-07-03', kind: 'recognised', by: 'russia', text: 'Russia recognises the Taliban government.', sources: S },
      ],
      background: [
        { to: '2025-07-03', text: 'the Taliban, whose government no country recognises', sources: S },
        { from: '2025-07-03', text: 'the Taliban, whose government only Russia recognises', sources: S },
      ],
    },
    {
      ...plain, id: 'amir-khan-muttaqi', kind: 'person', title: 'Amir Khan Muttaqi', names: [{ text: 'Amir Khan Muttaqi' }],
      offices: [{ person: 'amir-khan-muttaqi', title: 'acting foreign minister', of: 'afghanistan-taliban', from: '2021-09-07', sources: S, verifiedOn: '2026-01-01' }],
    },
    {
      ...plain, id: 'european-union', kind: 'organisation', title: 'European Union', names: [{ text: 'European Union' }],
      members: { verifiedOn: '2026-03-31', sources: S, list: [{ member: 'germany', role: 'member', from: '1958-01-01' }] },
    },
    {
      ...plain, id: 'united-nations', kind: 'organisation', title: 'United Nations', names: [{ text: 'United Nations' }],
      members: { verifiedOn: '2026-03-31', sources: S, list: ['norway', 'russia', 'germany', 'afghanistan'].map((member) => ({ member, role: 'member', from: '1973-09-18' })) },
    },
  ],
};

export const register = createRegister(data);
