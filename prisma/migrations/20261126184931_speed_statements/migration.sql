-- DropIndex
DROP INDEX "statements_day_idx";

-- CreateIndex
CREATE INDEX "statements_day_speaker_id_idx" ON "statements"("day", "speaker_id");
