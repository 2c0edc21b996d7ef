/**
 * What a reporting verb does beside reporting, from nearest to neutral on; `none` for speech without a verb. The words say
 * what the verb says, not whether it is right to use it.
 */
export const STANCES = [
  'say',
  'add',
  'announce',
  'explain',
  'stress',
  'claim',
  'opinion',
  'judge',
  'admit',
  'deny',
  'warn',
  'demand',
  'promise',
  'criticise',
  'feel',
  'source',
  'other',
  'none',
] as const;
export type Stance = (typeof STANCES)[number];

/** The key of speech that no verb introduces: a name, a colon and what was said, and the answers of an interview. */
export const NO_VERB = 'none';

/**
 * The reporting verbs by stance, each in the form that stands for all its spellings and inflections (the past tense in the third
 * person) with an English gloss. The form is the key of its statements; lib/text/04-statements/cueKey.ts finds it.
 */
const VERBS: Readonly<Record<Exclude<Stance, 'other' | 'none'>, Readonly<Record<string, string>>>> = {
  say: {
    گفت: 'said',
    'اظهار داشت': 'stated',
    'بیان کرد': 'expressed',
    'عنوان کرد': 'put it',
    'مطرح کرد': 'raised',
    'ابراز کرد': 'voiced',
    نوشت: 'wrote',
    فرمود: 'said (honorific)',
    'سخن گفت': 'spoke',
    'حرف زد': 'talked',
    'صحبت کرد': 'talked',
    'ذکر کرد': 'mentioned',
    'نقل کرد': 'related',
    'روایت کرد': 'recounted',
    'بازگو کرد': 'retold',
    'اظهار نظر کرد': 'commented',
    'عرض کرد': 'said (humble)',
    'مرقوم داشت': 'wrote (honorific)',
    'توییت کرد': 'tweeted',
    'خطاب کرد': 'addressed',
    'آمده است': 'reads',
  },
  add: { افزود: 'added', 'ادامه داد': 'continued', 'اضافه کرد': 'added' },
  announce: {
    'اعلام کرد': 'announced',
    'خبر داد': 'told of',
    'گزارش داد': 'reported',
    'اطلاع داد': 'informed',
    'اطلاع‌رسانی کرد': 'gave notice',
    'ابلاغ کرد': 'notified',
    'فاش کرد': 'revealed',
    'افشا کرد': 'disclosed',
    'بشارت داد': 'gave good news',
    'اعلام آمادگی کرد': 'declared readiness',
    'اعلام موضع کرد': 'took a position',
    'حاکی است': 'indicates',
    'نشان داد': 'showed',
  },
  explain: {
    'توضیح داد': 'explained',
    'تشریح کرد': 'set out',
    'شرح داد': 'described',
    'اشاره کرد': 'pointed to',
    'یادآور شد': 'recalled',
    'خاطرنشان کرد': 'noted',
    'متذکر شد': 'reminded',
    'پاسخ داد': 'replied',
    'استدلال کرد': 'argued',
    'نتیجه‌گیری کرد': 'concluded',
    'جمع‌بندی کرد': 'summed up',
    برشمرد: 'listed',
  },
  stress: {
    'تأکید کرد': 'stressed',
    'تصریح کرد': 'made clear',
    'اصرار کرد': 'insisted',
    'برجسته کرد': 'highlighted',
    'مکرر کرد': 'repeated',
  },
  claim: { 'مدعی شد': 'claimed', 'ادعا کرد': 'alleged', 'وانمود کرد': 'pretended', 'به زعم': 'as supposed by' },
  opinion: {
    'معتقد است': 'believes',
    'بر این باور است': 'is convinced',
    'بر این عقیده است': 'is of the opinion',
    'قائل است': 'holds',
    'از نظر': 'in the view of',
    'پیش‌بینی کرد': 'predicted',
    'گمانه‌زنی کرد': 'speculated',
    'احتمال داد': 'thought likely',
    'برآورد کرد': 'estimated',
  },
  judge: {
    دانست: 'considered',
    خواند: 'called',
    نامید: 'named',
    شمرد: 'counted as',
    'توصیف کرد': 'described as',
    'ارزیابی کرد': 'assessed',
    'تلقی کرد': 'regarded as',
    'قلمداد کرد': 'deemed',
  },
  admit: {
    'اذعان کرد': 'acknowledged',
    'اعتراف کرد': 'confessed',
    'اقرار کرد': 'owned up',
    پذیرفت: 'accepted',
    'تأیید کرد': 'confirmed',
    'ابراز موافقت کرد': 'agreed',
  },
  deny: {
    'تکذیب کرد': 'denied',
    'ابراز مخالفت کرد': 'opposed',
    'ابراز بی‌اطلاعی کرد': 'disclaimed knowledge',
    'ابراز تردید کرد': 'doubted',
  },
  warn: {
    'هشدار داد': 'warned',
    'اخطار داد': 'gave warning',
    'تذکر داد': 'admonished',
    'تهدید کرد': 'threatened',
    'اعلام خطر کرد': 'raised the alarm',
    'ابراز نگرانی کرد': 'voiced concern',
  },
  demand: {
    خواست: 'asked for',
    'خواستار شد': 'called for',
    'درخواست کرد': 'requested',
    'تقاضا کرد': 'asked for',
    'مطالبه کرد': 'demanded',
    'خواهش کرد': 'begged',
    'توصیه کرد': 'advised',
    'دستور داد': 'ordered',
    'پیشنهاد داد': 'proposed',
    پرسید: 'asked',
  },
  promise: {
    'وعده داد': 'promised',
    'قول داد': 'gave word',
    'نوید داد': 'held out',
    'اطمینان داد': 'assured',
    'تعهد کرد': 'pledged',
  },
  criticise: {
    'انتقاد کرد': 'criticised',
    'گلایه کرد': 'complained',
    'اعتراض کرد': 'protested',
    'متهم کرد': 'accused',
  },
  feel: {
    'ابراز امیدواری کرد': 'voiced hope',
    'ابراز خرسندی کرد': 'voiced pleasure',
    'ابراز تأسف کرد': 'voiced regret',
    'ابراز تعجب کرد': 'voiced surprise',
    'ابراز تمایل کرد': 'voiced interest',
    'ابراز همدردی کرد': 'voiced sympathy',
    'ابراز انزجار کرد': 'voiced disgust',
  },
  source: {
    'به گفته': 'according to',
    'به نوشته': 'as written by',
    'به نقل از': 'quoting',
    'بر اساس بیانیه': 'by a document of',
    'بر اساس آمار': 'by figures of',
  },
};

/** A reporting verb as screens speak of it. */
export interface ReportingVerb {
  readonly form: string;
  /** What it says in English; null for a verb that is not listed. */
  readonly gloss: string | null;
  readonly stance: Stance;
}

/** All listed verbs, in the order of their stances. */
export const REPORTING_VERBS: readonly ReportingVerb[] = STANCES.flatMap((stance) =>
  stance === 'other' || stance === 'none'
    ? []
    : Object.entries(VERBS[stance]).map(([form, gloss]) => ({ form, gloss, stance })),
);

const BY_FORM: ReadonlyMap<string, ReportingVerb> = new Map(REPORTING_VERBS.map((verb) => [verb.form, verb]));

/** The verb of a statement's key; one that is not listed stands for itself among the others. */
export function reportingVerb(key: string): ReportingVerb {
  return BY_FORM.get(key) ?? { form: key, gloss: null, stance: key === NO_VERB ? 'none' : 'other' };
}
