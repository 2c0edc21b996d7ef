import type { Range } from '@/lib/domain/range';
import type { Reading, Span } from '@/lib/text/02-segment/reading';
import type { Token } from '@/lib/text/02-segment/tokens';
import type { FoundName } from './foundName';
import { creditedName } from './creditedNames';
import { foreignName } from './foreignNames';
import { framedName } from './framedNames';
import { blessedName, honorificName } from './honorificNames';
import { knownSurname, listedName, patronymic } from './listedNames';
import { quotedName } from './quotedNames';
import { countWords, type Recurrence } from './recurrence';
import { mayBeginName } from './words';

/** The names of a story that need no memory of other places, in order, without overlap. A sentence's subject stands behind its dateline. */
export function findNames(reading: Reading, dateline: Range | null): FoundName[] {
  const { tokens } = reading;
  const found: FoundName[] = [];
  const recurs = countWords(reading);
  for (const span of reading.spans) {
    const subject = behind(tokens, span, dateline);
    for (let i = span.from; i < span.to;) {
      const name = findAt(tokens, i, i < subject ? span : { from: subject, to: span.to }, recurs);
      if (name) found.push(name);
      i = Math.max(name?.to ?? 0, i + 1);
    }
  }
  return found;
}

/** The token of a sentence behind the dateline in it. */
function behind(tokens: readonly Token[], span: Span, dateline: Range | null): number {
  let at = span.from;
  if (dateline && dateline.start < (tokens[span.to - 1]?.end ?? 0))
    while (at < span.to && (tokens[at]?.start ?? 0) < dateline.end) at++;
  while (at > span.from && /^(?:comma|colon|dash)$/.test(tokens[at]?.kind ?? '')) at++;
  return at < span.to ? at : span.from;
}

function findAt(tokens: readonly Token[], at: number, span: Span, recurs: Recurrence): FoundName | null {
  const token = tokens[at];
  if (token?.kind === 'open' || token?.key === '"') return quotedName(tokens, at, span);
  if (token?.kind !== 'word') return null;
  const announced = mayBeginName(token.word) ? announcedName(tokens, at, span) : null;
  return (
    patronymic(tokens, at, span) ??
    announced ??
    creditedName(tokens, at, span) ??
    foreignName(tokens, at, span) ??
    framedName(tokens, at, span, recurs)
  );
}

function announcedName(tokens: readonly Token[], at: number, span: Span): FoundName | null {
  return (
    honorificName(tokens, at, span) ??
    blessedName(tokens, at, span) ??
    listedName(tokens, at, span) ??
    knownSurname(tokens, at, span)
  );
}
