import type { ComponentProps } from 'react';

export type ButtonVariant = 'primary' | 'quiet' | 'danger';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-accent text-on-accent hover:opacity-90',
  quiet: 'border-line bg-card text-ink hover:border-muted',
  danger: 'border-danger bg-card text-danger hover:bg-danger-soft',
};

/** The look of a button, for links that look like one. */
export function buttonClass(variant: ButtonVariant = 'quiet'): string {
  return `inline-flex items-center justify-center gap-2 rounded-control border px-4 py-1.5 text-sm font-medium whitespace-nowrap transition-colors disabled:opacity-50 ${VARIANTS[variant]}`;
}

interface Props extends ComponentProps<'button'> {
  readonly variant?: ButtonVariant;
}

/** A button; `type` is `button` unless it is given, so that one inside a form does not send it by accident. */
export function Button({ variant = 'quiet', type = 'button', className = '', ...rest }: Props) {
  return <button type={type} className={`${buttonClass(variant)} ${className}`} {...rest} />;
}
