import type { Annotations, PersonMention, StatementAnnotation } from '@/lib/domain/annotations';
import type { Range } from '@/lib/domain/range';
import type { Story } from '@/lib/store/story';
import { cueKey } from '@/lib/text/04-statements/cueKey';

const FIRST = 'پروین شادکام‌فر گفت: پل تازه باز می‌شود، و شادکام‌فر آن را ساده دانست.';
const SECOND = 'سخنگوی جشنواره خبر داد: جشنواره برپاست.';
const THIRD = 'سازمان نوبت‌بندی آب اعلام کرد: نوبت آب شهر تغییر کرد. وی چیزی نیفزود.';
const BODY = `${FIRST}\n${SECOND}\n${THIRD}\nانتهای پیام/ پیوند`;

function rangeOf(text: string, after = 0): Range {
  const start = BODY.indexOf(text, after);
  return { start, end: start + text.length };
}

function mention(surface: string, reference: PersonMention['reference'], after = 0): PersonMention {
  return { ...rangeOf(surface, after), surface, reference, rule: 'test' };
}

type Speech = Pick<StatementAnnotation, 'text' | 'speaker' | 'speakerType' | 'role' | 'reference' | 'cue'>;

function statement(speech: Speech): StatementAnnotation {
  const speakerRange = rangeOf(speech.speaker);
  const found = {
    verb: cueKey(speech.cue),
    cueRange: rangeOf(speech.cue),
    speakerRange,
    antecedent: null,
    kind: 'direct',
    leadIn: false,
  } as const;
  return { ...rangeOf(speech.text), ...speech, ...found, rule: 'test' };
}

const MAYOR = 'پروین شادکام‌فر';
const ROLE = 'شهردار مهرآباد نو';

const annotations: Annotations = {
  version: 1,
  agency: null,
  via: null,
  furniture: [rangeOf('انتهای پیام/ پیوند')],
  sentences: [
    rangeOf(FIRST),
    rangeOf(SECOND),
    rangeOf('سازمان نوبت‌بندی آب اعلام کرد: نوبت آب شهر تغییر کرد.'),
    rangeOf('وی چیزی نیفزود.'),
  ],
  people: [
    {
      name: MAYOR,
      role: ROLE,
      surfaces: [MAYOR, 'شادکام‌فر'],
      mentions: [
        mention(MAYOR, 'name'),
        mention('شادکام‌فر', 'surname', MAYOR.length),
        mention('وی', 'pronoun', BODY.indexOf('وی چیزی')),
      ],
    },
  ],
  statements: [
    statement({
      text: 'پل تازه باز می‌شود',
      speaker: MAYOR,
      speakerType: 'person',
      role: ROLE,
      reference: 'name',
      cue: 'گفت',
    }),
    statement({
      text: 'جشنواره برپاست',
      speaker: 'سخنگوی جشنواره',
      speakerType: 'role',
      role: null,
      reference: 'role',
      cue: 'خبر داد',
    }),
    statement({
      text: 'نوبت آب شهر تغییر کرد',
      speaker: 'سازمان نوبت‌بندی آب',
      speakerType: 'organisation',
      role: null,
      reference: 'name',
      cue: 'اعلام کرد',
    }),
  ],
  topics: [{ slug: 'environment', score: 1, evidence: [rangeOf('نوبت آب')] }],
  phrases: [{ phrase: 'نوبت آب', key: 'نوبتاب', score: 1, evidence: [rangeOf('نوبت آب')] }],
};

/** A story with a person, a role and an organisation that speak, annotated by hand; all invented. */
export function threeVoices(): Story {
  const publishedAt = { instant: '2026-01-10T08:30:00.000Z', precision: 'minute', day: '2026-01-10' } as const;
  return {
    id: '3f0c8a52-6c1e-4b7a-9d55-0a4e8f2b1c60',
    contentHash: 'three voices',
    source: { slug: 'kavosh', name: 'خبرگزاری کاوش', nameEn: 'Kavosh', host: 'kavosh.example' },
    draft: { externalId: null, title: 'سه صدا', body: BODY, url: null, source: 'kavosh', publishedAt, demo: true },
    annotations,
  };
}
