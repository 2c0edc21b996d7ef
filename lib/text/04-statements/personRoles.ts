import { fold, matchKey } from '@/lib/text/01-normalise';
import { textOf, type Reading } from '@/lib/text/02-segment/reading';
import type { People } from '@/lib/text/03-people/people';
import { compatible, related, roleWords } from './roleWords';

/** No real story has as many; the bound keeps the work on hostile input linear. */
const MAX_ROLES = 1000;

interface PersonRole {
  readonly person: number;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** The roles of a story's people: those beside their names, and those found by the order of the speakers. */
export class PersonRoles {
  private readonly beside: readonly PersonRole[];
  private readonly taken: PersonRole[] = [];

  constructor(reading: Reading, people: People) {
    const distinct = new Map(
      people.roles.map(({ person, from, to }) => [
        `${person} ${matchKey(textOf(reading, { from, to }))}`,
        { person, from, to },
      ]),
    );
    this.beside = [...distinct.values()].slice(0, MAX_ROLES).map((role) => roleOf(role.person, textOf(reading, role)));
  }

  /** The person beside whose name a compatible role stands; null without one. */
  holder(words: ReadonlySet<string>): number | null {
    return this.beside.find((role) => compatible(words, role.words))?.person ?? null;
  }

  /** Whether a role stands beside the person's name anywhere. */
  known(person: number): boolean {
    return this.beside.some((role) => role.person === person);
  }

  /** Whether a role can be the person's too: nothing is known of theirs yet, or it can be another name of their office. */
  fits(person: number, words: ReadonlySet<string>): boolean {
    const own = [...this.beside, ...this.taken].filter((role) => role.person === person);
    return own.length === 0 || own.some((role) => sameOffice(words, role.words));
  }

  /** Remembers that a role was found to be the person's. */
  take(person: number, text: string): void {
    if (this.taken.length < MAX_ROLES && !this.taken.some((role) => role.person === person && role.text === text))
      this.taken.push(roleOf(person, text));
  }

  /** The fullest role beside a person's name, else of those found by the order of the speakers; null without one. */
  fullest(person: number): string | null {
    return fullestOf(this.beside, person) ?? fullestOf(this.taken, person);
  }
}

function roleOf(person: number, text: string): PersonRole {
  return { person, text, words: roleWords(text) };
}

/** The fullest role of a person that is no mere pointer («این مقام»). */
function fullestOf(roles: readonly PersonRole[], person: number): string | null {
  const own = roles.filter((role) => role.person === person && !/^(?:این|همین|ان)\s/.test(fold(role.text)));
  return own.map((role) => role.text).sort((a, b) => matchKey(b).length - matchKey(a).length)[0] ?? null;
}

/** How many words a role may have of its own and still be another name of an office with another head. */
const MAX_NEW_WORDS = 1;

/** Heads that stand for one another as names of one office, or for any: the head of a unit, an official. */
const HEADS =
  /^(?:رییس|رئیس|مدیر|مدیرکل|مدیرعامل|سرپرست|فرمانده|مسیول|مسول|دبیر|دبیرکل|متولی|تولیت|مقام|کارشناس|متخصص|استاد|استادیار|دانشیار|پزشک|پژوهشگر|محقق|عضو|فعال|امام|خطیب)$/;

/** «مدیرکل راهداری» and «رئیس اداره راهداری» can be one office; «وزیر آب» and «مدیر سازمان نوبت‌بندی آب», a minister and a spokesman cannot. */
function sameOffice(words: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  const [head, ...rest] = words;
  if (!related(words, known)) return false;
  if (known.has(head ?? '')) return true;
  return (
    HEADS.test(head ?? '') &&
    HEADS.test([...known][0] ?? '') &&
    rest.filter((word) => !known.has(word)).length <= MAX_NEW_WORDS
  );
}
