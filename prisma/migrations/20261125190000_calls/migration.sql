-- CreateEnum
CREATE TYPE "AnswerChoice" AS ENUM ('COMING', 'MAYBE', 'NOT_COMING');

-- CreateEnum
CREATE TYPE "AnswerWay" AS ENUM ('SIGNED_IN', 'BY_LINK', 'ON_BEHALF');

-- CreateTable
CREATE TABLE "meeting_call" (
    "activity_id" UUID NOT NULL,
    "invites_all" BOOLEAN NOT NULL DEFAULT true,
    "deadline_precision" "Precision",
    "deadline_on" DATE,
    "deadline_time" TEXT,
    "practical" JSONB,
    "answers_published_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meeting_call_pkey" PRIMARY KEY ("activity_id")
);

-- CreateTable
CREATE TABLE "meeting_invitee" (
    "activity_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "is_chosen" BOOLEAN NOT NULL DEFAULT false,
    "called_at" TIMESTAMPTZ(3),
    "notice_id" UUID,

    CONSTRAINT "meeting_invitee_pkey" PRIMARY KEY ("activity_id","city_id")
);

-- CreateTable
CREATE TABLE "agenda_item" (
    "id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "notes" JSONB,
    "minutes" SMALLINT,
    "lead_city_id" UUID,
    "lead_name" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "agenda_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_answer" (
    "id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "choice" "AnswerChoice" NOT NULL,
    "on_site" SMALLINT NOT NULL DEFAULT 0,
    "remote" SMALLINT NOT NULL DEFAULT 0,
    "note" TEXT,
    "way" "AnswerWay" NOT NULL,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meeting_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delegation_member" (
    "answer_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "office" TEXT,
    "is_remote" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "delegation_member_pkey" PRIMARY KEY ("answer_id","position")
);

-- CreateIndex
CREATE INDEX "meeting_invitee_city_id_idx" ON "meeting_invitee"("city_id");

-- CreateIndex
CREATE INDEX "meeting_invitee_notice_id_idx" ON "meeting_invitee"("notice_id");

-- CreateIndex
CREATE INDEX "agenda_item_lead_city_id_idx" ON "agenda_item"("lead_city_id");

-- CreateIndex
CREATE INDEX "meeting_answer_city_id_idx" ON "meeting_answer"("city_id");

-- CreateIndex
CREATE INDEX "meeting_answer_answered_by_id_idx" ON "meeting_answer"("answered_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_answer_activity_id_city_id_key" ON "meeting_answer"("activity_id", "city_id");

-- AddForeignKey
ALTER TABLE "meeting_call" ADD CONSTRAINT "meeting_call_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_invitee" ADD CONSTRAINT "meeting_invitee_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "meeting_call"("activity_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_invitee" ADD CONSTRAINT "meeting_invitee_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_invitee" ADD CONSTRAINT "meeting_invitee_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_lead_city_id_fkey" FOREIGN KEY ("lead_city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_answer" ADD CONSTRAINT "meeting_answer_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_answer" ADD CONSTRAINT "meeting_answer_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_answer" ADD CONSTRAINT "meeting_answer_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation_member" ADD CONSTRAINT "delegation_member_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "meeting_answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "meeting_call"
  ADD CONSTRAINT "meeting_call_practical_localized" CHECK ("practical" IS NULL OR is_localized_text("practical")),
  ADD CONSTRAINT "meeting_call_deadline" CHECK (
    ("deadline_precision" IS NULL) = ("deadline_on" IS NULL)
    AND ("deadline_precision" IS NULL OR "deadline_precision" IN ('DAY', 'TIME'))
    AND ("deadline_precision" IS NOT DISTINCT FROM 'TIME') = ("deadline_time" IS NOT NULL)
    AND ("deadline_time" IS NULL OR "deadline_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')
  );

-- Numbered by their order. Checked at commit, because a reorder passes through duplicates.
ALTER TABLE "agenda_item"
  ADD CONSTRAINT "agenda_item_title_localized" CHECK (is_localized_text("title")),
  ADD CONSTRAINT "agenda_item_notes_localized" CHECK ("notes" IS NULL OR is_localized_text("notes")),
  ADD CONSTRAINT "agenda_item_position" CHECK ("position" >= 1),
  ADD CONSTRAINT "agenda_item_minutes" CHECK ("minutes" BETWEEN 1 AND 1440),
  ADD CONSTRAINT "agenda_item_activity_id_position_key" UNIQUE ("activity_id", "position") DEFERRABLE INITIALLY DEFERRED;

-- Who does not come brings nobody; who comes, somebody.
ALTER TABLE "meeting_answer"
  ADD CONSTRAINT "meeting_answer_counts" CHECK (
    "on_site" >= 0 AND "remote" >= 0
    AND ("choice" <> 'NOT_COMING' OR "on_site" + "remote" = 0)
    AND ("choice" <> 'COMING' OR "on_site" + "remote" >= 1)
  ),
  ADD CONSTRAINT "meeting_answer_by_link" CHECK ("way" <> 'BY_LINK' OR "answered_by_id" IS NULL);
