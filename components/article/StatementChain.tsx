import { useTranslations } from 'next-intl';
import type { ArticleView } from '@/lib/domain/articleView';

/** Points to the next step, in reading direction. The white space around it is for those who hear the steps, too. */
const ARROW = (
  <span aria-hidden className="inline-block rtl:-scale-x-100">
    →
  </span>
);

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
          {index > 0 ? <> {ARROW} </> : null}
          <bdi className={step === name ? 'font-bold text-ink' : ''}>{step}</bdi>
        </span>
      ))}
    </span>
  );
}
