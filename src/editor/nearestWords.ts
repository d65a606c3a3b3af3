/** Where words stand in a text, nearest to where they once stood (UTF-16 offsets); undefined where they are gone. */
export function nearestWords(text: string, words: string, once: number): { readonly start: number; readonly end: number } | undefined {
  if (words === '') return undefined;
  const after = text.indexOf(words, once), before = text.lastIndexOf(words, once);
  if (after < 0 && before < 0) return undefined;
  const start = before < 0 || (after >= 0 && after - once <= once - before) ? after : before;
  return { start, end: start + words.length };
}
