import { describe, expect, it } from 'vitest';
import type { StatementAnnotation } from '@/lib/domain/annotations';
import { annotate } from '@/lib/text/annotate';

const said = (body: string): StatementAnnotation[] =>
  annotate({ title: '', body }).statements.filter((statement) => !statement.leadIn);
const brief = (body: string): string[] =>
  said(body).map(({ speaker, reference, text }) => `${speaker} (${reference}): ${text}`);

const NADER = 'رامین پورنگ، وزیر آب، گفت: سدها پر است.';

describe('forms of reporting', () => {
  it.each([
    ['رامین پورنگ گفت: سدها پر است.', 'سدها پر است', 'direct'],
    ['رامین پورنگ گفت: «سدها پر است. نگران نباشید.»', 'سدها پر است. نگران نباشید', 'direct'],
    ['رامین پورنگ تأکید کرد که سدها پر است.', 'سدها پر است', 'indirect'],
    ['رامین پورنگ اعلام کرد سدها پر است.', 'سدها پر است', 'indirect'],
    ['رامین پورنگ یادآور شد، سدها پر است.', 'سدها پر است', 'indirect'],
    ['رامین پورنگ از پر شدن سدها خبر داد.', 'پر شدن سدها', 'indirect'],
    ['رامین پورنگ بر لزوم صرفه‌جویی تأکید کرد.', 'لزوم صرفه‌جویی', 'indirect'],
    ['رامین پورنگ صرفه‌جویی را ضروری دانست.', 'صرفه‌جویی را ضروری', 'indirect'],
    ['به گفته رامین پورنگ، سدها پر است.', 'سدها پر است', 'indirect'],
    ['رامین پورنگ با اشاره به بارش‌ها گفت: سدها پر است.', 'سدها پر است', 'direct'],
    ['رامین پورنگ دستور داد تا سدها بازرسی شود.', 'سدها بازرسی شود', 'indirect'],
    ['رامین پورنگ خواستار بازرسی سدها شد.', 'بازرسی سدها', 'indirect'],
    ['رامین پورنگ وعده ساخت سه سد را داد.', 'ساخت سه سد', 'indirect'],
    ['رامین پورنگ گفت:\n«سدها پر است.»', 'سدها پر است', 'direct'],
  ])('%s', (body, text, kind) => {
    expect(said(body)).toMatchObject([{ speaker: 'رامین پورنگ', text, kind }]);
  });

  it('splits two verbs of one subject', () => {
    expect(brief('رامین پورنگ تأکید کرد که سدها پر است، اما هشدار داد تابستان سختی در راه است.')).toEqual([
      'رامین پورنگ (name): سدها پر است',
      'رامین پورنگ (name): تابستان سختی در راه است',
    ]);
  });
  it('marks a judgement that only leads up to speech', () => {
    const all = annotate({ title: '', body: 'رامین پورنگ صرفه‌جویی را ضروری دانست و افزود: سدها پر است.' }).statements;
    expect(all.map((statement) => [statement.text, statement.leadIn])).toEqual([
      ['صرفه‌جویی را ضروری', true],
      ['سدها پر است', false],
    ]);
  });
  it('finds no statement without a speaker', () => {
    expect(said('گفته می‌شود سدها پر است. ادعا شد که آب کم است. باتوجه به موارد اعلام شده، باران می‌آید.')).toEqual([]);
  });
});

