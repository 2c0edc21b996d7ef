import type { Scope } from '@/lib/domain/scope';
import type { View } from './view';

/** What a part of a screen needs to ask for its own rows. */
export interface SectionProps {
  readonly scope: Scope;
  readonly view: View;
  /** The screen that the part stands on, for addresses that stay on it. */
  readonly path: string;
}
