-- CreateTable
CREATE TABLE "article_signatures" (
    "article_id" UUID NOT NULL,
    "hash" BIGINT NOT NULL,
    "day" DATE NOT NULL,

    CONSTRAINT "article_signatures_pkey" PRIMARY KEY ("article_id","hash")
);

-- CreateTable
CREATE TABLE "reprint_links" (
    "article_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,

    CONSTRAINT "reprint_links_pkey" PRIMARY KEY ("article_id","other_id")
);

-- CreateTable
CREATE TABLE "reprint_groups" (
    "article_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reprint_groups_pkey" PRIMARY KEY ("article_id")
);

-- CreateIndex
CREATE INDEX "article_signatures_hash_day_idx" ON "article_signatures"("hash", "day");

-- CreateIndex
CREATE INDEX "reprint_groups_group_id_published_at_idx" ON "reprint_groups"("group_id", "published_at");

-- AddForeignKey
ALTER TABLE "article_signatures" ADD CONSTRAINT "article_signatures_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "reprint_links" ADD CONSTRAINT "reprint_links_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "reprint_groups" ADD CONSTRAINT "reprint_groups_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
