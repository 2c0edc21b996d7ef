-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "author" TEXT,
ADD COLUMN     "image_url" TEXT,
ADD COLUMN     "section" TEXT;

-- CreateTable
CREATE TABLE "feeds" (
    "id" UUID NOT NULL,
    "source_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "kind" TEXT,
    "title" TEXT,
    "enabled" BOOLEAN NOT NULL DEFAULT false,
    "found" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verified_at" TIMESTAMPTZ(3),
    "etag" TEXT,
    "last_modified" TEXT,
    "body_hash" TEXT,
    "last_attempt_at" TIMESTAMPTZ(3),
    "last_success_at" TIMESTAMPTZ(3),
    "last_new_at" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failure_kind" TEXT,
    "last_error" TEXT,
    "next_due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "interval_seconds" INTEGER NOT NULL DEFAULT 300,

    CONSTRAINT "feeds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "host_slots" (
    "host" TEXT NOT NULL,
    "next_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "held_until" TIMESTAMPTZ(3),

    CONSTRAINT "host_slots_pkey" PRIMARY KEY ("host")
);

-- CreateTable
CREATE TABLE "waiting_pages" (
    "id" UUID NOT NULL,
    "feed_id" UUID,
    "source_id" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "item" JSONB NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "waiting_pages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "waiting_stories" (
    "id" UUID NOT NULL,
    "feed_id" UUID,
    "source_id" TEXT NOT NULL,
    "draft" JSONB NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "waiting_stories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "address_aliases" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,

    CONSTRAINT "address_aliases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quarantine_items" (
    "id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "step" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "feed_id" UUID,
    "source_id" TEXT,
    "url" TEXT,
    "context" JSONB NOT NULL,
    "bytes" BYTEA,
    "truncated" BOOLEAN NOT NULL DEFAULT false,
    "content_type" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 1,
    "replay_at" TIMESTAMPTZ(3),
    "resolved_at" TIMESTAMPTZ(3),
    "resolution" TEXT,

    CONSTRAINT "quarantine_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_tokens" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scope" TEXT NOT NULL DEFAULT 'ingest',
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "window_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "window_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "api_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_runs" (
    "id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'running',
    "done" INTEGER NOT NULL DEFAULT 0,
    "new" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "known" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "files" INTEGER NOT NULL DEFAULT 0,
    "files_done" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "moved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "message" TEXT,

    CONSTRAINT "import_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "watched_folders" (
    "id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_scan_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "watched_folders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "watched_files" (
    "folder_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "mtime" BIGINT NOT NULL,
    "imported_at" TIMESTAMPTZ(3),

    CONSTRAINT "watched_files_pkey" PRIMARY KEY ("folder_id","path")
);

-- CreateIndex
CREATE UNIQUE INDEX "feeds_url_key" ON "feeds"("url");

-- CreateIndex
CREATE INDEX "feeds_enabled_next_due_at_idx" ON "feeds"("enabled", "next_due_at");

-- CreateIndex
CREATE INDEX "feeds_host_idx" ON "feeds"("host");

-- CreateIndex
CREATE INDEX "feeds_source_id_idx" ON "feeds"("source_id");

-- CreateIndex
CREATE INDEX "waiting_pages_host_next_at_idx" ON "waiting_pages"("host", "next_at");

-- CreateIndex
CREATE INDEX "waiting_pages_next_at_idx" ON "waiting_pages"("next_at");

-- CreateIndex
CREATE INDEX "waiting_stories_next_at_idx" ON "waiting_stories"("next_at");

-- CreateIndex
CREATE UNIQUE INDEX "quarantine_items_subject_key" ON "quarantine_items"("subject");

-- CreateIndex
CREATE INDEX "quarantine_items_resolved_at_at_idx" ON "quarantine_items"("resolved_at", "at" DESC);

-- CreateIndex
CREATE INDEX "quarantine_items_replay_at_idx" ON "quarantine_items"("replay_at");

-- CreateIndex
CREATE UNIQUE INDEX "api_tokens_hash_key" ON "api_tokens"("hash");

-- CreateIndex
CREATE INDEX "import_runs_started_at_idx" ON "import_runs"("started_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "watched_folders_path_key" ON "watched_folders"("path");

-- AddForeignKey
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watched_files" ADD CONSTRAINT "watched_files_folder_id_fkey" FOREIGN KEY ("folder_id") REFERENCES "watched_folders"("id") ON DELETE CASCADE ON UPDATE CASCADE;
