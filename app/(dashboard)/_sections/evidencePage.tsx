import type { ReactNode } from 'react';
import { ArticleList } from '@/components/lists/ArticleList';
import { MentionList } from '@/components/lists/MentionList';
import { StatementList } from '@/components/lists/StatementList';
import type { Filter } from '@/lib/domain/filter';
import type { Of } from '@/lib/domain/of';
import type { Scope } from '@/lib/domain/scope';
import { getArticles } from '@/lib/queries/entities/getArticles';
import { getMentions } from '@/lib/queries/entities/getMentions';
import { getStatements } from '@/lib/queries/entities/getStatements';

/** One page of counted units, drawn; `total` is the number that all pages together list. */
export interface DrawnPage {
  readonly list: ReactNode;
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

/** The units that a number counted: stories, statements or mentions, as the filter's unit says. */
export async function evidencePage(scope: Scope, filter: Filter, of: Of | null, page: number): Promise<DrawnPage> {
  switch (filter.unit) {
    case 'stories': {
      const { rows, ...counts } = await getArticles(scope, filter, of, page);
      return { ...counts, list: <ArticleList rows={rows} filter={filter} /> };
    }
    case 'statements': {
      const { rows, ...counts } = await getStatements(scope, filter, of, page);
      return { ...counts, list: <StatementList rows={rows} filter={filter} /> };
    }
    case 'mentions': {
      const { rows, ...counts } = await getMentions(scope, filter, of, page);
      return { ...counts, list: <MentionList rows={rows} filter={filter} /> };
    }
  }
}
