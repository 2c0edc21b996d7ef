import { cookies } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { LOCALE_COOKIE, parseLocale } from '@/lib/domain/locale';

const MESSAGES = {
  fa: () => import('../messages/fa.json'),
  en: () => import('../messages/en.json'),
};

/** Language and words of a request. The language is the reader's own (a cookie), so an address shows each their own. */
export default getRequestConfig(async () => {
  const locale = parseLocale((await cookies()).get(LOCALE_COOKIE)?.value);
  const { default: messages } = await MESSAGES[locale]();
  return { locale, messages, timeZone: 'Asia/Tehran' };
});
