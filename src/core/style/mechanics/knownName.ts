import type { PhraseRule, Wording } from '../../rule/rule';

/** Names as they are, each with the ways in which copy gets them wrong; nobody and nothing else bears those. */
const NAMES = (
  'Canada geese=Canadian geese|Canada goose=Canadian goose|Veterans Day=Veteran\'s Day|Smithsonian Institution=Smithsonian Institute|Johns Hopkins University=John Hopkins University|Johns Hopkins Hospital=John Hopkins Hospital|daylight saving time=daylight savings time|Procter & Gamble=Proctor and Gamble|'
  + 'Columbia University=Colombia University|British Columbia=British Colombia|District of Columbia=District of Colombia|Nobel Prize=Noble Prize,Nobel Price|Nobel Peace Prize=Noble Peace Prize,Nobel Peace Price|Pulitzer Prize=Pulitzer Price,Pulitizer Prize|'
  + 'Centers for Disease Control=Center for Disease Control|Drug Enforcement Administration=Drug Enforcement Agency|Food and Drug Administration=Federal Drug Administration|Federal Bureau of Investigation=Federal Bureau of Investigations|'
  + 'National Institutes of Health=National Institute of Health|Environmental Protection Agency=Environment Protection Agency|Federal Emergency Management Agency=Federal Emergency Management Administration|Department of Veterans Affairs=Department of Veteran Affairs,Department of Veteran\'s Affairs|'
  + 'Medal of Honor=Congressional Medal of Honor|National Transportation Safety Board=National Transport Safety Board,National Transportation and Safety Board|Pittsburgh Steelers=Pittsburg Steelers|Pittsburgh Pirates=Pittsburg Pirates|Pittsburgh Penguins=Pittsburg Penguins|Securities and Exchange Commission=Security and Exchange Commission,Securities and Exchanges Commission|'
  + 'Internal Revenue Service=Internal Revenue Services|Lloyd\'s of London=Lloyds of London|Crown Prosecution Service=Crown Prosecution Services|Office for National Statistics=Office of National Statistics|'
  + 'Office for Budget Responsibility=Office of Budget Responsibility|HM Revenue and Customs=HM Revenues and Customs|Royal National Lifeboat Institution=Royal National Lifeboat Institute|Financial Conduct Authority=Financial Conduct Agency|'
  + 'World Health Organization=World Heath Organization|'
  + 'Philippines=Phillipines,Philipines,Phillippines|Afghanistan=Afganistan,Afghanastan|Caribbean=Carribean,Carribbean|Mediterranean=Mediteranean,Mediterannean|Massachusetts=Massachusets,Massachussetts,Massachussets|Connecticut=Conneticut,Connecticutt|Cincinnati=Cincinatti,Cincinnatti|'
  + 'Pennsylvania=Pennslyvania,Pensylvania|Mississippi=Missisippi,Mississipi,Missisipi|Tennessee=Tennesee,Tennesse|Albuquerque=Albequerque,Alburquerque|Niagara Falls=Niagra Falls|Britain=Britian|Ukrainian=Ukranian|Israel=Isreal|Israeli=Isreali|Palestinian=Palestinan|'
  + 'Kazakhstan=Kazakstan|Kyrgyzstan=Kyrgystan|Edinburgh=Edinborough|Middlesbrough=Middlesborough|Gloucestershire=Glouchestershire|Portuguese=Portugese|Buddhist=Bhuddist|Buenos Aires=Buenes Aires|Sri Lankan=Shri Lankan|'
  + 'Venezuela=Venezula|Colombian government=Columbian government|Colombian president=Columbian president|Rolls-Royce=Rolls Royce'
).split('|').map((line) => line.split('=') as [string, string]);

/** Names that nobody has, one letter or one word from those that somebody has. */
export const knownName: PhraseRule = {
  id: 'style.known-name',
  level: 'warning',
  summary: 'A well-known name that is written wrong: “Drug Enforcement Agency”, “John Hopkins”, “Noble Prize”, “Veteran’s Day”.',
  reason: 'Spelling checkers know the words and not the name. Readers know the name.',
  authority: 'The bodies’ own sites; AP Stylebook and Guardian style guide, entries of these names',
  wordings: NAMES.flatMap(([right, wrong]) => wrong.split(',').map((phrase): Wording => ({ phrases: [phrase], instead: [right], except: ['Congressional Medal of Honor Society|Foundation', 'Scottish Environment Protection Agency'], message: `The name is “${right}”.` }))),
  examples: {
    bad: [
      { text: 'The Drug Enforcement Agency searched it on Veteran’s Day.', marks: ['Drug Enforcement Agency', 'Veteran’s Day'], fixed: 'The Drug Enforcement Administration searched it on Veterans Day.' },
      { text: 'She won a Noble Prize at John Hopkins University.', marks: ['Noble Prize', 'John Hopkins University'], fixed: 'She won a Nobel Prize at Johns Hopkins University.' },
      { text: 'He fed two Canadian geese in the Phillipines.', marks: ['Canadian geese', 'Phillipines'], fixed: 'He fed two Canada geese in the Philippines.' },
    ],
    good: ['The Drug Enforcement Administration searched it on Veterans Day.', 'A veteran’s day began early at Johns Hopkins, where John Hopkins-Lund works. The Canadian saw geese.'],
  },
};
