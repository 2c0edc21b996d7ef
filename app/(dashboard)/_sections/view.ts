import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import type { Filter } from '@/lib/domain/filter';
import type { Locale } from '@/lib/domain/locale';
import type { Of } from '@/lib/domain/of';
import { ofSchema } from '@/lib/domain/ofSchema';
import { tehranDay } from '@/lib/domain/tehran';
import { parseFilter, type FilterProblem } from '@/lib/queries/filter/parseFilter';

/** Search params as Next gives them to a page. */
export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** What an address asks a screen to show. */
export interface View {
  readonly filter: Filter;
  readonly problems: readonly FilterProblem[];
  /** Whose count the evidence is; null without or with an unknown `of`. */
  readonly of: Of | null;
  /** The page of a list, from 1. */
  readonly page: number;
  readonly locale: Locale;
  /** The instant of the request, which decides what is incomplete. */
  readonly now: Date;
}

const rest = z.object({
  of: ofSchema.nullable().catch(null),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
});

/** Reads a screen's address; values that cannot be read take their defaults. */
export async function readView(searchParams: SearchParams): Promise<View> {
  const [params, locale] = await Promise.all([searchParams, getLocale()]);
  const now = new Date();
  const { filter, problems } = parseFilter(params, { today: tehranDay(now), locale });
  return { filter, problems, ...rest.parse({ of: params['of'], page: params['page'] }), locale, now };
}
