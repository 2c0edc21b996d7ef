import { dropMarks, fold, nameKey } from '@/lib/text/01-normalise';
import type { Known } from './known';
import { ambiguous, bareEnding, everyday, HOLY, listedSurnameKey, stopWord, SURNAME_HEADS } from './words';

const MIN_LETTERS = 3;

/**
 * Other forms in which a story names its people, each with the person's index: one part of a double surname (مطهری for
 * مطهری‌اصل), and a second given name run into the surname (احمدیوسفی for ناصر احمد یوسفی). A form that two people share is left out, and so is an everyday word, unless `announced`: the
 * caller knows by a title or a verb that it names somebody.
 */
export function shortForms(people: readonly Known[], announced: boolean): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  const shared = new Set(people.map(({ family }) => nameKey(family)));
  people.forEach((person, i) => {
    for (const form of person.given === '' ? [] : formsOf(person, announced)) {
      if (owners.has(form) && owners.get(form) !== i) shared.add(form);
      owners.set(form, i);
    }
  });
  for (const form of shared) owners.delete(form);
  return owners;
}

function formsOf({ given, family }: Known, announced: boolean): string[] {
  const parts = family.split(/[\s\u200c]+/).map((part) => dropMarks(fold(part)));
  const ends = parts.length > 1 ? [parts[0] ?? '', parts.at(-1) ?? ''] : [];
  const givens = given.split(/\s+/);
  const joined = givens.length > 1 ? [nameKey(`${givens.at(-1) ?? ''}${family}`)] : [];
  return [...ends.filter((part) => stands(part) && (announced || !common(part))), ...joined];
}

/** Whether a part of a surname names somebody by itself. */
function stands(part: string): boolean {
  return part.length >= MIN_LETTERS && !HOLY.has(part) && !bareEnding(part) && !SURNAME_HEADS.has(part);
}

function common(part: string): boolean {
  return ambiguous(part) || stopWord(part) || (everyday(part) && !listedSurnameKey(part));
}
