-- CreateTable
CREATE TABLE "edition" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "note" JSONB,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "city_id" UUID,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "edition_city_id_idx" ON "edition"("city_id");

-- CreateIndex
CREATE UNIQUE INDEX "edition_plan_id_number_key" ON "edition"("plan_id", "number");

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was published stays as it was, for every role, the app's own included.
CREATE FUNCTION refuse_change_of_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an edition never changes' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER edition_guard BEFORE UPDATE OR DELETE OR TRUNCATE ON "edition"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_edition();
ALTER TABLE "edition" ADD CONSTRAINT "edition_number" CHECK ("number" >= 1);
ALTER TABLE "edition" ADD CONSTRAINT "edition_note_localized" CHECK ("note" IS NULL OR is_localized_text("note"));
