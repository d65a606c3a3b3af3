/** The other tools, each as `load() → (text) → number of marks`. This file is copied beside their packages, where its imports resolve. */

export const VERSIONS = {
  'write-good': '1.0.8',
  'unified': '11.0.5', 'retext-english': '5.0.0', 'retext-stringify': '4.0.0', 'retext-passive': '5.0.0', 'retext-simplify': '8.0.0', 'retext-equality': '7.1.0',
  'retext-indefinite-article': '5.0.0', 'retext-repeated-words': '5.0.0',
  'alex': '11.0.1',
  'harper.js': '2.10.0',
};

export const RIVALS = {
  'write-good': async () => {
    const { default: writeGood } = await import('write-good');
    return (text) => writeGood(text).length;
  },
  'write-good, no clichés': async () => {
    const { default: writeGood } = await import('write-good');
    return (text) => writeGood(text, { cliches: false }).length;
  },
  'retext': async () => {
    const { unified } = await import('unified');
    let processor = unified().use((await import('retext-english')).default);
    for (const name of ['passive', 'simplify', 'equality', 'indefinite-article', 'repeated-words']) processor = processor.use((await import(`retext-${name}`)).default);
    processor = processor.use((await import('retext-stringify')).default).freeze();
    return (text) => processor.processSync(text).messages.length;
  },
  'alex': async () => {
    const { markdown } = await import('alex');
    return (text) => markdown(text).messages.length;
  },
  'harper.js': async () => {
    const { LocalLinter, Dialect } = await import('harper.js');
    const { binaryInlined } = await import('harper.js/binaryInlined');
    const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.American });
    await linter.setup();
    return async (text) => (await linter.lint(text, { language: 'markdown' })).length;
  },
};
