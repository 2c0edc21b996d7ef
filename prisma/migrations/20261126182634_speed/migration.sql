-- DropIndex
DROP INDEX "article_topics_topic_slug_day_idx";

-- DropIndex
DROP INDEX "articles_day_source_id_idx";

-- DropIndex
DROP INDEX "mentions_day_idx";

-- DropIndex
DROP INDEX "statements_person_id_idx";

-- DropIndex
DROP INDEX "statements_speaker_id_day_idx";

-- CreateIndex
CREATE INDEX "article_topics_topic_slug_day_article_id_idx" ON "article_topics"("topic_slug", "day", "article_id");

-- CreateIndex
CREATE INDEX "articles_day_source_id_id_idx" ON "articles"("day", "source_id", "id");

-- CreateIndex
CREATE INDEX "mentions_day_article_id_person_id_counted_idx" ON "mentions"("day", "article_id", "person_id", "counted");

-- CreateIndex
CREATE INDEX "statements_speaker_id_day_article_id_idx" ON "statements"("speaker_id", "day", "article_id");

-- CreateIndex
CREATE INDEX "statements_person_id_role_article_id_day_idx" ON "statements"("person_id", "role", "article_id", "day");
