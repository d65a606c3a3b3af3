/** Invents names by the patterns that names follow, so that endings and forms are learned which the annotated texts happen not to hold. */
import { nameLists as lists } from './core.mjs';

const words = (list) => list.trim().split(/\s+/u);
const titleCase = (name) => name.replace(/(^|[ '-])\p{L}/gu, (letter) => letter.toUpperCase());

/** What a name of each kind may look like; a word in braces is a slot. */
const PATTERNS = {
  PER: `{surname}|{surname}|{given}|{given} {surname}|{given} {surname}|{given} {wordy}|{given} {given} {surname}|{given} {letter}. {surname}|{letter}. {letter}. {surname}|{letter}.{letter}. {surname}|
    {given} {particle} {surname}|{given} Al-{surname}|{given} {surname}-{surname}|{given} {surname} {suffix}|{given} {coined}|{given} {surname} {coined}|{given} {coined} {coined}|{given} “{wordy}” {surname}|{given} "{given}" {surname}`,
  ORG: `{coined}|{coined}|{surname}|{letters}|{letters}|{letters} {industry}|{surname} {industry}|{coined} {industry}|{place} {industry}|{coined} {form}|{surname} {industry} {form}|{coined}, {form}|
    {surname} & {surname}|{surname} and {surname}|{surname} {family}|{where} {body}|{where} {field} {body}|{where} {body} of {field}|{head} of {field}|{head} of {field} and {field}|{head} of {field} and {field}|{body} for {field} and {field}|{body} on {field}|{where} {body} for {field}|{surname} {body} for {adjective} {field}|{head} of {place}|
    {place} {head} of {field}|{adjective} {adjective} {body}|{adjective} {body} of {place}|{adjective} {surname} {body}|{surname} {body}|{adjective} Party|{adjective} {adjective} Party|
    {place} {side}|{place} {side}|{side}|{place} FC|FC {place}|{place} {paper}|The {place} {paper}|The {paper}|{place} {school}|{surname} {school}|University of {place}|
    {number}th {unit}|{place} {troupe}|{place} and {place} Railway|{place} {place} {line}|{place} City Council|
    {quality} {thing}|The {thing}s|The {quality} {thing}s|{thing} {thing}|{thing}s of {thing}|{thing} of the {thing}`,
  LOC: `{place}|{place}|{place}|{place}|{place}|{place}|{place}|{place}|{place}|{surname} {land}|{surname} {land}|{place} {land}|{beforeLand} {surname}|{beforeLand} {place}|{surname}{settlement}|
    {quality} {land}|{thing} {land}|{domain} of {place}|{place} {site}|{surname} {surname} {land}|{number}th {street}|{place}-{place}|{place} on {surname}|{place} upon {surname}`,
  MISC: `{quality} {thing}|The {quality} {thing}|{thing} of {thing}|{place} {event}|{adjective} {event}|{surname} {event}|Battle of {place}|Treaty of {place}|{place} {adjective} {event}|{thing}|{thing} in {place}`,
};

const patterns = Object.fromEntries(Object.entries(PATTERNS).map(([type, list]) => [type, list.split('|').map((pattern) => pattern.trim())]));

/** What fills the slots: a word of a list, or whatever `pick` and `fill` make. */
const SLOTS = {
  field: words(`Arts Science Sciences Technology Medicine Law Music Education Engineering Agriculture Health Finance Justice Defence Energy Labour Trade Transport Tourism
  Culture Housing Economics History Statistics Aviation Fisheries Forestry Immigration Commerce Industry Design Journalism Mining Security Research Development`),
  wordy: words(`Player Baker Cook Fisher Young Brown Black White Green Stone Rice Bush Woods Banks Price Bishop Marsh Rivers Fox Wolf Bird Bell Hope Love Power Day Knight Page Park Wood
  Field Hill Brook Lake Rose Snow Frost Winter Gold Diamond Law Judge Major King Prince Pope Church Temple House Street Bridge Rock Cross Best Strong Long Short Sharp Wise Savage Gamble Sales Grant Mills`),
  industry: words(`Airlines Airways Motors Electric Steel Foods Records Pictures Studios Entertainment Games Software Systems Technologies Petroleum Oil Energy Gas Power Chemical
  Pharmaceuticals Insurance Bank Financial Capital Securities Holdings Group Industries International Brewery Shipping Lines Railways Telecom Communications Media Press Publishing Books Films
  Music Radio Television Broadcasting Networks Stores Supermarkets Hotels Partners Properties Aerospace Aviation Laboratories Instruments Electronics Tools Mills Works`),
  form: words('Inc. Inc Corp. Corp Ltd Ltd. LLC PLC Company Co. Corporation Limited GmbH AG'),
  body: words(`Association Federation Union League Society Institute Council Commission Committee Board Authority Agency Foundation Alliance Congress Conference Confederation Guild Club
  Trust Fund Network Coalition Movement Front Service Office Bureau Department Ministry Academy College School Party Church Army Chamber Assembly`),
  head: words('University Ministry Department Institute Bank College Academy Board Bureau Church Society Association Federation Council Court House School Museum Order'),
  side: words(`United City Rovers Wanderers Athletic Tigers Lions Bears Eagles Hawks Falcons Panthers Wolves Sharks Giants Rangers Kings Knights Saints Warriors Pirates Royals Stars
  Rockets Bulls Bulldogs Raiders Cougars Wildcats Dragons Hurricanes Dynamos Town`),
  paper: words('Times Post Herald Tribune Gazette Journal Chronicle Courier Telegraph Mail Star Sun Mirror News Standard Observer Examiner Record Weekly Review Dispatch Press'),
  adjective: words(`National Royal International American British Canadian Australian European African Asian Indian Irish Scottish Welsh German French Italian Russian Chinese Japanese Israeli
  Palestinian Iraqi Turkish Democratic Socialist Liberal Conservative Christian Islamic Communist Republican People's Free New United Federal Central General Supreme World Global Northern Southern Eastern Western`),
  school: ['University', 'College', 'High School', 'School', 'Academy', 'State University', 'Institute of Technology', 'Grammar School', 'Medical School', 'Law School'],
  unit: ['Infantry Division', 'Armoured Brigade', 'Fighter Wing', 'Bomb Group', 'Air Force', 'Army', 'Fleet', 'Infantry Regiment', 'Battalion', 'Cavalry', 'Squadron', 'Marine Division'],
  thing: words(`Wolf Stone River Garden Moon Velvet Iron Silver Paper Glass Thunder Fire Ghost Mirror Winter Summer Ocean Shadow Dream Heart Road Storm Bird Horse Machine Angel Devil Rose Crown
  Star Sky Rain Snow Gold Steel Light Night Day Morning City Island Train Radio Window Door King Queen Soldier Stranger Child Lover Dancer Heaven Water Blood Bone Dust`),
  quality: words('Red Black White Blue Green Golden Broken Silent Lost Last First Little Big Wild Dark Bright Hidden Burning Frozen Electric Sweet Bitter Hollow Empty Holy Old New Young Crazy Perfect Dead Living'),
  land: words(`River Lake Creek Valley Mountains Mountain Hills Hill Island Islands Bay Beach Peninsula Forest Park Falls Canyon Desert County Province District Bridge Road Street Avenue Square Lane
  Airport Station Castle Palace Harbour Stadium Arena Cemetery Gardens Heights Plains Ridge Point Hospital Museum Cathedral Theatre Hotel Prison Dam Highway Railway`),
  beforeLand: words('Mount Lake Fort Cape Port Point North South East West New Old Upper Lower Greater Saint St. San Santa Los Northern Southern Eastern Western Central'),
  site: ['International Airport', 'Railway Station', 'Town Hall', 'Junction', 'Central', 'Hills', 'Memorial Park', 'Training Centre', 'City'],
  event: words(`War Revolution Rebellion Uprising Crisis Treaty Agreement Accord Act Games Cup Championship Championships Open Prize Award Awards Festival Parade Report Plan Olympics Marathon
  Series Election Conference Summit Trophy Massacre Riots`),
  particle: words('de van von al bin ibn del da di le'), suffix: words('Jr. Jr Sr. II III'), family: words('Brothers Bros. Sons Partners Group'), line: words('Railroad Railway Airlines Bank'),
  troupe: words('Police Orchestra Symphony Philharmonic Opera Ballet Choir Museum Hospital Library'), settlement: words('ville ton burg ford field wood ham bury dale'),
  domain: words('Isle Gulf Bay Port Lake City Republic Strait Sea'), street: ['Street', 'Avenue'], coinage: words('tech soft tel com net corp co ix ex on ia is us o a'),
  given: (pick) => titleCase(pick(lists.given)),
  surname: (pick) => titleCase(pick(lists.surnames)),
  place: (pick) => titleCase(pick(lists.places)),
  where: (pick, fill) => fill(pick(['{place}', '{adjective}'])),
  coined: (pick, fill) => fill('{surname}').replace(/[aeiouy]+$/u, '') + fill('{coinage}'),
  letter: (pick) => pick('ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  letters: (pick, fill) => fill('{letter}'.repeat(pick([2, 3, 3, 3, 4, 5]))),
  number: (pick) => `${pick('1234567')}${pick('0456789')}`,
};

/** Words of a name, as far as they tell its form. */
export const lengthOf = (name) => Math.min(name.split(/\s+/u).length, 4);

/** A pattern with its slots filled. */
function filled(pattern, pick) {
  const fill = (text) => text.replace(/\{(\w+)\}/gu, (_, slot) => (typeof SLOTS[slot] === 'function' ? SLOTS[slot](pick, fill) : pick(SLOTS[slot])));
  return fill(pattern);
}

/** An invented name of the kind, with as many words as `name` where one is found soon. */
export function invented(type, name, random) {
  if (!patterns[type]) return undefined;
  const pick = (list) => list[Math.floor(random() * list.length)];
  for (let tries = 0; tries < 12; tries++) {
    const found = filled(pick(patterns[type]), pick);
    if (lengthOf(found) === lengthOf(name)) return found;
  }
  return undefined;
}

const places = { COUNTRY: lists.countries, CITY: lists.cities };

/** An invented name for a slot of a sentence, and the kind that it is annotated with. */
export function slotted(slot, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  if (places[slot]) return { type: 'LOC', name: titleCase(pick(places[slot])) };
  if (slot === 'SIDE') return { type: 'ORG', name: titleCase(pick(random() < 0.5 ? lists.cities : lists.countries)) };
  if (slot === 'DEM') return { type: 'MISC', name: titleCase(pick(lists.demonyms)) };
  return { type: slot, name: filled(pick(patterns[slot]), pick) };
}
