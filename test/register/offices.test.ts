/** Lists of those who held an office: what the compiler says of mistakes, and the people that come of a list. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { pack, unpack } from '../../src/register/pack';
import { createRegister } from '../../src/register/register';
import { compiled } from './compiled';

const FILES = {
  'sources/all.yaml': 'A: { title: First report, publisher: Agency, url: "https://example.org/a" }\n',
  'states.yaml': "- { id: norway, name: Norway, un: '1945-11-27', demonyms: [Norwegian], sources: [A] }\n",
};
const OFFICES = `- title: prime minister
  also: [premier]
  of: norway
  verifiedOn: '2025-01-01'
  sources: [A]
  holders:
    - { name: Kjell Bondevik, from: '1997-10-17', to: '2000-03-17' }
    - { name: Jens Stoltenberg, from: '2005-10-17' }
    - { name: Støre, from: '2021-10-14', surname: Gahr Støre }
`;

const withOffices = (offices: string): ReturnType<typeof compiled> => compiled({ ...FILES, 'offices/norway.yaml': offices });

test('holders become people with their time in office; a gap is a gap', async () => {
  const register = await withOffices(OFFICES);
  assert.ok('subjects' in register);
  for (const known of [createRegister(register), createRegister(unpack(pack(register)))]) {
    const holder = (date: string): readonly string[] => known.officeHolders('norway', date).map(({ person }) => person);
    assert.deepEqual([holder('1997-10-17'), holder('2000-03-17'), holder('2021-10-13'), holder('2021-10-14'), holder('2030-01-01')], [['kjell-bondevik'], [], ['jens-stoltenberg'], ['støre'], ['støre']].map((ids) => ids.map((id) => id.replace('ø', 'o'))));
    assert.equal(known.subject('jens-stoltenberg')?.summary, 'Prime minister of Norway 2005–2021.');
    assert.deepEqual(known.byName('Jens Stoltenberg').map(({ kind }) => kind), ['person']);
    assert.deepEqual(known.offices().map(({ title, also, holders }) => [title, also, holders.length]), [['prime minister', ['premier'], 3]]);
  }
});

/** [what is wrong, what to replace, with what, the line, what is said] */
const CASES: readonly (readonly [what: string, from: string, to: string, line: number, message: RegExp])[] = [
  ['a key that does not exist', 'surname:', 'nickname:', 9, /nickname/u],
  ['a day that is none', "'2005-10-17'", "'2005-10'", 8, /pattern/u],
  ['an unknown body', 'of: norway', 'of: narnia', 3, /there is no subject narnia/u],
  ['an unknown source', 'sources: [A]', 'sources: [B]', 7, /there is no source B/u],
  ['holders without a source', '  sources: [A]\n', '', 6, /a fact without a source/u],
  ['an overlap', "to: '2000-03-17'", "to: '2006-03-17'", 8, /begins before Kjell Bondevik ends/u],
  ['one who is out of order', "'2005-10-17'", "'2022-10-17'", 8, /not after it begins/u],
  ['a present holder of unknown standing', "  verifiedOn: '2025-01-01'\n", '', 8, /until when/u],
];
for (const [what, from, to, line, message] of CASES) {
  test(`${what} fails the build at its line`, async () => {
    assert.ok(OFFICES.includes(from));
    const found = await withOffices(OFFICES.replace(from, to));
    assert.ok(Array.isArray(found) && found.some((problem: string) => problem.includes(`offices/norway.yaml:${String(line)}:`) && message.test(problem)), JSON.stringify(found));
  });
}

test('nobody holds an office of the register twice at once, and the lists reach from 2000 to the present', () => {
  const register = createRegister(data);
  for (const date of ['2001-01-01', '2008-07-01', '2016-09-01', '2024-12-15']) {
    for (const { of, title } of register.offices()) {
      assert.ok(register.officeHolders(of, date).filter((office) => office.title === title && office.called).length <= 1, `${title} of ${of} on ${date}`);
    }
  }
  const president = (of: string, date: string): readonly string[] => register.officeHolders(of, date).filter(({ title }) => title === 'president').map(({ person }) => person);
  assert.deepEqual([president('france', '2001-01-01'), president('united-states', '2024-12-15'), president('brazil', '2024-12-15')], [['jacques-chirac'], ['joe-biden'], ['luiz-inacio-lula-da-silva']]);
});

