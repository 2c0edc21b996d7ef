import type { Db } from '@/lib/db/client';

type Counted = 'new' | 'updated' | 'known' | 'rejected';

/** How often progress is written down, in milliseconds. */
const SAVE_EVERY = 1000;

/** How far an import is, in memory and, once a second, in the database for the screen that shows it. */
export class ImportProgress {
  readonly #counts: Record<Counted, number> = { new: 0, updated: 0, known: 0, rejected: 0 };
  #filesDone = 0;
  #savedAt = 0;

  private constructor(
    private readonly db: Db,
    private readonly id: string,
  ) {}

  /** Opens a run; one of the same label that a worker left behind is closed as broken off. */
  static async start(db: Db, label: string, files: number): Promise<ImportProgress> {
    await db.importRun.updateMany({
      where: { label, state: 'running' },
      data: { state: 'stopped', finishedAt: new Date() },
    });
    const { id } = await db.importRun.create({ data: { label, files }, select: { id: true } });
    return new ImportProgress(db, id);
  }

  count(outcome: Counted): void {
    this.#counts[outcome] += 1;
  }

  async fileDone(): Promise<void> {
    this.#filesDone += 1;
    await this.#write({});
  }

  /** Writes the counts down when the last time was long enough ago. */
  async save(): Promise<void> {
    if (Date.now() - this.#savedAt > SAVE_EVERY) await this.#write({});
  }

  async finish(state: 'done' | 'failed' | 'stopped', message: string | null): Promise<void> {
    await this.#write({ state, message, finishedAt: new Date() });
  }

  async #write(end: { state?: string; message?: string | null; finishedAt?: Date }): Promise<void> {
    this.#savedAt = Date.now();
    const done = Object.values(this.#counts).reduce((sum, count) => sum + count, 0);
    await this.db.importRun.updateMany({
      where: { id: this.id },
      data: { ...this.#counts, done, filesDone: this.#filesDone, movedAt: new Date(), ...end },
    });
  }
}
