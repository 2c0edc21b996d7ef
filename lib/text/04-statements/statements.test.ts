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
    ['رامین پورنگ تأکید کرده که سدها پر است.', 'سدها پر است', 'indirect'],
    ['رامین پورنگ تهدید کرد که سدها را می‌بندد.', 'سدها را می‌بندد', 'indirect'],
    ['رامین پورنگ پر شدن سدها را تأیید کرد.', 'پر شدن سدها', 'indirect'],
    ['رامین پورنگ بازرسی سدها را خواستار شد.', 'بازرسی سدها', 'indirect'],
    [
      'رامین پورنگ سد تازه را گامی دانست که آب را نگاه می‌دارد.',
      'سد تازه را گامی دانست که آب را نگاه می‌دارد',
      'indirect',
    ],
    ['رامین پورنگ از سدها بازدید و بر لزوم صرفه‌جویی تأکید کرد.', 'لزوم صرفه‌جویی', 'indirect'],
    ['رامین پورنگ به کارگران تبریک گفت و صرفه‌جویی را ضروری دانست.', 'صرفه‌جویی را ضروری', 'indirect'],
    ['رامین پورنگ اعلام کرد که «نیلوفر»، سد تازه، پر است.', '«نیلوفر»، سد تازه، پر است', 'indirect'],
    ['رامین پورنگ: «سدها پر است.»', 'سدها پر است', 'direct'],
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
  it('gives the second verb at the end of a clause the subject of the first', () => {
    expect(brief('رامین پورنگ صرفه‌جویی را ضروری دانست و بر ساخت سد تأکید کرد.')).toEqual([
      'رامین پورنگ (name): صرفه‌جویی را ضروری',
      'رامین پورنگ (name): ساخت سد',
    ]);
  });
  it.each([
    'رامین پورنگ می‌خواهد سدها را ببیند.',
    'رامین پورنگ مردم را تهدید کرد و رفت.',
    'سدهای تأکید کرده آب ندارند.',
    'سد نیلوفر را ببینید: «آب» در آن نیست.',
  ])('finds no speech in «%s»', (body) => {
    expect(said(body)).toEqual([]);
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
  it('tells a relative from the one whose name tells them', () => {
    const body = 'مینا طاق‌زن، فرزند استاد رامین طاق‌زن، گفت: یک.\nفرزند استاد طاق‌زن افزود: دو.';
    expect(said(body).map(({ speaker }) => speaker)).toEqual(['مینا طاق‌زن', 'مینا طاق‌زن']);
  });
  it('keeps the role free for its holder after «این مقام»', () => {
    const body = 'رامین پورنگ گفت: یک.\nاین مقام مسئول افزود: دو.\nمدیرکل آب شهرآباد گفت: سه.';
    expect(said(body).map(({ speaker, role }) => `${speaker}، ${role}`)).toEqual(
      Array(3).fill('رامین پورنگ، مدیرکل آب شهرآباد'),
    );
  });
  it('takes two offices with a verb of several for two people', () => {
    const body = `${NADER}\nوزیر آب و رئیس سازمان هواشناسی گفتند: باران می‌آید.`;
    expect(said(body)[1]).toMatchObject({ speaker: 'وزیر آب و رئیس سازمان هواشناسی', speakerType: 'role' });
  });
  it('follows «آنان» and «این بیانیه» to a group or an organisation, and «وی» to a human', () => {
    const body =
      'کارشناسان معتقدند باران می‌آید. آنان هشدار دادند که سیل در راه است.\nسازمان آب اعلام کرد: سدها پر است.\nبر اساس این بیانیه، آب هست.';
    expect(brief(body)).toEqual([
      'کارشناسان (role): باران می‌آید',
      'کارشناسان (pronoun): سیل در راه است',
      'سازمان آب (name): سدها پر است',
      'سازمان آب (zero): آب هست',
    ]);
  });
  it('takes a paper of nobody known, and the outlet of the dateline, for no source', () => {
    expect(said('بر اساس این گزارش، آب هست.')).toEqual([]);
    expect(said(`${NADER}\nبه گزارش آوند، آب هست.`)).toHaveLength(1);
  });
  it('hears groups of media and the second-hand source', () => {
    expect(said(`${NADER}\nبه گزارش رسانه‌های محلی، آب هست.`)[1]).toMatchObject({
      speaker: 'رسانه‌های محلی',
      speakerType: 'unnamed',
      text: 'آب هست',
    });
    const body = 'به گزارش ایسنا به نقل از روزنامه دریا، آب کم است.\nاین روزنامه نوشت: باران می‌آید.';
    expect(said(body)).toMatchObject([{ speaker: 'روزنامه دریا', speakerType: 'organisation', reference: 'role' }]);
  });
  it('remembers who was the subject though nothing was said', () => {
    const body = 'به گزارش ایسنا، رامین پورنگ عید را به مردم تبریک گفت و رفت.\nوی افزود: باران می‌آید.';
    expect(said(body)).toMatchObject([{ speaker: 'رامین پورنگ', reference: 'pronoun' }]);
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
  it('runs through a paragraph of the reporter’s tone to one in the speaker’s', () => {
    expect(
      said('رامین پورنگ گفت: سدها پر است.\nچاه‌ها خشک شد.\nما باید صرفه‌جویی کنیم.\nمراسم پایان یافت.'),
    ).toMatchObject([{ text: 'سدها پر است.\nچاه‌ها خشک شد.\nما باید صرفه‌جویی کنیم' }]);
  });
  it('takes a written message at length, without its signature', () => {
    const body =
      'در بیانیه کانون نویسندگان شهرآباد آمده است: آب حق همه است.\nسدها را نگاه دارید.\nاز مردم می‌خواهیم صرفه‌جویی کنند.\nرامین پورنگ';
    expect(said(body)).toMatchObject([
      {
        speaker: 'کانون نویسندگان شهرآباد',
        text: 'آب حق همه است.\nسدها را نگاه دارید.\nاز مردم می‌خواهیم صرفه‌جویی کنند',
      },
    ]);
  });
});

describe('interviews', () => {
  const LEAD = 'رامین پورنگ، باغدار نمونه، میهمان ما بود.\n';
  it('reads answers under the name of who gives them', () => {
    const body = `${LEAD}سؤال: باران آمد؟\nپورنگ: نه. چاه هم خشک است.\nسؤال: سد چطور؟\nپورنگ: سد پر است.`;
    expect(said(body)).toMatchObject([
      { speaker: 'رامین پورنگ', reference: 'surname', text: 'نه. چاه هم خشک است', cue: '', kind: 'direct' },
      { speaker: 'رامین پورنگ', text: 'سد پر است' },
    ]);
  });
  it('reads answers without a name, over paragraphs, as the one who was introduced', () => {
    const body = `${LEAD}باران آمد؟\nنه.\nچاه هم خشک است.\nسد چطور؟\nپر است.\nو سیب؟\nفراوان بود.`;
    expect(brief(body)).toEqual([
      'رامین پورنگ (zero): نه.\nچاه هم خشک است',
      'رامین پورنگ (zero): پر است',
      'رامین پورنگ (zero): فراوان بود',
    ]);
  });
  it('names nobody where two were introduced alike', () => {
    const body =
      'رامین پورنگ و سارا کیانمهر، دو باغدار نمونه، میهمان بودند.\nباران آمد؟\nنه.\nسد چطور؟\nپر است.\nو سیب؟\nفراوان.';
    expect(new Set(said(body).map(({ speakerType }) => speakerType))).toEqual(new Set(['unnamed']));
  });
  it('takes a question or two in a report for no interview', () => {
    expect(said(`${NADER}\nچرا آب کم است؟\nگفتنی است باران نیامد.\nچه باید کرد؟\nمراسم پایان یافت.`)).toHaveLength(1);
  });
});