for (const [of, title, date, expected] of [
  ['united-nations', 'secretary-general', '1990-06-01', 'javier-perez-de-cuellar'], ['united-nations', 'secretary-general', '1996-12-31', 'boutros-boutros-ghali'], ['united-nations', 'secretary-general', '1997-01-01', 'kofi-annan'],
  ['european-union', 'European Commission president', '1995-01-22', undefined], ['european-union', 'European Commission president', '1999-06-01', undefined], ['european-union', 'European Commission president', '2004-11-21', 'romano-prodi'], ['european-union', 'European Commission president', '2014-10-31', 'jose-manuel-barroso'],
  ['european-union', 'European Council president', '2009-11-30', undefined], ['european-union', 'European Council president', '2014-11-30', 'herman-van-rompuy'],
  ['european-union', 'European Council president', '2019-11-30', 'donald-tusk'], ['european-union', 'European Council president', '2024-11-30', 'charles-michel'],
  ['european-union', 'European Parliament president', '2017-01-16', 'martin-schulz'], ['european-union', 'European Parliament president', '2019-07-02', 'antonio-tajani'],
  ['european-union', 'European Parliament president', '2022-01-10', 'david-sassoli'], ['european-union', 'European Parliament president', '2022-01-12', undefined],
  ['african-union', 'African Union Commission chairperson', '2025-03-12', undefined], ['african-union', 'African Union Commission chairperson', '2025-03-13', 'mahmoud-ali-youssouf'],
  ['arab-league', 'secretary-general', '2011-06-30', 'amr-moussa'], ['arab-league', 'secretary-general', '2016-07-02', 'nabil-elaraby'], ['arab-league', 'secretary-general', '2026-06-30', 'ahmed-aboul-gheit'], ['arab-league', 'secretary-general', '2026-07-01', 'nabil-fahmy'],
  ['osce', 'secretary-general', '2017-06-30', 'lamberto-zannier'], ['osce', 'secretary-general', '2017-07-10', undefined], ['osce', 'secretary-general', '2020-07-18', 'thomas-greminger'], ['osce', 'secretary-general', '2020-12-03', undefined],
  ['osce', 'secretary-general', '2024-09-03', 'helga-schmid'], ['osce', 'secretary-general', '2024-09-04', undefined], ['osce', 'secretary-general', '2024-12-06', 'feridun-sinirlioglu'],
  ['kosovo', 'prime minister', '2020-06-02', 'albin-kurti'], ['kosovo', 'prime minister', '2021-03-21', 'avdullah-hoti'], ['serbia', 'president', '2012-05-01', undefined], ['serbia', 'president', '2017-05-30', 'tomislav-nikolic'],
  ['nato', 'secretary-general', '1994-09-01', undefined], ['nato', 'secretary-general', '1995-12-05', 'javier-solana'], ['nato', 'secretary-general', '2003-12-20', undefined], ['nato', 'secretary-general', '2009-07-31', 'jaap-de-hoop-scheffer'],
  ['france', 'prime minister', '2002-05-05', 'lionel-jospin'], ['france', 'prime minister', '2024-01-08', 'elisabeth-borne'], ['france', 'prime minister', '2024-09-04', 'gabriel-attal'], ['france', 'prime minister', '2025-10-08', 'sebastien-lecornu'],
  ['serbia', 'prime minister', '2024-04-01', undefined], ['serbia', 'prime minister', '2025-04-15', 'milos-vucevic'], ['kosovo', 'president', '2020-11-06', undefined], ['kosovo', 'president', '2021-04-04', 'vjosa-osmani'],
  ['egypt', 'president', '2013-07-03', 'adly-mansour'], ['egypt', 'prime minister', '2018-06-10', 'mostafa-madbouly'],
  ['russia', 'prime minister', '2000-05-07', 'mikhail-kasyanov'], ['russia', 'prime minister', '2004-03-01', undefined], ['italy', 'president', '2006-05-14', 'carlo-azeglio-ciampi'], ['saudi-arabia', 'prime minister', '2022-09-26', undefined],
  ['nato', 'secretary-general', '2014-09-30', 'anders-fogh-rasmussen'],
  ['united-kingdom', 'prime minister', '2026-07-19', 'keir-starmer'], ['united-kingdom', 'prime minister', '2026-07-20', 'andy-burnham'], ['netherlands', 'prime minister', '2026-02-22', 'dick-schoof'], ['netherlands', 'prime minister', '2026-02-23', 'rob-jetten'],
  ['portugal', 'president', '2026-03-08', 'marcelo-rebelo-de-sousa'], ['portugal', 'prime minister', '2024-04-01', 'antonio-costa'], ['romania', 'president', '2025-05-01', undefined], ['romania', 'prime minister', '2025-05-10', undefined],
  ['czechia', 'prime minister', '2021-12-16', 'andrej-babis'], ['czechia', 'prime minister', '2025-12-08', 'petr-fiala'], ['slovakia', 'prime minister', '2019-01-01', undefined], ['greece', 'prime minister', '2023-06-01', undefined],
  ['ireland', 'taoiseach', '2021-01-01', 'micheal-martin'], ['ireland', 'taoiseach', '2023-06-01', undefined], ['ireland', 'taoiseach', '2025-01-22', 'simon-harris'],
  ['chile', 'president', '2026-03-10', 'gabriel-boric'], ['honduras', 'president', '2026-01-27', 'nasry-asfura'], ['bolivia', 'president', '2025-11-07', 'luis-arce'], ['peru', 'president', '2025-10-09', 'dina-boluarte'], ['ghana', 'president', '2016-12-31', 'john-mahama'],
  ['israel', 'president', '2007-07-02', undefined], ['israel', 'president', '2007-07-15', 'shimon-peres'], ['commonwealth', 'secretary-general', '2025-04-01', 'shirley-botchwey'],
  ['peru', 'president', '2026-02-17', undefined], ['peru', 'president', '2026-02-18', 'jose-maria-balcazar'], ['bulgaria', 'prime minister', '2026-05-07', undefined],
  ['colombia', 'president', '2026-08-06', 'gustavo-petro'], ['colombia', 'president', '2026-08-07', 'abelardo-de-la-espriella'], ['peru', 'president', '2026-07-27', 'jose-maria-balcazar'], ['peru', 'president', '2026-07-28', 'keiko-fujimori'],
  ['ukraine', 'prime minister', '2026-07-15', 'yuliia-svyrydenko'], ['ukraine', 'prime minister', '2026-07-16', 'serhii-koretskyi'], ['iraq', 'prime minister', '2026-05-13', 'mohammed-shia-al-sudani'], ['iraq', 'prime minister', '2026-05-14', 'ali-al-zaidi'],
  ['serbia', 'president', '2026-09-27', 'aleksandar-vucic'], ['serbia', 'president', '2026-09-28', undefined], ['nepal', 'prime minister', '2026-03-26', 'sushila-karki'], ['nepal', 'prime minister', '2026-03-27', 'balendra-shah'],
  ['bangladesh', 'prime minister', '2025-06-01', undefined], ['pakistan', 'prime minister', '2023-10-01', undefined], ['vietnam', 'president', '2025-01-01', 'luong-cuong'], ['vietnam', 'president', '2026-04-07', 'to-lam'],
] as const) {
  test(`${title} of ${of} on ${date}: ${expected ?? 'not on record'}`, () => {
    const held = createRegister(data).officeHolders(of, date).filter((office) => office.title === title);
    assert.deepEqual(held.map(({ person }) => person), expected ? [expected] : []);
  });
}

