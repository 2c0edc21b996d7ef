import fc from 'fast-check';
import type {
  PersonMention,
  PhraseAnnotation,
  SpeakerType,
  StatementAnnotation,
  TopicAnnotation,
} from '@/lib/domain/annotations';
import { addDays } from '@/lib/domain/tehran';
import type { Range } from '@/lib/domain/range';
import { TOPIC_SLUGS } from '@/lib/domain/topics';
import type { Story } from '@/lib/store/story';

/** The small world of the random stories of tests: few names and words, so that filters often meet. All invented. */
export const WORLD = {
  people: ['نرگس کاویان‌مهر', 'بهزاد تیرداد', 'سپیده اروندیان', 'یاور زرین‌کلک', 'مهتاب نهال‌ها'],
  organisations: ['انجمن باغبانان سپیدآب', 'سازمان نوبت‌بندی آب'],
  roles: ['مدیر ناوگان مهرآباد نو', 'سخنگوی جشنواره'],
  topics: TOPIC_SLUGS.slice(0, 4),
  sources: ['kavosh', 'pegah', 'nemoone'],
  words: ['باران', 'گلخانه', 'پل', 'قطار', 'نهال', 'کتابخانه'],
  /** Reporting verbs in two spellings, the first of which is their key. */
  verbs: [
    ['گفت', 'گفتند'],
    ['تأکید کرد', 'تاكيد كرده است'],
    ['مدعی شد', 'مدعي شد'],
  ],
  /** Other ways in which texts write some of the words. */
  forms: ['باران‌ها', 'بارانهای', 'قطارها', 'نهال‌ها', 'نهال‌هایش', 'نهال‌ام', 'كتابخانه', 'کتابخانه‌ها', 'کتاب‌خانه'],
  firstDay: '2026-03-10',
  days: 40,
} as const;

/** A reporting verb of {@link WORLD} in one of its spellings. */
interface Cue {
  readonly verb: string;
  readonly written: string;
}

interface SentencePlan {
  readonly words: readonly string[];
  /** Index into people, or null; with how it is referred to. */
  readonly named: number | null;
  readonly reference: PersonMention['reference'];
  readonly twice: boolean;
  readonly speech: {
    readonly type: SpeakerType;
    readonly index: number;
    readonly leadIn: boolean;
    readonly cue: Cue;
  } | null;
  readonly topic: number | null;
}

const word = fc.constantFrom(...WORLD.words, ...WORLD.words, ...WORLD.forms);
const sentence: fc.Arbitrary<SentencePlan> = fc.record({
  words: fc.array(word, { minLength: 1, maxLength: 3 }),
  named: fc.option(fc.nat(WORLD.people.length - 1)),
  reference: fc.constantFrom('name', 'surname', 'role', 'pronoun'),
  twice: fc.boolean(),
  speech: fc.option(
    fc.record({
      type: fc.constantFrom<SpeakerType>('person', 'person', 'organisation', 'role', 'unnamed'),
      index: fc.nat(1),
      leadIn: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
      cue: fc
        .constantFrom(...WORLD.verbs)
        .chain(([verb, other]) => fc.constantFrom(verb, other).map((written) => ({ verb, written }))),
    }),
  ),
  topic: fc.option(fc.nat(WORLD.topics.length - 1)),
});

const SPEAKERS: Readonly<Record<SpeakerType, readonly string[]>> = {
  person: WORLD.people,
  organisation: WORLD.organisations,
  role: WORLD.roles,
  unnamed: ['یک منبع آگاه', 'کارشناسان'],
};

/** Writes a story sentence by sentence and notes what is where. */
class Writer {
  body = '';
  readonly sentences: Range[] = [];
  readonly mentions = new Map<string, PersonMention[]>();
  readonly statements: StatementAnnotation[] = [];
  readonly topics = new Map<(typeof WORLD.topics)[number], Range[]>();

  private put(text: string): Range {
    const start = this.body.length;
    this.body += text;
    return { start, end: this.body.length };
  }

