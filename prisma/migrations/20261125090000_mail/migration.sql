-- CreateEnum
CREATE TYPE "NoticeDelivery" AS ENUM ('AT_ONCE', 'DIGEST', 'NEVER');

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "unit_id" UUID,
    "data" JSONB NOT NULL,
    "person_id" UUID,
    "merge_key" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "addressed_at" TIMESTAMPTZ(3),
    "called_off_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "person_id" UUID,
    "address" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "time_zone" TEXT NOT NULL,
    "is_bulk" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "dropped_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "digest_entry" (
    "notice_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "digest_entry_pkey" PRIMARY KEY ("notice_id","person_id")
);

-- CreateTable
CREATE TABLE "notice_choice" (
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "delivery" "NoticeDelivery" NOT NULL,

    CONSTRAINT "notice_choice_pkey" PRIMARY KEY ("person_id","kind")
);

-- CreateTable
CREATE TABLE "duty" (
    "name" TEXT NOT NULL,
    "done_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "duty_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "notice_unit_id_created_at_idx" ON "notice"("unit_id", "created_at");

-- CreateIndex
CREATE INDEX "notice_person_id_idx" ON "notice"("person_id");

-- CreateIndex
CREATE INDEX "mail_notice_id_idx" ON "mail"("notice_id");

-- CreateIndex
CREATE INDEX "mail_person_id_idx" ON "mail"("person_id");

-- CreateIndex
CREATE INDEX "digest_entry_person_id_idx" ON "digest_entry"("person_id");

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "digest_entry" ADD CONSTRAINT "digest_entry_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "digest_entry" ADD CONSTRAINT "digest_entry_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_choice" ADD CONSTRAINT "notice_choice_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What waits is little; what was told is kept and grows.
CREATE INDEX "notice_waiting_idx" ON "notice" ("due_at") WHERE "addressed_at" IS NULL AND "called_off_at" IS NULL;
CREATE INDEX "mail_waiting_idx" ON "mail" ("is_bulk", "next_attempt_at") WHERE "sent_at" IS NULL AND "failed_at" IS NULL AND "dropped_at" IS NULL;
CREATE INDEX "mail_bulk_sent_idx" ON "mail" ("sent_at") WHERE "is_bulk";

ALTER TABLE "notice"
  ADD CONSTRAINT "notice_one_waiting" EXCLUDE ("merge_key" WITH =) WHERE ("addressed_at" IS NULL AND "called_off_at" IS NULL),
  ADD CONSTRAINT "notice_outcome" CHECK ("addressed_at" IS NULL OR "called_off_at" IS NULL);
ALTER TABLE "mail"
  ADD CONSTRAINT "mail_outcome" CHECK (num_nonnulls("sent_at", "failed_at", "dropped_at") <= 1),
  ADD CONSTRAINT "mail_attempts" CHECK ("attempts" >= 0);
