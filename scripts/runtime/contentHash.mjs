import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * A hash of the names and contents of files and, through their subfolders, folders; one that is missing counts as empty.
 *
 * @param {readonly string[]} places from the root of the checkout
 * @param {(file: string) => boolean} [counts] whether a file, by its path from the root, matters
 * @returns {string} hexadecimal
 */
export function contentHash(places, counts = () => true) {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesBelow).filter(counts).sort()) {
    const content = fs.readFileSync(path.join(ROOT, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesBelow(place) {
  const stat = fs.statSync(path.join(ROOT, place), { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [place];
  return fs.readdirSync(path.join(ROOT, place)).flatMap((name) => filesBelow(`${place}/${name}`));
}