  private mention(index: number, reference: PersonMention['reference']): void {
    const name = WORLD.people[index] ?? '';
    const surface = reference === 'name' ? name : reference === 'pronoun' ? 'وی' : (name.split(' ')[1] ?? name);
    const mention = { ...this.put(surface), surface, reference, rule: 'random' };
    this.mentions.set(name, [...(this.mentions.get(name) ?? []), mention]);
    this.body += ' ';
  }

  private speech({ type, index, leadIn, cue }: NonNullable<SentencePlan['speech']>, said: string): void {
    const cueRange = this.put(cue.written);
    this.body += ': ';
    const range = this.put(said);
    const speaker = SPEAKERS[type][index] ?? '';
    this.statements.push({
      ...range,
      text: said,
      speaker,
      speakerType: type,
      role: type === 'person' && index === 0 ? 'شهردار مهرآباد نو' : null,
      reference: 'zero',
      cue: cue.written,
      verb: cue.verb,
      cueRange,
      kind: 'direct',
      speakerRange: null,
      antecedent: null,
      leadIn,
      rule: 'random',
    });
  }

  sentence(plan: SentencePlan): void {
    const start = this.body.length;
    if (plan.named !== null) this.mention(plan.named, plan.reference);
    if (plan.named !== null && plan.twice) this.mention(plan.named, 'surname');
    const said = plan.words.join(' ');
    const at = this.body.length;
    if (plan.speech) this.speech(plan.speech, said);
    else this.put(said);
    const slug = plan.topic === null ? undefined : WORLD.topics[plan.topic];
    if (slug) this.topics.set(slug, [...(this.topics.get(slug) ?? []), { start: at, end: this.body.length }]);
    this.body += '.';
    this.sentences.push({ start, end: this.body.length });
    this.body += ' ';
  }
}

function topicAnnotations(writer: Writer): TopicAnnotation[] {
  return [...writer.topics].map(([slug, evidence]) => ({ slug, score: evidence.length, evidence }));
}

/** A phrase for each topic, in the same places. */
function phraseAnnotations({ topics, body }: Writer): PhraseAnnotation[] {
  return [...topics].map(([key, evidence]) => {
    const phrase = body.slice(evidence[0]?.start, evidence[0]?.end);
    return { phrase, key, score: evidence.length, evidence };
  });
}

const fields = fc.record({
  id: fc.uuid(),
  source: fc.constantFrom(...WORLD.sources),
  day: fc.nat(WORLD.days - 1).map((days) => addDays(WORLD.firstDay, days)),
  minute: fc.nat(59),
  title: fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' ')),
  plan: fc.array(sentence, { minLength: 1, maxLength: 5 }),
  furniture: fc.option(word),
  demo: fc.boolean(),
});

/** Random stories of {@link WORLD}, annotated rightly by construction; content hashes tell different contents apart. */
export const storyArbitrary: fc.Arbitrary<Story> = fields.map(
  ({ id, source, day, minute, title, plan, furniture, demo }) => {
    const writer = new Writer();
    plan.forEach((one) => writer.sentence(one));
    const proper = writer.body.length;
    if (furniture) writer.body += `انتهای پیام/ ${furniture}`;
    // 08:30 UTC is noon in Tehran all through the year since 1401.
    const instant = `${day}T08:${String(minute).padStart(2, '0')}:00.000Z`;
    const publishedAt = { instant, precision: 'minute', day } as const;
    return {
      id,
      contentHash: JSON.stringify([title, writer.body, source, instant, plan]),
      source: { slug: source, name: source, nameEn: source, host: null },
      draft: { externalId: null, title, body: writer.body, url: null, source, publishedAt, demo },
      annotations: {
        version: 1,
        agency: null,
        via: null,
        furniture: furniture ? [{ start: proper, end: writer.body.length }] : [],
        sentences: writer.sentences,
        people: [...writer.mentions].map(([name, mentions]) => ({ name, role: null, surfaces: [name], mentions })),
        statements: writer.statements,
        topics: topicAnnotations(writer),
        phrases: phraseAnnotations(writer),
      },
    };
  },
);
