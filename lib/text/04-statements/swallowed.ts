import type { Reading, Span } from '@/lib/text/02-segment/reading';
import type { People } from '@/lib/text/03-people/people';
import type { Actor } from './actors';

/**
 * «وزیر آب صرفه‌جویی را ضروری دانست»: nothing marks where the role ends and the object begins, so that a role before را has swallowed
 * an object. It is cut back to the longest role that the story has elsewhere, where there is one.
 */
export function cutSwallowed(reading: Reading, people: People, sentences: readonly (readonly Actor[])[]): Actor[][] {
  const whole = new Set(people.roles.map((role) => keyOf(reading, role)));
  for (const actors of sentences)
    for (const actor of actors)
      if (actor.kind === 'role' && !beforeObject(reading, actor)) whole.add(keyOf(reading, actor));
  return sentences.map((actors) => actors.map((actor) => cut(reading, actor, whole)));
}

function cut(reading: Reading, actor: Actor, whole: ReadonlySet<string>): Actor {
  if (actor.kind !== 'role' || !beforeObject(reading, actor)) return actor;
  for (let to = actor.to - 1; to > actor.from; to--) {
    const span = { from: actor.from, to };
    if (whole.has(keyOf(reading, span))) return { ...actor, ...span, core: span };
  }
  return actor;
}

function beforeObject(reading: Reading, span: Span): boolean {
  return reading.tokens[span.to]?.key === 'را';
}

function keyOf(reading: Reading, span: Span): string {
  let key = '';
  for (let i = span.from; i < span.to; i++) key += reading.tokens[i]?.key ?? '';
  return key;
}
