import { getLocale, getTranslations } from 'next-intl/server';
import type { NextRequest } from 'next/server';
import { optionalSession } from '@/lib/auth';
import { topicSlug } from '@/lib/domain/filterSchema';
import { suggestQuery, type SuggestAnswer } from '@/lib/domain/suggest';
import { tehranDay } from '@/lib/domain/tehran';
import { foldLabel } from '@/lib/format';
import { getChoices } from '@/lib/queries/entities/getChoices';
import { parseFilter } from '@/lib/queries/filter/parseFilter';

const PRIVATE = { 'cache-control': 'private, no-store' };

/** The choices of a filter field that match a part of a name, within the rest of the filter. */
export async function GET(request: NextRequest): Promise<Response> {
  const scope = await optionalSession();
  if (!scope) return Response.json({ error: 'Sign in first.' }, { status: 401, headers: PRIVATE });
  const params = request.nextUrl.searchParams;
  const query = suggestQuery.safeParse({ field: params.get('field'), text: params.get('text') ?? '' });
  if (!query.success) {
    const error = 'field must be speaker, person, topic or source; text at most 100 characters.';
    return Response.json({ error }, { status: 400, headers: PRIVATE });
  }
  const { field, text } = query.data;
  const { filter } = parseFilter(params, { today: tehranDay(new Date()), locale: await getLocale() });
  // The names of topics live in the frame's messages, so their choices are matched here and not in the database.
  const choices = await getChoices(scope, field, field === 'topic' ? '' : text, filter);
  const answer: SuggestAnswer = { choices: field === 'topic' ? await namedTopics(choices, text) : choices };
  return Response.json(answer, { headers: PRIVATE });
}

async function namedTopics(choices: SuggestAnswer['choices'], text: string): Promise<SuggestAnswer['choices']> {
  const t = await getTranslations('topics');
  return choices.flatMap((choice) => {
    const slug = topicSlug.safeParse(choice.value);
    if (!slug.success) return [];
    const label = t(slug.data);
    return foldLabel(label).includes(foldLabel(text)) ? [{ ...choice, label }] : [];
  });
}
