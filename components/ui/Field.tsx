import { useId, type ComponentProps } from 'react';

interface Props extends Omit<ComponentProps<'input'>, 'id'> {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the value and what to do; read out with the field. */
  readonly error?: string;
}

/** The look of a text box, for controls that are not an `input`. */
export const controlClass =
  'rounded-control border border-line bg-card px-3 py-1.5 text-ink placeholder:text-muted aria-invalid:border-danger';

/** A labelled text box with its hint and error. */
export function Field({ label, hint, error, className = '', ...input }: Props) {
  const id = useId();
  const notes = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <input
        {...input}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={notes || undefined}
        className={`w-full ${controlClass}`}
      />
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-xs text-muted">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-xs text-danger">
          {error}
        </p>
      ) : null}
    </div>
  );
}
