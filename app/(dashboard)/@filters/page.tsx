import { TopBar } from './TopBar';

export default async function OverviewFilters({
  searchParams,
}: {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  return <TopBar path="/" params={await searchParams} />;
}
