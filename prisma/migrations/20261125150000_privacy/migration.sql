-- CreateEnum
CREATE TYPE "ContactField" AS ENUM ('name', 'office', 'organization', 'email', 'phone');

-- CreateEnum
CREATE TYPE "ContactAudience" AS ENUM ('UNIT', 'PUBLIC');

-- CreateEnum
CREATE TYPE "ConsentWord" AS ENUM ('HERSELF', 'TOLD', 'PRINTED');

-- CreateTable
CREATE TABLE "contact_consent" (
    "id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "field" "ContactField" NOT NULL,
    "audience" "ContactAudience" NOT NULL,
    "word" "ConsentWord" NOT NULL,
    "told_by_id" UUID,
    "text_version" SMALLINT,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_word" "ConsentWord",

    CONSTRAINT "contact_consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "erased_person" (
    "person_id" UUID NOT NULL,
    "address_hash" TEXT NOT NULL,
    "erased_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "erased_person_pkey" PRIMARY KEY ("person_id")
);

-- CreateIndex
CREATE INDEX "contact_consent_contact_id_idx" ON "contact_consent"("contact_id");

-- CreateIndex
CREATE INDEX "contact_consent_told_by_id_idx" ON "contact_consent"("told_by_id");

-- AddForeignKey
ALTER TABLE "contact_consent" ADD CONSTRAINT "contact_consent_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_consent" ADD CONSTRAINT "contact_consent_told_by_id_fkey" FOREIGN KEY ("told_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "person" ADD COLUMN "last_sign_in_at" TIMESTAMPTZ(3);

-- What was agreed with one box stays as it was seen: name, office, organization and address by everybody where it was ticked, and everything by
-- the unit. Who had ticked it is not known here.
INSERT INTO "contact_consent" ("id", "contact_id", "field", "audience", "word", "text_version", "given_at")
SELECT gen_random_uuid(), "contact"."id", "field",
  (CASE WHEN "public_since" IS NOT NULL AND "field" <> 'phone' THEN 'PUBLIC' ELSE 'UNIT' END)::"ContactAudience",
  'TOLD', 0, coalesce("public_since", CURRENT_TIMESTAMP)
FROM "contact" CROSS JOIN unnest(enum_range(NULL::"ContactField")) AS "field"
WHERE jsonb_typeof(to_jsonb("contact") -> "field"::text) <> 'null';

-- AlterTable
ALTER TABLE "contact" DROP COLUMN "public_since";

ALTER TABLE "contact_consent"
  -- A telephone number is for the unit at most.
  ADD CONSTRAINT "contact_consent_phone" CHECK ("field" <> 'phone' OR "audience" = 'UNIT'),
  ADD CONSTRAINT "contact_consent_word" CHECK (("word" = 'PRINTED') = ("text_version" IS NULL) AND ("word" = 'TOLD' OR "told_by_id" IS NULL)),
  ADD CONSTRAINT "contact_consent_withdrawn" CHECK (("withdrawn_at" IS NULL) = ("withdrawn_word" IS NULL) AND "withdrawn_at" >= "given_at"),
  ADD CONSTRAINT "contact_consent_once" EXCLUDE USING gist ("contact_id" WITH =, "field" WITH =) WHERE ("withdrawn_at" IS NULL);

-- Of a consent, only that it was taken back may be added, once; and that who told it is registered no more. It goes with its contact.
CREATE FUNCTION keep_consent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM "contact" WHERE "id" = OLD."contact_id") THEN
    RAISE EXCEPTION 'a consent is taken back, not deleted' USING ERRCODE = 'insufficient_privilege';
  ELSIF TG_OP = 'UPDATE' AND (
    OLD."withdrawn_at" IS NOT NULL AND (NEW."withdrawn_at", NEW."withdrawn_word") IS DISTINCT FROM (OLD."withdrawn_at", OLD."withdrawn_word")
    OR (NEW."id", NEW."contact_id", NEW."field", NEW."audience", NEW."word", NEW."text_version", NEW."given_at")
      IS DISTINCT FROM (OLD."id", OLD."contact_id", OLD."field", OLD."audience", OLD."word", OLD."text_version", OLD."given_at")
    OR NEW."told_by_id" IS NOT NULL AND NEW."told_by_id" IS DISTINCT FROM OLD."told_by_id"
  ) THEN
    RAISE EXCEPTION 'a consent is taken back, not rewritten' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER contact_consent_guard BEFORE UPDATE OR DELETE ON "contact_consent"
  FOR EACH ROW EXECUTE FUNCTION keep_consent();
