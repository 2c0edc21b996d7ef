import { fold } from '@/lib/text/01-normalise';
import { firstFrom, rangeOf, textOf, type Span } from '@/lib/text/02-segment/reading';
import type { Actor } from './actors';
import { byJoint, byRole, isJoint } from './byRole';
import type { Draft } from './draft';
import { roleWords } from './roleWords';
import { back, unnamed, type Attribution } from './speaker';
import type { SpeakerMemory } from './speakerMemory';

/**
 * Who says a draft; null for a paper that nobody known has written. `noticed` are the subjects of the sentences before that say
 * nothing, `following` those of the next statements. The memory learns who spoke.
 */
export function attribute(
  memory: SpeakerMemory,
  draft: Draft,
  noticed: readonly Actor[],
  following: readonly (Actor | null)[],
): Attribution | null {
  if (draft.cue.form === 'paper' && memory.current?.type !== 'organisation') return null;
  for (const { person } of noticed) memory.notice(person);
  const attribution = decide(memory, draft, following);
  memory.hear(attribution.speaker);
  return attribution;
}

function decide(memory: SpeakerMemory, draft: Draft, following: readonly (Actor | null)[]): Attribution {
  const { subject, unknown, carriesOn, cue } = draft;
  const { reading, current } = memory;
  if (subject?.kind === 'person') return byName(memory, subject);
  if (subject?.kind === 'pronoun' || subject?.kind === 'pronouns') return byPronoun(memory, subject);
  if (subject?.kind === 'role') {
    const joint = cue.verb?.plural === true && isJoint(reading, subject);
    return joint ? byJoint(memory, subject) : byRole(memory, subject, following, cue);
  }
  if (subject?.kind === 'paper' && current)
    return back(reading, current, subject, 'role', 'paper of the running speaker');
  if (subject) return byGroup(memory, subject);
  if (unknown) return byUnlisted(memory, unknown);
  if (carriesOn && current) return back(reading, current, null, 'zero', 'unspoken subject');
  return back(reading, unnamed('', null), null, 'zero', 'no subject');
}

function byName(memory: SpeakerMemory, actor: Actor): Attribution {
  const { reading, people } = memory;
  const speaker = memory.personSpeaker(actor.person, true);
  const full = people.places[firstFrom(people.places, actor.core.from)]?.reference === 'name';
  if (full) return { ...back(reading, speaker, actor.core, 'name', 'full name'), antecedent: null };
  const antecedent = memory.firstNaming(actor.person);
  return { ...back(reading, speaker, actor.core, 'surname', 'surname'), antecedent };
}

/** «وی»: the last human. «آنان»: the organisation or group that spoke last. */
function byPronoun({ reading, human, current }: SpeakerMemory, actor: Actor): Attribution {
  const group = actor.kind === 'pronouns';
  const speaker = group ? (current?.type === 'person' ? null : current) : human;
  if (!speaker)
    return back(reading, unnamed(textOf(reading, actor), null), actor, 'pronoun', 'pronoun without antecedent');
  return back(reading, speaker, actor, 'pronoun', `pronoun to the last ${group ? 'group' : 'human speaker'}`);
}

function byGroup(memory: SpeakerMemory, actor: Actor): Attribution {
  const { reading } = memory;
  const surface = textOf(reading, actor);
  const words = roleWords(surface);
  const reference = actor.named ? 'name' : 'role';
  const range = rangeOf(reading, actor);
  if (actor.kind !== 'organisation')
    return memory.newcomer({ ...unnamed(surface, range), words }, actor, reference, 'group without a name');
  const known = memory.organisation(words, actor.points);
  if (known) return back(reading, known, actor, reference, 'organisation again');
  return memory.newcomer({ person: -1, type: 'organisation', surface, words, range }, actor, reference, 'organisation');
}

function byUnlisted({ reading, human }: SpeakerMemory, span: Span): Attribution {
  const text = textOf(reading, span);
  if (human && /^(?:این|همین)\s\S+/.test(fold(text))) return back(reading, human, span, 'role', 'pointing phrase');
  const speaker = unnamed(text, rangeOf(reading, span));
  return { ...back(reading, speaker, span, 'role', 'unlisted subject'), antecedent: null };
}
