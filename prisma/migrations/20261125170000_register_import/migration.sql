-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('DRAFT', 'APPLIED', 'UNDONE');

-- CreateTable
CREATE TABLE "register_import" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "person_id" UUID,
    "read_at" TIMESTAMPTZ(3) NOT NULL,
    "file_name" TEXT,
    "content" JSONB NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'DRAFT',
    "applied_at" TIMESTAMPTZ(3),
    "effects" JSONB,
    "undone_at" TIMESTAMPTZ(3),
    "remains" JSONB,

    CONSTRAINT "register_import_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "register_import_network_id_read_at_idx" ON "register_import"("network_id", "read_at");

-- CreateIndex
CREATE INDEX "register_import_person_id_idx" ON "register_import"("person_id");

-- AddForeignKey
ALTER TABLE "register_import" ADD CONSTRAINT "register_import_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_import" ADD CONSTRAINT "register_import_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- An import is read, applied and undone, in this order; applied within a day of being read, and undone within a day of being applied.
ALTER TABLE "register_import"
  ADD CONSTRAINT "register_import_applied" CHECK (("state" = 'DRAFT') = ("applied_at" IS NULL) AND ("applied_at" IS NULL) = ("effects" IS NULL)),
  ADD CONSTRAINT "register_import_undone" CHECK (("state" = 'UNDONE') = ("undone_at" IS NOT NULL) AND ("undone_at" IS NULL) = ("remains" IS NULL)),
  ADD CONSTRAINT "register_import_in_time" CHECK (
    "applied_at" BETWEEN "read_at" AND "read_at" + interval '24 hours' AND "undone_at" BETWEEN "applied_at" AND "applied_at" + interval '24 hours'
  );
