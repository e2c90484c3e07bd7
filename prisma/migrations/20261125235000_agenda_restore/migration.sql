-- AlterTable
ALTER TABLE "agenda_item" ADD COLUMN     "former_position" INTEGER,
ADD COLUMN     "removed_at" TIMESTAMPTZ(3),
ALTER COLUMN "position" DROP NOT NULL;

-- What has no place on its agenda was removed, and the other way round; only then it has a former one.
ALTER TABLE "agenda_item"
  ADD CONSTRAINT "agenda_item_removed" CHECK (("position" IS NULL) = ("removed_at" IS NOT NULL)),
  ADD CONSTRAINT "agenda_item_former_position" CHECK ("former_position" IS NULL OR "removed_at" IS NOT NULL);
