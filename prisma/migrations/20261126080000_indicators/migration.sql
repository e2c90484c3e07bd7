-- CreateTable
CREATE TABLE "objective_indicator" (
    "id" UUID NOT NULL,
    "objective_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "measured_in" JSONB,
    "baseline" DECIMAL(21,6),
    "baseline_precision" "Precision",
    "baseline_starts_on" DATE,
    "baseline_ends_on" DATE,
    "target" DECIMAL(21,6) NOT NULL,
    "due_precision" "Precision" NOT NULL,
    "due_starts_on" DATE NOT NULL,
    "due_ends_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "objective_indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicator_reading" (
    "id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "city_id" UUID,
    "value" DECIMAL(21,6) NOT NULL,
    "precision" "Precision" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "note" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "indicator_reading_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "indicator_reading_indicator_id_idx" ON "indicator_reading"("indicator_id");

-- CreateIndex
CREATE INDEX "indicator_reading_city_id_idx" ON "indicator_reading"("city_id");

-- AddForeignKey
ALTER TABLE "objective_indicator" ADD CONSTRAINT "objective_indicator_objective_id_fkey" FOREIGN KEY ("objective_id") REFERENCES "objective"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_reading" ADD CONSTRAINT "indicator_reading_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "objective_indicator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_reading" ADD CONSTRAINT "indicator_reading_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A date without an hour is what its precision says: a whole year, a whole month or one day.
CREATE FUNCTION is_partial_date("precision" "Precision", "starts_on" DATE, "ends_on" DATE) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE "precision"
    WHEN 'YEAR' THEN extract(doy FROM "starts_on") = 1 AND "ends_on" = ("starts_on" + INTERVAL '1 year' - INTERVAL '1 day')::date
    WHEN 'MONTH' THEN extract(day FROM "starts_on") = 1 AND "ends_on" = ("starts_on" + INTERVAL '1 month' - INTERVAL '1 day')::date
    WHEN 'DAY' THEN "starts_on" = "ends_on"
    ELSE false
  END
$$;

-- Numbers are numbers: what is no number (NaN) and infinity would pass as numeric. At the end of a transaction, so that a reorder passes.
ALTER TABLE "objective_indicator"
  ADD CONSTRAINT "objective_indicator_objective_id_position_key" UNIQUE ("objective_id", "position") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "objective_indicator_position" CHECK ("position" >= 1),
  ADD CONSTRAINT "objective_indicator_name_localized" CHECK (is_localized_text("name")),
  ADD CONSTRAINT "objective_indicator_measured_in_localized" CHECK ("measured_in" IS NULL OR is_localized_text("measured_in")),
  ADD CONSTRAINT "objective_indicator_numbers" CHECK ("baseline" <> 'NaN' AND "target" <> 'NaN'),
  ADD CONSTRAINT "objective_indicator_due" CHECK (is_partial_date("due_precision", "due_starts_on", "due_ends_on")),
  ADD CONSTRAINT "objective_indicator_baseline_date" CHECK (
    ("baseline_precision" IS NULL AND "baseline_starts_on" IS NULL AND "baseline_ends_on" IS NULL)
    OR ("baseline" IS NOT NULL AND is_partial_date("baseline_precision", "baseline_starts_on", "baseline_ends_on") IS TRUE)
  );

ALTER TABLE "indicator_reading"
  ADD CONSTRAINT "indicator_reading_value" CHECK ("value" <> 'NaN'),
  ADD CONSTRAINT "indicator_reading_note_localized" CHECK ("note" IS NULL OR is_localized_text("note")),
  ADD CONSTRAINT "indicator_reading_date" CHECK (is_partial_date("precision", "starts_on", "ends_on"));
