-- CreateEnum
CREATE TYPE "MaterialAudience" AS ENUM ('UNIT', 'PUBLIC');

-- CreateEnum
CREATE TYPE "MaterialType" AS ENUM ('PDF', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS', 'ODP', 'PNG', 'JPEG', 'WEBP');

-- CreateTable
CREATE TABLE "material" (
    "id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "audience" "MaterialAudience" NOT NULL DEFAULT 'UNIT',
    "agenda_item_id" UUID,
    "url" TEXT,
    "type" "MaterialType",
    "size" INTEGER,
    "sha256" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "material_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "material_chunk" (
    "material_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "material_chunk_pkey" PRIMARY KEY ("material_id","position")
);

-- CreateIndex
CREATE INDEX "material_agenda_item_id_idx" ON "material"("agenda_item_id");

-- AddForeignKey
ALTER TABLE "material" ADD CONSTRAINT "material_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "material" ADD CONSTRAINT "material_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "material_chunk" ADD CONSTRAINT "material_chunk_material_id_fkey" FOREIGN KEY ("material_id") REFERENCES "material"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Numbered by their order. Checked at commit, because a reorder passes through duplicates. A material is a link or a file, never both.
ALTER TABLE "material"
  ADD CONSTRAINT "material_title_localized" CHECK (is_localized_text("title")),
  ADD CONSTRAINT "material_position" CHECK ("position" >= 1),
  ADD CONSTRAINT "material_activity_id_position_key" UNIQUE ("activity_id", "position") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "material_link_or_file" CHECK (
    ("url" IS NULL) = ("type" IS NOT NULL)
    AND ("type" IS NULL) = ("size" IS NULL)
    AND ("type" IS NULL) = ("sha256" IS NULL)
  ),
  ADD CONSTRAINT "material_url" CHECK ("url" ~ '^https?://'),
  ADD CONSTRAINT "material_size" CHECK ("size" BETWEEN 1 AND 20971520),
  ADD CONSTRAINT "material_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$');

-- What is compressed already is not compressed again.
ALTER TABLE "material_chunk" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;

-- A material stands at an item of its own meeting's agenda.
CREATE FUNCTION check_material_agenda_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."agenda_item_id" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM "agenda_item" WHERE "id" = NEW."agenda_item_id" AND "activity_id" = NEW."activity_id"
  ) THEN
    RAISE EXCEPTION 'a row of "material" names an item of another agenda, against "material_agenda_item"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'material_agenda_item', TABLE = 'material';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER material_agenda_item BEFORE INSERT OR UPDATE OF "activity_id", "agenda_item_id" ON "material"
  FOR EACH ROW EXECUTE FUNCTION check_material_agenda_item();
