'use client';

import { useId, useRef, type ReactNode } from 'react';
import { Button, type ButtonVariant } from './Button';

interface Props {
  /** The words of the button that opens the question. */
  readonly trigger: string;
  readonly variant?: ButtonVariant;
  readonly title: string;
  readonly children: ReactNode;
  readonly confirm: string;
  readonly cancel: string;
  /** The server action to run once confirmed. */
  readonly action: (form: FormData) => void | Promise<void>;
  /** Hidden fields that the action reads. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** A button whose action is done only after a second, explicit yes. */
export function ConfirmDialog(props: Props) {
  const { trigger, variant = 'quiet', title, children, confirm, cancel, action, fields = {} } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <Button variant={variant} onClick={() => dialog.current?.showModal()}>
        {trigger}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={id}
        className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-card border border-line bg-card p-5 text-start text-ink backdrop:bg-black/40"
      >
        <h2 id={id} className="text-lg font-bold">
          {title}
        </h2>
        <div className="mt-2 text-muted">{children}</div>
        <form action={action} onSubmit={() => dialog.current?.close()} className="mt-5 flex justify-end gap-2">
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button onClick={() => dialog.current?.close()}>{cancel}</Button>
          <Button type="submit" variant={variant === 'danger' ? 'danger' : 'primary'}>
            {confirm}
          </Button>
        </form>
      </dialog>
    </>
  );
}
