import { rangeOf, textOf, type Reading } from '@/lib/text/02-segment/reading';
import type { Actor } from './actors';
import type { Cue } from './cues';
import { compatible, roleWords } from './roleWords';
import { back, NO_WORDS, type Attribution, type Speaker } from './speaker';
import type { SpeakerMemory } from './speakerMemory';

/** Verbs that carry on what somebody was saying. */
const GOING_ON = /^(?:ادامه|افزود|میافزاید|اضافه)/;

/** Whose a role without a name is; it speaks for itself where nothing tells (docs/decisions/010-a-role-needs-a-reason.md). */
export function byRole(
  memory: SpeakerMemory,
  actor: Actor,
  following: readonly (Actor | null)[],
  cue: Cue,
): Attribution {
  const { reading, roles, human } = memory;
  const surface = textOf(reading, actor);
  const words = roleWords(surface);
  const again = (speaker: Speaker, rule: string): Attribution => back(reading, speaker, actor, 'role', rule);
  const taking = (speaker: Speaker, rule: string): Attribution => {
    if (speaker.person >= 0) roles.take(speaker.person, surface);
    return again(speaker, rule);
  };
  const holder = roles.holder(words);
  if (holder !== null) return again(memory.personSpeaker(holder, false), 'role beside a name');
  const known = memory.withRole(words);
  if (known) return again(known, 'role of an earlier speaker');
  const next = actor.points ? null : awaited(memory, following, words);
  if (next !== null) return taking(memory.personSpeaker(next, false), 'role of the person named next');
  if (human && actor.points) return again(human, 'pointing role');
  if (human && human.person >= 0 && roles.fits(human.person, words))
    return taking(human, 'role of the running speaker');
  // «مشاور وزیر ادامه داد»: where one human alone has spoken, a verb of going on is theirs, whatever the office.
  if (human && memory.oneHuman && GOING_ON.test(cue.verb?.noun ?? '')) return taking(human, 'role of the only speaker');
  const speaker: Speaker = { person: -1, type: 'role', surface, words, range: rangeOf(reading, actor) };
  return memory.newcomer(speaker, actor, 'role', 'role without a name');
}

/** The person whom the next statements name for the first time, without a role, before another role speaks. */
function awaited(
  memory: SpeakerMemory,
  following: readonly (Actor | null)[],
  words: ReadonlySet<string>,
): number | null {
  for (const actor of following) {
    if (actor?.kind === 'role' && !actor.points && !compatible(words, roleWords(textOf(memory.reading, actor))))
      return null;
    if (actor?.kind === 'person')
      return memory.hasSpoken(actor.person) || memory.roles.known(actor.person) ? null : actor.person;
  }
  return null;
}

/** «رئیس‌جمهور و وزیر آب»: with a verb of several («گفتند»), two offices are two people. */
export function isJoint(reading: Reading, actor: Actor): boolean {
  return reading.tokens.slice(actor.from, actor.to).some((token) => token.key === 'و');
}

/** Several offices that speak together: nobody's alone, and not remembered. */
export function byJoint({ reading }: SpeakerMemory, actor: Actor): Attribution {
  const range = rangeOf(reading, actor);
  const speaker: Speaker = { person: -1, type: 'role', surface: textOf(reading, actor), words: NO_WORDS, range };
  return { ...back(reading, speaker, actor, 'role', 'joint speakers'), antecedent: null };
}