describe('who speaks', () => {
  it('follows pronoun, role, surname and nothing at all', () => {
    expect(
      brief(`${NADER}\nوی افزود: باران می‌آید.\nوزیر آب ادامه داد: برف هم.\nپورنگ گفت: خوب است.\nهمچنین افزود: تمام.`),
    ).toEqual([
      'رامین پورنگ (name): سدها پر است',
      'رامین پورنگ (pronoun): باران می‌آید',
      'رامین پورنگ (role): برف هم',
      'رامین پورنگ (surname): خوب است',
      'رامین پورنگ (zero): تمام',
    ]);
  });
  it('moves وی to a second speaker', () => {
    const body = `${NADER}\nدر بخش دیگری از این نشست سارا کیانمهر فرماندار شهرآباد، ضمن ارائه گزارشی گفت: راه‌ها باز است.\nوی افزود: همه آماده‌ایم.\nپورنگ گفت: خوب است.\nوی افزود: تمام.`;
    expect(said(body).map((statement) => statement.speaker)).toEqual([
      'رامین پورنگ',
      'سارا کیانمهر',
      'سارا کیانمهر',
      'رامین پورنگ',
      'رامین پورنگ',
    ]);
  });
  it('gives a role that speaks first the name that follows', () => {
    const body = 'فرمانده پلیس شهرآباد از دستگیری دو سارق خبر داد.\nسرهنگ رامین فرهودی گفت: اموال کشف شد.';
    expect(said(body)).toMatchObject([
      { speaker: 'رامین فرهودی', reference: 'role', role: 'فرمانده پلیس شهرآباد' },
      { speaker: 'رامین فرهودی', reference: 'name' },
    ]);
  });
  it('does not give another role to the running speaker', () => {
    const body = `${NADER}\nسخنگوی کمیسیون عمران هشدار داد: بودجه کم است.`;
    expect(said(body)[1]).toMatchObject({ speaker: 'سخنگوی کمیسیون عمران', speakerType: 'role' });
  });
  it('tells a role from the object behind it by the roles of the story', () => {
    expect(said(`${NADER}\nوزیر آب صرفه‌جویی مردم را ضروری دانست و افزود: خوب است.`)[1]).toMatchObject({
      speaker: 'رامین پورنگ',
      reference: 'role',
    });
  });
  it('knows organisations and groups', () => {
    expect(said('سازمان هواشناسی شهرآباد اعلام کرد: باران می‌آید.')).toMatchObject([
      { speaker: 'سازمان هواشناسی شهرآباد', speakerType: 'organisation' },
    ]);
    expect(said('کارشناسان معتقدند باران می‌آید.')).toMatchObject([
      { speaker: 'کارشناسان', speakerType: 'unnamed', reference: 'role' },
    ]);
  });
  it('names nobody where the evidence does not suffice', () => {
    expect(said('وی افزود: باران می‌آید.')).toMatchObject([{ speaker: 'وی', speakerType: 'unnamed' }]);
    expect(said(`${NADER}\nانجمن‌های مردمی باران نیز تأکید کردند: نمی‌آید.`)[1]).toMatchObject({
      speakerType: 'unnamed',
      speaker: 'انجمن‌های مردمی باران',
    });
  });
  it('lets a clause without a subject stay unnamed where nothing carries the speaker on', () => {
    expect(said(`${NADER}\nپیش از این در شهرآباد گفته بود: نمی‌آید.`)[1]).toMatchObject({
      speakerType: 'unnamed',
      reference: 'zero',
    });
  });
  it('does not take a byline, an object or the governed for the subject', () => {
    expect(said('خبرگزاری آوند - سارا کیانمهر - رامین پورنگ گفت: نه.')).toMatchObject([{ speaker: 'رامین پورنگ' }]);
    expect(said('در دیدار با سارا کیانمهر، رامین پورنگ گفت: نه.')).toMatchObject([{ speaker: 'رامین پورنگ' }]);
  });
  it('says how it decided', () => {
    const [, second] = said(`${NADER}\nوی افزود: باران می‌آید.`);
    expect(second).toMatchObject({
      cue: 'افزود',
      rule: 'pronoun to the last human speaker',
      antecedent: { start: 0, end: 11 },
      speakerRange: { start: 40, end: 42 },
    });
  });
});

describe('how far speech runs', () => {
  it('runs over sentences to the next reporting clause', () => {
    expect(brief('رامین پورنگ گفت: یک. دو. سه.\nوی افزود: چهار.')[0]).toBe('رامین پورنگ (name): یک. دو. سه');
  });
  it('runs into a paragraph in the voice of the speaker', () => {
    expect(said('رامین پورنگ گفت: سدها پر است.\nما باید صرفه‌جویی کنیم.')).toMatchObject([
      { text: 'سدها پر است.\nما باید صرفه‌جویی کنیم' },
    ]);
  });
  it.each(['گفتنی است باران می‌آید.', 'مراسم با حضور مردم برگزار شد.', 'وی سپس از سد بازدید کرد.'])(
    'stops before %s',
    (line) => {
      expect(said(`رامین پورنگ گفت: سدها پر است.\n${line}`)[0]).toMatchObject({ text: 'سدها پر است' });
    },
  );
  it('ends at a new speaker though the line before lost its stop', () => {
    expect(brief('رامین پورنگ گفت: سدها پر است\nسارا کیانمهر افزود: نه.')).toEqual([
      'رامین پورنگ (name): سدها پر است',
      'سارا کیانمهر (name): نه',
    ]);
  });
  it('leaves a headline out', () => {
    expect(brief('رامین پورنگ گفت: یک.\nرشد تولید در بهار\nوی افزود: دو.')).toEqual([
      'رامین پورنگ (name): یک',
      'رامین پورنگ (pronoun): دو',
    ]);
  });
  it('takes a written message at length, without its signature', () => {
    const body =
      'در بیانیه کانون نویسندگان شهرآباد آمده است: آب حق همه است.\nسدها را نگاه دارید.\nاز مردم می‌خواهیم صرفه‌جویی کنند.';
    expect(said(body)).toMatchObject([
      {
        speaker: 'کانون نویسندگان شهرآباد',
        text: 'آب حق همه است.\nسدها را نگاه دارید.\nاز مردم می‌خواهیم صرفه‌جویی کنند',
      },
    ]);
  });
});
