-- CreateEnum
CREATE TYPE "HandoverOpener" AS ENUM ('COORDINATION', 'SECRETARIAT', 'ITSELF');

-- CreateTable
CREATE TABLE "handover" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "mandate_id" UUID NOT NULL,
    "successor_city_id" UUID,
    "starts_on" DATE,
    "start_precision" "Precision",
    "notes" JSONB,
    "passes_tasks" BOOLEAN NOT NULL DEFAULT true,
    "opened_by" "HandoverOpener" NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "for_ends_on" DATE,
    "outgoing_confirmed_at" TIMESTAMPTZ(3),
    "outgoing_by_secretariat" BOOLEAN NOT NULL DEFAULT false,
    "successor_confirmed_at" TIMESTAMPTZ(3),
    "successor_by_secretariat" BOOLEAN NOT NULL DEFAULT false,
    "called_off_at" TIMESTAMPTZ(3),
    "called_off_reason" JSONB,
    "passed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "handover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handover_point" (
    "id" UUID NOT NULL,
    "handover_id" UUID NOT NULL,
    "text" JSONB NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "handover_point_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handover_mandate" (
    "handover_id" UUID NOT NULL,
    "mandate_id" UUID NOT NULL,
    "former_starts_on" DATE,
    "former_start_precision" "Precision",
    "former_ends_on" DATE,
    "former_end_precision" "Precision",
    "mandate_version" INTEGER NOT NULL,

    CONSTRAINT "handover_mandate_pkey" PRIMARY KEY ("handover_id","mandate_id")
);

-- CreateIndex
CREATE INDEX "handover_unit_id_opened_at_idx" ON "handover"("unit_id", "opened_at");

-- CreateIndex
CREATE INDEX "handover_mandate_id_idx" ON "handover"("mandate_id");

-- CreateIndex
CREATE INDEX "handover_successor_city_id_idx" ON "handover"("successor_city_id");

-- CreateIndex
CREATE INDEX "handover_point_handover_id_idx" ON "handover_point"("handover_id");

-- CreateIndex
CREATE INDEX "handover_mandate_mandate_id_idx" ON "handover_mandate"("mandate_id");

-- AddForeignKey
ALTER TABLE "handover" ADD CONSTRAINT "handover_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover" ADD CONSTRAINT "handover_mandate_id_fkey" FOREIGN KEY ("mandate_id") REFERENCES "mandate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover" ADD CONSTRAINT "handover_successor_city_id_fkey" FOREIGN KEY ("successor_city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_point" ADD CONSTRAINT "handover_point_handover_id_fkey" FOREIGN KEY ("handover_id") REFERENCES "handover"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_mandate" ADD CONSTRAINT "handover_mandate_handover_id_fkey" FOREIGN KEY ("handover_id") REFERENCES "handover"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_mandate" ADD CONSTRAINT "handover_mandate_mandate_id_fkey" FOREIGN KEY ("mandate_id") REFERENCES "mandate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A unit hands its coordination over once at a time.
CREATE UNIQUE INDEX "handover_one_open" ON "handover"("unit_id") WHERE "called_off_at" IS NULL AND "passed_at" IS NULL;

ALTER TABLE "handover"
  ADD CONSTRAINT "handover_notes_localized" CHECK ("notes" IS NULL OR is_localized_text("notes")),
  ADD CONSTRAINT "handover_reason_localized" CHECK ("called_off_reason" IS NULL OR is_localized_text("called_off_reason")),
  ADD CONSTRAINT "handover_day_precision" CHECK (("starts_on" IS NULL) = ("start_precision" IS NULL) AND "start_precision" <> 'TIME'),
  -- Nobody confirms what is not known: who takes over, and on which day.
  ADD CONSTRAINT "handover_confirms_what_is_known" CHECK (
    ("outgoing_confirmed_at" IS NULL AND "successor_confirmed_at" IS NULL)
    OR ("successor_city_id" IS NOT NULL AND "start_precision" IS NOT NULL AND "start_precision" = 'DAY')
  ),
  ADD CONSTRAINT "handover_for_secretariat" CHECK (
    (NOT "outgoing_by_secretariat" OR "outgoing_confirmed_at" IS NOT NULL)
    AND (NOT "successor_by_secretariat" OR "successor_confirmed_at" IS NOT NULL)
  ),
  ADD CONSTRAINT "handover_passed" CHECK (
    "passed_at" IS NULL
    OR ("outgoing_confirmed_at" IS NOT NULL AND "successor_confirmed_at" IS NOT NULL AND "called_off_at" IS NULL)
  ),
  ADD CONSTRAINT "handover_reason" CHECK (("called_off_at" IS NULL) = ("called_off_reason" IS NULL));

ALTER TABLE "handover_point" ADD CONSTRAINT "handover_point_text_localized" CHECK (is_localized_text("text"));

ALTER TABLE "handover_mandate"
  ADD CONSTRAINT "handover_mandate_start" CHECK (("former_starts_on" IS NULL) = ("former_start_precision" IS NULL)),
  ADD CONSTRAINT "handover_mandate_end" CHECK (
    ("former_ends_on" IS NULL) = ("former_end_precision" IS NULL) AND ("former_ends_on" IS NULL OR "former_starts_on" IS NOT NULL)
  );
