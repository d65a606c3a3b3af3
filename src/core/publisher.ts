/** Who published a source: “Reuters” of “Reuters: Russia becomes first country to …”, the whole title where nobody is named before a colon. */
export function publisherOf(title: string): string {
  const colon = title.indexOf(': ');
  return colon > 0 ? title.slice(0, colon) : title;
}
