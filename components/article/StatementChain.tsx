import { useTranslations } from 'next-intl';
import type { ArticleView } from '@/lib/domain/views';

/** How a statement leads to its speaker: the words that stand there, the role, the name (وی ← وزیر آب ← رامین فرهودی). */
export function StatementChain({ statement }: { readonly statement: ArticleView['statements'][number] }) {
  const t = useTranslations('statements');
  const { surface, speaker, reference } = statement;
  const words = reference === 'zero' ? t('reference.zero') : (surface ?? '');
  const name = speaker.name || t('unnamed');
  const steps = reference === 'name' ? [name] : [...new Set([words, speaker.role ?? '', name])].filter(Boolean);
  return (
    <span>
      {steps.map((step, index) => (
        <span key={step}>
          {index > 0 ? <Arrow /> : null}
          <bdi className={step === name ? 'font-bold text-ink' : ''}>{step}</bdi>
        </span>
      ))}
    </span>
  );
}

/** Points to the next step, in reading direction. */
function Arrow() {
  return (
    <span aria-hidden>
      {' '}
      <span className="inline-block rtl:-scale-x-100">→</span>{' '}
    </span>
  );
}
