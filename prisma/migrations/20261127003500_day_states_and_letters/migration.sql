-- CreateTable
CREATE TABLE "gone_deltas" (
    "day" DATE NOT NULL,
    "n" BIGINT NOT NULL,

    CONSTRAINT "gone_deltas_pkey" PRIMARY KEY ("day")
);

-- Written by hand: the sum over all days, which was a setting, becomes one of each day that the daily tables hold.
INSERT INTO "gone_deltas" ("day", "n") SELECT DISTINCT "day", 0 FROM "source_daily";
DELETE FROM "settings" WHERE "key" = 'counts.gone';

-- CreateIndex
CREATE INDEX "statements_sketch_first_idx" ON "statements"("sketch_first");

-- Written by hand: names are called with Persian letters and without stretching (lib/store/displayName.ts).
UPDATE "people" SET "name" = replace(translate("name", 'يىك', 'ییک'), 'ـ', '') WHERE "name" ~ '[يىكـ]';
UPDATE "organisations" SET "name" = replace(translate("name", 'يىك', 'ییک'), 'ـ', '') WHERE "name" ~ '[يىكـ]';
UPDATE "offices" SET "name" = replace(translate("name", 'يىك', 'ییک'), 'ـ', '') WHERE "name" ~ '[يىكـ]';
