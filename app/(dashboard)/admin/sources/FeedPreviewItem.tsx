import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/Chip';
import type { FeedPreview, PreviewItem } from '@/lib/domain/live/preview';
import { formatWhen } from '@/lib/format';

interface Props {
  readonly feed: FeedPreview;
  /** Whether it is ticked to begin with. */
  readonly chosen: boolean;
}

/** A feed that was found, and its latest items as they would be stored. */
export function FeedPreviewItem({ feed, chosen }: Props) {
  const t = useTranslations('admin.feeds.add');
  return (
    <li className="rounded-control border border-line">
      <label className="flex items-start gap-3 px-3 py-2">
        <input
          type="checkbox"
          name="url"
          value={feed.url}
          defaultChecked={chosen}
          className="size-target accent-accent"
        />
        <span className="min-w-0">
          <span className="flex flex-wrap items-center gap-2">
            <bdi className="font-medium">{feed.title || feed.url}</bdi>
            <Chip>{feed.kind.toUpperCase()}</Chip>
            {feed.known ? <Chip tone="accent">{t('known')}</Chip> : null}
          </span>
          <span className="block text-xs break-all text-muted">
            <bdi dir="ltr">{feed.url}</bdi>
          </span>
        </span>
      </label>
      <details open={chosen} className="border-t border-line px-3 py-2">
        <summary className="w-fit text-sm text-accent">{t('latest', { count: feed.items.length })}</summary>
        <ol className="mt-2 divide-y divide-line">
          {feed.items.map((item) => (
            <Item key={item.url} item={item} />
          ))}
        </ol>
      </details>
    </li>
  );
}

function Item({ item }: { readonly item: PreviewItem }) {
  const t = useTranslations('admin.feeds.add');
  const locale = useLocale();
  const { title, words, from, problem, instant, day, precision } = item;
  const style = { locale, calendar: locale === 'fa' ? 'jalali' : 'gregorian' } as const;
  return (
    <li lang="fa" className="py-2">
      <p className="font-medium">
        <bdi>{title}</bdi>
      </p>
      <p lang={locale} className="flex flex-wrap items-center gap-2 text-xs text-muted">
        <span>{instant === null || day === null ? t('noDate') : formatWhen({ instant, day, precision }, style)}</span>
        <Chip tone={problem ? 'danger' : from === 'later' ? 'plain' : 'accent'}>
          {problem ? t('problem') : t(`from.${from}`)}
        </Chip>
        {problem ? <bdi lang="en">{problem}</bdi> : null}
      </p>
      {words ? (
        <p className="text-sm text-muted">
          <bdi>{words}</bdi>
        </p>
      ) : null}
    </li>
  );
}
