-- CreateEnum
CREATE TYPE "ReportPlace" AS ENUM ('OPENING', 'ACTIVITIES', 'ATTENDANCE', 'DECISIONS', 'OBJECTIVES', 'CLOSING');

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "facts" JSONB NOT NULL,
    "drafted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_section" (
    "report_id" UUID NOT NULL,
    "place" "ReportPlace" NOT NULL,
    "text" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "report_section_pkey" PRIMARY KEY ("report_id","place")
);

-- CreateTable
CREATE TABLE "report_edition" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "note" JSONB,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "city_id" UUID,

    CONSTRAINT "report_edition_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "report_plan_id_starts_on_ends_on_key" ON "report"("plan_id", "starts_on", "ends_on");

-- CreateIndex
CREATE INDEX "report_edition_city_id_idx" ON "report_edition"("city_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_edition_report_id_number_key" ON "report_edition"("report_id", "number");

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_section" ADD CONSTRAINT "report_section_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_edition" ADD CONSTRAINT "report_edition_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_edition" ADD CONSTRAINT "report_edition_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was published stays as it was, for every role, the app's own included.
CREATE FUNCTION refuse_change_of_report_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a published report never changes' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER report_edition_guard BEFORE UPDATE OR DELETE OR TRUNCATE ON "report_edition"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_report_edition();
ALTER TABLE "report_edition" ADD CONSTRAINT "report_edition_number" CHECK ("number" >= 1);
ALTER TABLE "report_edition" ADD CONSTRAINT "report_edition_note_localized" CHECK ("note" IS NULL OR is_localized_text("note"));
ALTER TABLE "report" ADD CONSTRAINT "report_ends_after_start" CHECK ("ends_on" >= "starts_on");
ALTER TABLE "report_section" ADD CONSTRAINT "report_section_text_localized" CHECK ("text" IS NULL OR is_localized_text("text"));
