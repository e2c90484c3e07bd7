-- CreateTable
CREATE TABLE "unit_logo" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "unit_logo_pkey" PRIMARY KEY ("id")
);

-- AlterTable
ALTER TABLE "unit" ADD COLUMN "logo_id" UUID;

-- CreateIndex
CREATE INDEX "unit_logo_unit_id_idx" ON "unit_logo"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "unit_logo_id_unit_id_key" ON "unit_logo"("id", "unit_id");

-- CreateIndex
CREATE INDEX "unit_logo_id_id_idx" ON "unit"("logo_id", "id");

-- AddForeignKey
ALTER TABLE "unit_logo" ADD CONSTRAINT "unit_logo_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_logo_id_id_fkey" FOREIGN KEY ("logo_id", "id") REFERENCES "unit_logo"("id", "unit_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "unit_logo"
  ADD CONSTRAINT "unit_logo_size" CHECK (
    "width" BETWEEN 1 AND 800 AND "height" BETWEEN 1 AND 800 AND octet_length("bytes") BETWEEN 1 AND 4000000
  );

-- What is compressed already is not compressed again.
ALTER TABLE "unit_logo" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;

-- An edition shows the logo with which it was published: a picture stays as it was, for every role, the app's own included.
CREATE FUNCTION refuse_change_of_unit_logo() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a logo never changes' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER unit_logo_guard BEFORE UPDATE OR DELETE OR TRUNCATE ON "unit_logo"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_unit_logo();

-- Until now nobody could say a colour in the app; what was written by hand and is none counted for nothing.
UPDATE "unit" SET "accent" = CASE WHEN "accent" ~* '^#[0-9a-f]{6}$' THEN lower("accent") END WHERE "accent" IS NOT NULL;
ALTER TABLE "unit" ADD CONSTRAINT "unit_accent" CHECK ("accent" ~ '^#[0-9a-f]{6}$');
