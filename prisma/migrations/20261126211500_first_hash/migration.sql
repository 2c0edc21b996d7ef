-- AlterTable
-- Written by hand: Prisma has no generated columns, and a default cannot name another column. The database reads the
-- statements once and writes them and their indexes anew (under a minute for 770,000 statements), and from then on keeps the
-- column with the sketch.
ALTER TABLE "statements" ADD COLUMN "sketch_first" INTEGER GENERATED ALWAYS AS ("sketch"[1]) STORED;

-- DropIndex
DROP INDEX "statements_day_speaker_id_idx";

-- CreateIndex
CREATE INDEX "statements_day_speaker_id_sketch_first_source_id_article_id_idx" ON "statements"("day", "speaker_id", "sketch_first", "source_id", "article_id");
