-- CreateTable
CREATE TABLE "sources" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "host" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" UUID NOT NULL,
    "source_id" TEXT NOT NULL,
    "url" TEXT,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "precision" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "agency" TEXT,
    "via" TEXT,
    "content_hash" TEXT NOT NULL,
    "pipeline_version" INTEGER NOT NULL,
    "furniture" INTEGER[],
    "sentences" INTEGER[],
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "ingested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_revisions" (
    "article_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "replaced_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_revisions_pkey" PRIMARY KEY ("article_id","seq")
);

-- CreateTable
CREATE TABLE "article_search" (
    "article_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "tsv" tsvector NOT NULL,

    CONSTRAINT "article_search_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "people" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "role" TEXT,
    "role_day" DATE,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_aliases" (
    "person_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "surface" TEXT NOT NULL,

    CONSTRAINT "person_aliases_pkey" PRIMARY KEY ("person_id","key")
);

-- CreateTable
CREATE TABLE "organisations" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "organisations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offices" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "offices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tenures" (
    "person_id" TEXT NOT NULL,
    "office_id" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,

    CONSTRAINT "tenures_pkey" PRIMARY KEY ("person_id","office_id")
);

-- CreateTable
CREATE TABLE "mentions" (
    "article_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "person_id" TEXT NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "sentence_start" INTEGER NOT NULL,
    "sentence_end" INTEGER NOT NULL,
    "surface" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "counted" BOOLEAN NOT NULL,
    "day" DATE NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "mentions_pkey" PRIMARY KEY ("article_id","seq")
);

-- CreateTable
CREATE TABLE "statements" (
    "article_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "speaker_type" TEXT NOT NULL,
    "person_id" TEXT,
    "organisation_id" TEXT,
    "office_id" TEXT,
    "speaker_id" TEXT,
    "speaker" TEXT NOT NULL,
    "role" TEXT,
    "reference" TEXT NOT NULL,
    "surface" TEXT,
    "cue" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "cue_start" INTEGER NOT NULL,
    "cue_end" INTEGER NOT NULL,
    "speaker_start" INTEGER,
    "speaker_end" INTEGER,
    "antecedent_start" INTEGER,
    "antecedent_end" INTEGER,
    "rule" TEXT NOT NULL,
    "tsv" tsvector NOT NULL,
    "day" DATE NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "statements_pkey" PRIMARY KEY ("article_id","seq")
);

-- CreateTable
CREATE TABLE "topics" (
    "slug" TEXT NOT NULL,

    CONSTRAINT "topics_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "article_topics" (
    "article_id" UUID NOT NULL,
    "topic_slug" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "evidence" INTEGER[],
    "day" DATE NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "article_topics_pkey" PRIMARY KEY ("article_id","topic_slug")
);

-- CreateTable
CREATE TABLE "rollup_deltas" (
    "article_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "source_id" TEXT NOT NULL,
    "person_id" TEXT,
    "topic_slug" TEXT,
    "stories" INTEGER NOT NULL,
    "statements" INTEGER NOT NULL,
    "mentions" INTEGER NOT NULL,

    CONSTRAINT "rollup_deltas_pkey" PRIMARY KEY ("article_id","seq")
);

-- CreateTable
CREATE TABLE "source_daily" (
    "day" DATE NOT NULL,
    "source_id" TEXT NOT NULL,
    "stories" INTEGER NOT NULL,
    "statements" INTEGER NOT NULL,
    "mentions" INTEGER NOT NULL,

    CONSTRAINT "source_daily_pkey" PRIMARY KEY ("day","source_id")
);

-- CreateTable
CREATE TABLE "person_daily" (
    "day" DATE NOT NULL,
    "person_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "stories" INTEGER NOT NULL,
    "statements" INTEGER NOT NULL,
    "mentions" INTEGER NOT NULL,

    CONSTRAINT "person_daily_pkey" PRIMARY KEY ("person_id","day","source_id")
);

-- CreateTable
CREATE TABLE "topic_daily" (
    "day" DATE NOT NULL,
    "topic_slug" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "stories" INTEGER NOT NULL,
    "statements" INTEGER NOT NULL,
    "mentions" INTEGER NOT NULL,

    CONSTRAINT "topic_daily_pkey" PRIMARY KEY ("topic_slug","day","source_id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "disabled" BOOLEAN NOT NULL DEFAULT false,
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_attempts" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "first_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_attempts_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "audit_events" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" UUID,
    "action" TEXT NOT NULL,
    "detail" JSONB NOT NULL,

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "settings" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "settings_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "articles_day_source_id_idx" ON "articles"("day", "source_id");

-- CreateIndex
CREATE INDEX "articles_source_id_day_idx" ON "articles"("source_id", "day");

-- CreateIndex
CREATE INDEX "articles_published_at_id_idx" ON "articles"("published_at" DESC, "id");

-- CreateIndex
CREATE INDEX "articles_pipeline_version_idx" ON "articles"("pipeline_version");

-- CreateIndex
CREATE INDEX "articles_ingested_at_idx" ON "articles"("ingested_at");

-- CreateIndex
CREATE INDEX "article_search_tsv_idx" ON "article_search" USING GIN ("tsv");

-- CreateIndex
CREATE UNIQUE INDEX "people_key_key" ON "people"("key");

-- CreateIndex
CREATE UNIQUE INDEX "organisations_key_key" ON "organisations"("key");

-- CreateIndex
CREATE UNIQUE INDEX "offices_key_key" ON "offices"("key");

-- CreateIndex
CREATE INDEX "mentions_person_id_day_idx" ON "mentions"("person_id", "day");

-- CreateIndex
CREATE INDEX "mentions_day_idx" ON "mentions"("day");

-- CreateIndex
CREATE INDEX "statements_speaker_id_day_idx" ON "statements"("speaker_id", "day");

-- CreateIndex
CREATE INDEX "statements_day_idx" ON "statements"("day");

-- CreateIndex
CREATE INDEX "statements_person_id_idx" ON "statements"("person_id");

-- CreateIndex
CREATE INDEX "statements_organisation_id_idx" ON "statements"("organisation_id");

-- CreateIndex
CREATE INDEX "statements_office_id_idx" ON "statements"("office_id");

-- CreateIndex
CREATE INDEX "statements_tsv_idx" ON "statements" USING GIN ("tsv");

-- CreateIndex
CREATE INDEX "article_topics_topic_slug_day_idx" ON "article_topics"("topic_slug", "day");

-- CreateIndex
CREATE INDEX "rollup_deltas_day_idx" ON "rollup_deltas"("day");

-- CreateIndex
CREATE INDEX "person_daily_day_idx" ON "person_daily"("day");

-- CreateIndex
CREATE INDEX "topic_daily_day_idx" ON "topic_daily"("day");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "audit_events_at_idx" ON "audit_events"("at" DESC);

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "article_revisions" ADD CONSTRAINT "article_revisions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "article_search" ADD CONSTRAINT "article_search_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "person_aliases" ADD CONSTRAINT "person_aliases_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tenures" ADD CONSTRAINT "tenures_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tenures" ADD CONSTRAINT "tenures_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "article_topics" ADD CONSTRAINT "article_topics_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "article_topics" ADD CONSTRAINT "article_topics_topic_slug_fkey" FOREIGN KEY ("topic_slug") REFERENCES "topics"("slug") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "person_daily" ADD CONSTRAINT "person_daily_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "topic_daily" ADD CONSTRAINT "topic_daily_topic_slug_fkey" FOREIGN KEY ("topic_slug") REFERENCES "topics"("slug") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
