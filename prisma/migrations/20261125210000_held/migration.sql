-- CreateEnum
CREATE TYPE "Presence" AS ENUM ('ON_SITE', 'REMOTE', 'EXCUSED', 'ABSENT');

-- CreateEnum
CREATE TYPE "DecisionState" AS ENUM ('OPEN', 'DONE', 'DROPPED');

-- AlterTable
ALTER TABLE "agenda_item" ADD COLUMN     "carried_from_id" UUID;

-- CreateTable
CREATE TABLE "attendance_sheet" (
    "activity_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "guest_count" SMALLINT NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "attendance_sheet_pkey" PRIMARY KEY ("activity_id")
);

-- CreateTable
CREATE TABLE "city_attendance" (
    "activity_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "presence" "Presence" NOT NULL,
    "on_site" SMALLINT NOT NULL DEFAULT 0,
    "remote" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "city_attendance_pkey" PRIMARY KEY ("activity_id","city_id")
);

-- CreateTable
CREATE TABLE "meeting_guest" (
    "activity_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "office" TEXT,

    CONSTRAINT "meeting_guest_pkey" PRIMARY KEY ("activity_id","position")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" JSONB NOT NULL,
    "responsible_city_id" UUID,
    "due_month" TEXT,
    "state" "DecisionState" NOT NULL DEFAULT 'OPEN',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_minutes" (
    "activity_id" UUID NOT NULL,
    "text" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meeting_minutes_pkey" PRIMARY KEY ("activity_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "agenda_item_carried_from_id_key" ON "agenda_item"("carried_from_id");

-- CreateIndex
CREATE INDEX "city_attendance_city_id_idx" ON "city_attendance"("city_id");

-- CreateIndex
CREATE INDEX "decision_responsible_city_id_idx" ON "decision"("responsible_city_id");

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_carried_from_id_fkey" FOREIGN KEY ("carried_from_id") REFERENCES "agenda_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance_sheet" ADD CONSTRAINT "attendance_sheet_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "city_attendance" ADD CONSTRAINT "city_attendance_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "attendance_sheet"("activity_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "city_attendance" ADD CONSTRAINT "city_attendance_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_guest" ADD CONSTRAINT "meeting_guest_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "attendance_sheet"("activity_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_responsible_city_id_fkey" FOREIGN KEY ("responsible_city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_minutes" ADD CONSTRAINT "meeting_minutes_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "attendance_sheet" ADD CONSTRAINT "attendance_sheet_guest_count" CHECK ("guest_count" >= 0);

-- Who was not there brought nobody; who was there at the place or from afar, somebody.
ALTER TABLE "city_attendance"
  ADD CONSTRAINT "city_attendance_counts" CHECK (
    "on_site" >= 0 AND "remote" >= 0
    AND ("presence" <> 'ON_SITE' OR "on_site" >= 1)
    AND ("presence" <> 'REMOTE' OR ("on_site" = 0 AND "remote" >= 1))
    AND ("presence" NOT IN ('EXCUSED', 'ABSENT') OR "on_site" + "remote" = 0)
  );

-- Numbered by their order. Checked at commit, because taking one out passes through duplicates.
ALTER TABLE "decision"
  ADD CONSTRAINT "decision_text_localized" CHECK (is_localized_text("text")),
  ADD CONSTRAINT "decision_position" CHECK ("position" >= 1),
  ADD CONSTRAINT "decision_due_month" CHECK ("due_month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  ADD CONSTRAINT "decision_activity_id_position_key" UNIQUE ("activity_id", "position") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "meeting_minutes"
  ADD CONSTRAINT "meeting_minutes_text_localized" CHECK (is_localized_text("text"));

-- An item is not carried over from itself.
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_carried" CHECK ("carried_from_id" <> "id");
