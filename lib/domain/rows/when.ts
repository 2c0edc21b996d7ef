import type { DatePrecision } from '../article';

/** When a story appeared: an instant (ISO, UTC), its precision and its Tehran day (ISO). */
export interface When {
  readonly instant: string;
  readonly precision: DatePrecision;
  readonly day: string;
}
