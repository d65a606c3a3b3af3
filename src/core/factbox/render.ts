/** A box written out: for a draft, for a page, for a newsroom system. Readers see who published a source, machines its title. */
import { lastVerified, longDate } from '../../register/dates';
import { publisherOf } from '../publisher';
import { type Box, type Fact, subjectsOf } from './types';

export type BoxFormat = 'markdown' | 'html' | 'plain' | 'json-ld' | 'ninjs';

/** The box in the given format, without markers and without a final line break. */
export function renderBox(box: Box, format: BoxFormat): string {
  switch (format) {
    case 'markdown': return markdown(box);
    case 'html': return html(box);
    case 'plain': return plain(box);
    case 'json-ld': return JSON.stringify(jsonLd(box), null, 2);
    case 'ninjs': return JSON.stringify(ninjs(box), null, 2);
  }
}

/** The box on one line, as the text of a Markdown footnote. */
export function renderFootnote(box: Box): string {
  const facts = box.facts.map((fact) => `${escapeMarkdown(fact.label)}: ${escapeMarkdown(fact.value)}${markdownTail(fact)}`);
  return `**${escapeMarkdown(box.title)}**, on ${longDate(box.date)}. ${facts.map((line) => `${line}.`).join(' ')}`;
}

/** What stands with the sources behind a fact: since when it holds, and that it was not checked up to the date. */
function notesOn(fact: Fact): string[] {
  return [fact.since === undefined ? undefined : `since ${longDate(fact.since)}`, fact.lastVerified && lastVerified(fact.lastVerified)].filter((note) => note !== undefined);
}

function markdown(box: Box): string {
  const lines = box.facts.map((fact) => `> - **${escapeMarkdown(fact.label)}:** ${escapeMarkdown(fact.value)}${markdownTail(fact)}`);
  return [`> **${escapeMarkdown(box.title)}**, on ${longDate(box.date)}`, '>', ...lines].join('\n');
}

function markdownTail(fact: Fact): string {
  const links = fact.sources.map(({ title, url }) => `[${escapeMarkdown(publisherOf(title))}](<${url.replace(/[<>\s]/gu, encodeURIComponent)}>)`);
  return ` (${[...notesOn(fact), ...links].join('; ')})`;
}

function html(box: Box): string {
  const lines = box.facts.map((fact) => {
    const links = fact.sources.map(({ title, url }) => `<a href="${escapeHtml(url)}" title="${escapeHtml(title)}">${escapeHtml(publisherOf(title))}</a>`);
    const tail = [...notesOn(fact), ...links].join('; ');
    return `    <dt>${escapeHtml(fact.label)}</dt>\n    <dd>${escapeHtml(fact.value)} <small>(${tail})</small></dd>`;
  });
  return [
    `<aside class="copydesk-box" aria-label="Fact box: ${escapeHtml(box.title)}">`,
    `  <p><strong>${escapeHtml(box.title)}</strong>, on <time datetime="${box.date}">${longDate(box.date)}</time></p>`,
    '  <dl>', ...lines, '  </dl>', '</aside>',
  ].join('\n');
}

function plain(box: Box): string {
  const lines = box.facts.map((fact) => {
    const tail = [...notesOn(fact), ...fact.sources.map(({ title, url }) => `${publisherOf(title)}, ${url}`)];
    return `- ${fact.label}: ${fact.value} (${tail.join('; ')})`;
  });
  return [`${box.title}, on ${longDate(box.date)}`, ...lines].join('\n');
}

/** schema.org: a work about the subjects, made of claims that cite their sources. */
function jsonLd(box: Box): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name: box.title,
    about: box.about.map(({ name, type }) => ({ '@type': type, name })),
    temporalCoverage: box.date,
    hasPart: box.facts.map((fact) => ({
      '@type': 'Claim',
      name: fact.label,
      text: fact.value,
      temporalCoverage: fact.since === undefined ? fact.asOf : `${fact.since}/${fact.asOf}`,
      citation: fact.sources.map(({ title, url }) => ({ '@type': 'CreativeWork', name: title, url })),
    })),
  };
}

/** IPTC ninjs 1.4: an item to stand among the associations of the story. */
function ninjs(box: Box): object {
  const named = (types: readonly string[]) => box.about.filter(({ type }) => types.includes(type)).map(({ name }) => ({ name, rel: 'about' }));
  const some = (key: string, types: readonly string[]) => { const list = named(types); return list.length === 0 ? {} : { [key]: list }; };
  return {
    associations: {
      [`factbox-${subjectsOf(box.subject).join('-')}`]: {
        uri: `urn:copydesk:box:${box.subject}:${box.date}`,
        type: 'text',
        representationtype: 'complete',
        headline: box.title,
        language: 'en',
        body_text: plain(box),
        body_html: html(box),
        ...some('person', ['Person']),
        ...some('organisation', ['Organization', 'GovernmentOrganization']),
        ...some('place', ['Country', 'AdministrativeArea', 'Place']),
        ...some('object', ['Thing']),
      },
    },
  };
}

/** Every character that Markdown could read as markup, escaped. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/gu, '\\$&');
}

/** Text made safe for an HTML text node or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
