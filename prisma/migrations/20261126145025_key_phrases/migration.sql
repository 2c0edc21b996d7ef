-- CreateTable
CREATE TABLE "article_phrases" (
    "article_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "surface" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "evidence" INTEGER[],
    "day" DATE NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "article_phrases_pkey" PRIMARY KEY ("article_id","key")
);

-- CreateIndex
CREATE INDEX "article_phrases_key_day_idx" ON "article_phrases"("key", "day");

-- AddForeignKey
ALTER TABLE "article_phrases" ADD CONSTRAINT "article_phrases_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
