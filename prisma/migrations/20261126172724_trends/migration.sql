-- AlterTable
ALTER TABLE "statements" ADD COLUMN     "cue_key" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "sketch" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- CreateIndex
CREATE INDEX "statements_sketch_idx" ON "statements" USING GIN ("sketch");
