import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';

interface Props {
  /** The hidden fields that say which items are meant. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly all?: boolean;
  readonly action: (form: FormData) => void;
  readonly pending: boolean;
}

/** Running a step again, and putting aside, which asks first: the bytes are gone then. */
export function QuarantineActions({ chosen, all = false, action, pending }: Props) {
  const t = useTranslations('admin.queue.quarantine');
  const cancel = useTranslations('common')('cancel');
  return (
    <div className="flex gap-2">
      <form action={action}>
        <input type="hidden" name="intent" value="replay" />
        {Object.entries(chosen).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button type="submit" disabled={pending}>
          {t(all ? 'replayAll' : 'replay')}
        </Button>
      </form>
      <ConfirmDialog
        trigger={t(all ? 'discardAll' : 'discard')}
        variant="danger"
        title={t('discardTitle')}
        confirm={t('discard')}
        cancel={cancel}
        action={action}
        fields={{ intent: 'discard', ...chosen }}
      >
        {t('discardText')}
      </ConfirmDialog>
    </div>
  );
}
