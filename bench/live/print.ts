import { load, median, quantile } from '../measure';
import { measureDirectIntake } from './directIntake';
import { measureLatency } from './feeds';
import { measureIntake } from './intake';
import { withOwnDatabase } from './ownDatabase';
import { measurePages } from './pages';

/** As many stories the peer of the intake stores at most: its rate does not depend on it. */
const MOST_DIRECT = 3000;

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

/** `npm run bench -- feeds`: from a feed to the chart. */
export async function printFeeds(feeds: number, seconds: number): Promise<void> {
  const { seconds: waits, missing, answers } = await withOwnDatabase((own) => measureLatency(own, feeds, seconds));
  const [middle, most] = [median(waits).toFixed(1), waits.reduce((a, b) => Math.max(a, b), 0).toFixed(1)];
  console.log(`feeds: ${waits.length} new items in ${feeds} feeds that are asked every 45 s; ${load()}`);
  console.log(
    `       on the chart after ${middle} s (median), ${quantile(waits, 0.95).toFixed(1)} s (95%), ${most} s (most)`,
  );
  console.log(
    `       ${missing} did not get there; ${answers.notModified} answers «not modified», ${answers.full} documents`,
  );
}

/** `npm run bench -- intake`: full texts through the whole pipeline. */
export async function printIntake(count: number): Promise<void> {
  await withOwnDatabase(async (own) => {
    const intake = await measureIntake(own, count, ({ stories, seconds, heapUsed, rss }) => {
      const rate = Math.round(stories / seconds);
      console.log(
        `intake: ${stories} stories, ${rate} a second; ${megabytes(heapUsed)} MB of heap, ${megabytes(rss)} MB of memory`,
      );
    });
    const each = (seconds: number) => ((seconds * 1000) / intake.stories).toFixed(1);
    const rate = intake.stories / intake.seconds;
    console.log(`intake: ${rate.toFixed(0)} stories a second through feeds, queue and database; ${load()}`);
    if (intake.refused > 0) console.log(`        ${intake.refused} ended in quarantine`);
    const database = intake.databaseSeconds === null ? '' : `, ${each(intake.databaseSeconds)} ms in PostgreSQL`;
    console.log(`        processor time a story: ${each(intake.cpuSeconds)} ms in the worker${database}`);
    const direct = await measureDirectIntake(own, Math.min(count, MOST_DIRECT));
    console.log(
      `        ${direct.toFixed(0)} a second without feeds and queue, one batch after the other: ${(rate / direct).toFixed(2)} times that; ${load()}`,
    );
  });
}

/** `npm run bench -- pages`: the stories of pages, apart from the rest. */
export async function printPages(count: number): Promise<void> {
  const { milliseconds, peer, pageBytes } = await measurePages(count);
  const total = milliseconds.reduce((sum, each) => sum + each, 0);
  console.log(
    `pages: ${((count * 1000) / total).toFixed(1)} pages of ${(pageBytes / 1000).toFixed(0)} kB a second in one thread; ${load()}`,
  );
  console.log(
    `       ${median(milliseconds).toFixed(1)} ms a page (median), ${quantile(milliseconds, 0.95).toFixed(1)} ms (95%)`,
  );
  const ratios = milliseconds.map((own, page) => own / (peer[page] ?? NaN));
  console.log(`       ${median(ratios).toFixed(2)} times the time of the parser and Readability alone`);
}
