import type { DraftRule } from '../../rule/rule';

interface Marks {
  /** Offsets of the double marks. */
  readonly straight: readonly number[];
  readonly curly: readonly number[];
}

export const mixedQuotes: DraftRule<Marks> = {
  id: 'style.mixed-quotes',
  level: 'hint',
  summary: 'Straight and curly quotation marks in one draft.',
  reason: 'The mixture shows where text was pasted in, and a search for one sort misses the other.',
  authority: 'Common typographic practice',
  readsQuotations: true,
  collect({ text }) {
    const straight: number[] = [], curly: number[] = [];
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      // 6'2" is inches.
      if (unit === 0x22) { if (!/\d/u.test(text[i - 1] ?? '')) straight.push(i); } else if (unit === 0x201c || unit === 0x201d) curly.push(i);
    }
    return straight.length + curly.length > 0 ? { straight, curly } : undefined;
  },
  *judge(collected) {
    let straight = 0, curly = 0;
    for (const { facts } of collected) { straight += facts.straight.length; curly += facts.curly.length; }
    if (straight === 0 || curly === 0) return;
    const fewer = straight < curly ? 'straight' : 'curly';
    // Told once: whoever mends the first will look for the others.
    const first = collected.find(({ facts }) => facts[fewer].length > 0);
    const at = first?.facts[fewer][0];
    if (first && at !== undefined) {
      yield { index: first.index, span: { start: at, end: at + 1 }, message: `${straight} quotation marks of this draft are straight and ${curly} curly; this is the first of the ${fewer} ones.` };
    }
  },
  examples: {
    bad: [
      { text: '“One”, “two” and "three".', marks: ['"'] },
      { text: '"One", "two" and “three”.', marks: ['“'] },
    ],
    good: ['“One”, “two” and “three”.', '"One", "two" and "three".', 'He is 6\' 2" tall and “three”.', '“It’s” here.'],
  },
};