test('who leads the European institutions, the United Nations, NATO and most of the G20 was looked at after the middle of 2025', () => {
  const checked = new Map(createRegister(data).offices().map(({ of, title, verifiedOn }) => [`${of} ${title}`, verifiedOn ?? '']));
  for (const office of ['european-union European Commission president', 'european-union European Council president', 'european-union foreign policy chief', 'united-nations secretary-general', 'nato secretary-general',
    'egypt president', 'egypt prime minister', 'france prime minister', 'germany president', 'russia prime minister', 'saudi-arabia king', 'spain prime minister', 'romania president', 'nigeria president', 'kenya president', 'chile president', 'lebanon president', 'argentina president', 'australia prime minister', 'brazil president', 'china president', 'india prime minister', 'indonesia president', 'south-africa president', 'turkiye president', 'taiwan president', 'palestine-state president', 'mexico president', 'israel foreign minister']) {
    assert.ok((checked.get(office) ?? '') > '2025-06-30', office);
  }
  for (const office of ['ukraine president', 'israel prime minister', 'iran president', 'spain prime minister', 'hungary prime minister', 'holy-see pope', 'united-nations secretary-general', 'united-states secretary of state']) {
    assert.ok((checked.get(office) ?? '') > '2026-07-01', office);
  }
});

test('behind a title, a surname alone is nobody else’s first name: “Prime Minister Michel” opens “Prime Minister Michel Barnier”', () => {
  const holders = data.offices?.flatMap(({ title, also = [], holders: all }) => all.flatMap((holder) => [title, ...also].map((called) => ({ called, ...holder })))) ?? [];
  assert.ok(holders.length > 300);
  for (const { called, name, surname = name.slice(name.lastIndexOf(' ') + 1) } of holders) {
    const other = holders.find((holder) => holder.called === called && holder.name !== name && holder.surname !== surname && holder.name.startsWith(`${surname} `));
    assert.equal(other?.name, undefined, `${called} ${surname}`);
  }
});

test('whose surname alone was borne in office by others, or opens their names, is not found by it', () => {
  const register = createRegister(data), called = (id: string): readonly string[] => register.subject(id)?.offices?.flatMap((office) => office.called?.surnames ?? []) ?? [];
  for (const [id, alone] of [['gustavo-petro', 'Petro'], ['nicusor-dan', 'Dan'], ['xiomara-castro', 'Castro'], ['joseph-aoun', 'Aoun'], ['lee-hsien-loong', 'Lee']] as const) {
    assert.ok(called(id).length > 0 && !called(id).includes(alone), id);
  }
});
