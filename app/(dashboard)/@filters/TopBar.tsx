import { getLocale, getNow, getTranslations } from 'next-intl/server';
import { DemoLabel } from '@/components/filters/DemoLabel';
import { FilterBar } from '@/components/filters/FilterBar';
import { FreshnessNote } from '@/components/filters/FreshnessNote';
import { PrintSummary } from '@/components/filters/PrintSummary';
import { QueryHelp } from '@/components/filters/QueryHelp';
import { QueryProblem } from '@/components/filters/QueryProblem';
import { SearchBox } from '@/components/filters/SearchBox';
import { filterTarget, isFiltered } from '@/components/filters/target';
import { Notice } from '@/components/ui/Notice';
import { requireSession } from '@/lib/auth';
import { parseQuery, problemOf } from '@/lib/domain/query/parseQuery';
import { TOPIC_SLUGS } from '@/lib/domain/topics';
import { tehranDay } from '@/lib/domain/tehran';
import { getChoiceLabels } from '@/lib/queries/entities/getChoiceLabels';
import { getDaySpan } from '@/lib/queries/entities/getDaySpan';
import { getFreshness } from '@/lib/queries/entities/getFreshness';
import { parseFilter } from '@/lib/queries/filter/parseFilter';

const PROBLEM = 'query-problem';

export type TopBarParams = Readonly<Record<string, string | string[] | undefined>>;

interface Props {
  readonly path: string;
  readonly params: Promise<TopBarParams>;
}

function urlParams(params: TopBarParams): URLSearchParams {
  return new URLSearchParams(
    Object.entries(params).flatMap(([key, value]) => [value ?? []].flat().map((each) => [key, each])),
  );
}

/**
 * Search, freshness and the filter bar of the screen at `path`. It stands in a boundary of its own: without one the slot
 * would show the outline of a whole screen while it is read, and push the screen away.
 */
export async function TopBar({ path, params: asked }: Props) {
  const scope = await requireSession();
  const params = await asked;
  const today = tehranDay(await getNow());
  const { filter, problems } = parseFilter(params, { today, locale: await getLocale() });
  const [named, freshness, span, t] = await Promise.all([
    getChoiceLabels(scope, filter),
    getFreshness(scope),
    getDaySpan(scope),
    getTranslations(),
  ]);
  const topics = Object.fromEntries(TOPIC_SLUGS.map((slug) => [slug, t(`topics.${slug}`)]));
  const target = filterTarget(path, urlParams(params));
  const filtered = isFiltered(path);
  const problem = filter.q === '' ? null : problemOf(parseQuery(filter.q));
  return (
    <section aria-label={t('frame.view')} className="mb-4">
      <div className="flex flex-col gap-3 print:hidden">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <SearchBox
            filter={filter}
            target={target}
            problemId={problem ? PROBLEM : null}
            help={<QueryHelp filter={filter} target={target} />}
          />
          <div className="flex items-center gap-3">
            {freshness.demo && !filtered ? <DemoLabel /> : null}
            <FreshnessNote freshness={freshness} calendar={filter.calendar} />
          </div>
        </div>
        {filtered ? (
          <FilterBar
            filter={filter}
            target={target}
            labels={{ ...named, ...topics }}
            today={today}
            span={span}
            demo={freshness.demo}
          />
        ) : null}
        {problem ? <QueryProblem id={PROBLEM} query={filter.q} problem={problem} /> : null}
        {problems.length > 0 ? (
          <Notice tone="warn">
            {problems.map((each) => (
              <p key={each}>{t(`filters.problems.${each}`)}</p>
            ))}
          </Notice>
        ) : null}
      </div>
      {filtered ? <PrintSummary filter={filter} labels={{ ...named, ...topics }} /> : null}
    </section>
  );
}
