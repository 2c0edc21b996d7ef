import { TopBar } from '../TopBar';

interface Props {
  readonly params: Promise<{ readonly path: readonly string[] }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ScreenFilters({ params, searchParams }: Props) {
  const { path } = await params;
  return <TopBar path={`/${path.join('/')}`} params={await searchParams} />;
}
