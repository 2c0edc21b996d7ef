import { TOPIC_SLUGS, type TopicSlug } from '../topics';

/** What a query may call a topic beside its slug: the names of the screens and their single words. */
const WORDS: Readonly<Record<TopicSlug, string>> = {
  'arts-culture-entertainment-media': 'فرهنگ، هنر و رسانه|فرهنگ|هنر|رسانه|فرهنگی|هنری|arts, culture and media|arts|culture|media',
  'conflict-war-peace': 'جنگ، درگیری و صلح|جنگ|درگیری|صلح|conflict, war and peace|conflict|war|peace',
  'crime-law-justice': 'جرم، قانون و دادگستری|جرم|قانون|دادگستری|قضایی|crime, law and justice|crime|law|justice',
  'disaster-accident': 'حوادث و سوانح|حوادث|سوانح|حادثه|disaster and accident|disaster|accident',
  'economy-business-finance': 'اقتصاد و کسب‌وکار|اقتصاد|کسب‌وکار|اقتصادی|economy and business|economy|business|finance',
  education: 'آموزش|آموزشی',
  environment: 'محیط زیست|زیست‌محیطی',
  health: 'سلامت|بهداشت|درمان',
  'human-interest': 'مردم و زندگی|مردم|human interest',
  labour: 'کار و کارگری|کارگری|کارگران|labor',
  'lifestyle-leisure': 'سبک زندگی و فراغت|سبک زندگی|فراغت|lifestyle and leisure|lifestyle|leisure',
  politics: 'سیاست و حکومت|سیاست|سیاسی|حکومت|politics and government|government',
  religion: 'دین|دینی|مذهب',
  'science-technology': 'علم و فناوری|علم|فناوری|علمی|science and technology|science|technology',
  society: 'جامعه|اجتماعی',
  sport: 'ورزش|ورزشی|sports',
  weather: 'آب‌وهوا|هواشناسی',
}; // prettier-ignore

const key = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const NAMED = new Map<string, TopicSlug>(
  TOPIC_SLUGS.flatMap((slug) => [slug, ...WORDS[slug].split('|')].map((name) => [key(name), slug] as const)),
);

/** The topic of a name in either language, of one of its words or of its slug; null when there is none. */
export function topicNamed(text: string): TopicSlug | null {
  return NAMED.get(key(text)) ?? null;
}
