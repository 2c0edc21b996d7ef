import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threeVoices } from '@/lib/pipeline/testing/threeVoices';
import { storyArbitrary } from '@/lib/pipeline/testing/storyArbitrary';
import { wordTokens } from '@/lib/text/01-normalise';
import { officeOf, organisationOf, personOf } from './entityIds';
import { entityRows } from './entityRows';
import { mentionRows } from './mentionRows';
import { bodyText, nameRanges, properRanges, searchVector, titleText } from './searchVector';
import { statementRows } from './statementRows';

const story = threeVoices();
const { people, sentences, statements } = story.annotations;
const said = (own: typeof statements) => statementRows({ statements: own, people }, story.draft.body);

describe('entity ids', () => {
  it('are stable: addresses carry them', () => {
    expect(personOf('پروین شادکام‌فر')?.id).toBe('p-ffc1a284893dc17c');
    expect(organisationOf('سازمان نوبت‌بندی آب')?.id).toMatch(/^o-[0-9a-f]{16}$/);
    expect(officeOf('شهردار')?.id).toMatch(/^r-[0-9a-f]{16}$/);
  });
  it('are the same for the same name in another spelling', () => {
    expect(personOf('خانم پروين شادكام فر')?.id).toBe(personOf('پروین شادکام‌فر')?.id);
  });
  it('need a letter', () => expect([personOf('…'), organisationOf(''), officeOf('«»')]).toEqual([null, null, null]));
});

describe('mentionRows', () => {
  it('counts the first mention of a person in a sentence, and no pronoun', () => {
    expect(mentionRows(people, sentences).map(({ reference, counted }) => [reference, counted])).toEqual([
      ['name', true],
      ['surname', false],
      ['pronoun', false],
    ]);
  });
  it('counts nothing outside the sentences', () => {
    expect(mentionRows(people, []).map(({ counted }) => counted)).toEqual([false, false, false]);
  });
  it('counts once for a name in two spellings', () => {
    const [person] = people;
    const twice = person ? [person, { ...person, name: 'پروين شادكام فر', mentions: person.mentions.slice(1, 2) }] : [];
    expect(mentionRows(twice, sentences).filter(({ counted }) => counted)).toHaveLength(1);
  });
  it('keeps its place in the order of the text', () => {
    fc.assert(
      fc.property(storyArbitrary, ({ annotations }) => {
        const rows = mentionRows(annotations.people, annotations.sentences);
        expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, i) => i));
        expect(rows.map((row) => row.start_offset)).toEqual(rows.map((row) => row.start_offset).sort((a, b) => a - b));
      }),
    );
  });
});

describe('statementRows', () => {
  it('leaves lead-ins out and numbers the others', () => {
    const [first, ...rest] = statements;
    const withLeadIn = first ? [{ ...first, leadIn: true }, ...rest] : [];
    expect(said(withLeadIn).map(({ seq, speaker_type }) => [seq, speaker_type])).toEqual([
      [0, 'role'],
      [1, 'organisation'],
    ]);
  });
  it('makes a speaker without a letter unnamed', () => {
    const [first] = statements;
    const rows = said(first ? [{ ...first, speaker: '…' }] : []);
    expect(rows).toMatchObject([{ speaker_type: 'unnamed', speaker_id: null, person_id: null }]);
  });
});

describe('entityRows', () => {
  const later = { ...story, draft: { ...story.draft, publishedAt: { ...story.draft.publishedAt, day: '2026-02-01' } } };

  it('joins the tenure of several stories', () => {
    for (const order of [
      [story, later],
      [later, story],
    ]) {
      expect(entityRows(order).tenures).toMatchObject([{ from_day: '2026-01-10', to_day: '2026-02-01' }]);
    }
  });
  it('takes only names as names', () => {
    expect(
      entityRows([story])
        .aliases.map(({ surface }) => surface)
        .sort(),
    ).toEqual(['شادکام‌فر', 'پروین شادکام‌فر'].sort());
  });
  it('gives each row once and in the order of the ids', () => {
    fc.assert(
      fc.property(fc.array(storyArbitrary, { maxLength: 5 }), (stories) => {
        const { people: rows, offices, organisations } = entityRows(stories);
        for (const ids of [rows, offices, organisations].map((list) => list.map(({ id }) => id))) {
          expect(ids).toEqual([...new Set(ids)].sort());
        }
      }),
    );
  });
});

describe('searchVector', () => {
  const plain = (text: string) => ({ text, isName: () => false });
  const vector = (...texts: string[]) => searchVector(texts.map(plain));

  it('places each word, and the stem of an inflected one beside it', () => {
    expect(vector('کتاب‌های نو')).toBe("'کتابهای':1 '~کتاب':1 'نو':2");
  });
  it('leaves names whole', () => {
    const named = { text: 'گل‌ها', isName: () => true };
    expect(searchVector([named])).toBe("'گلها':1");
  });
  it('holds a compound also in one, over the places of its parts', () => {
    expect(vector('رئیس‌جمهور گفت')).toBe("'رییس':1 'رییسجمهور':1,2 'جمهور':2 'گفت':3");
    expect(vector('کسب و کار')).toContain("'کسبوکار':1,3");
  });
  it('lets no phrase run from one text into the next', () => expect(vector('پل', 'نو')).toBe("'پل':1 'نو':3"));
  it('leaves out what PostgreSQL could not hold', () => {
    expect(vector(`پل ${'آ'.repeat(3000)} راه پل`)).toBe("'پل':1,4 'راه':3");
    expect(vector('پل '.repeat(400)).split(',')).toHaveLength(255);
    expect(vector(`${'پل '.repeat(20_000)} راه`)).toMatch(/ 'راه'$/);
    const many = Array.from({ length: 200_000 }, (_, i) => `واژه${i}`).join(' ');
    expect(Buffer.byteLength(vector(many))).toBeLessThan(1_200_000);
  });
});

describe('what is searched', () => {
  it('is the body between its furniture', () => {
    expect(properRanges('پل-نو-راه', [{ start: 2, end: 6 }])).toEqual([
      { start: 0, end: 2 },
      { start: 6, end: 9 },
    ]);
    expect(properRanges('پل', [{ start: 0, end: 2 }])).toEqual([]);
  });
  it('knows the names of a body by their places, those of a title by their words', () => {
    const body = story.draft.body;
    const whole = { start: 0, end: body.length };
    const named = nameRanges(people);
    const names = wordTokens(body).filter(bodyText(body, whole, named).isName);
    expect(names.map(({ word }) => word)).toEqual(['پروین', 'شادکام', 'فر', 'شادکام', 'فر']);
    const title = 'آقای شادکام‌فر';
    expect(wordTokens(title).filter(titleText(title, people).isName)).toHaveLength(2);
  });
});
