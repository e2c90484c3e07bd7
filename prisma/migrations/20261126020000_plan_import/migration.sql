-- CreateTable
CREATE TABLE "plan_import" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "person_id" UUID,
    "read_at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "plan_import_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "plan_import_unit_id_read_at_idx" ON "plan_import"("unit_id", "read_at");

-- CreateIndex
CREATE INDEX "plan_import_person_id_idx" ON "plan_import"("person_id");

-- AddForeignKey
ALTER TABLE "plan_import" ADD CONSTRAINT "plan_import_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_import" ADD CONSTRAINT "plan_import_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- As much text as the form takes (lib/plan-import/schema.ts).
ALTER TABLE "plan_import"
  ADD CONSTRAINT "plan_import_text" CHECK (length("text") BETWEEN 1 AND 200000);
