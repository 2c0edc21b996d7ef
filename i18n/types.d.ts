import type { Locale as RasadLocale } from '@/lib/domain/locale';
import type messages from '@/messages/fa.json';

declare module 'next-intl' {
  interface AppConfig {
    Locale: RasadLocale;
    Messages: typeof messages;
  }
}
