import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/Chip';

/** Says that invented stories are among what is shown. */
export function DemoLabel() {
  const t = useTranslations('frame');
  return (
    <span title={t('demoHint')}>
      <Chip tone="warn">{t('demo')}</Chip>
    </span>
  );
}
