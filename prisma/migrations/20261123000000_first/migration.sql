-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "GovernmentKind" AS ENUM ('MUNICIPALITY', 'COMMUNE', 'PARTIDO', 'DEPARTMENT', 'DISTRICT', 'OTHER');

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('pt', 'es', 'en');

-- CreateEnum
CREATE TYPE "MandateRole" AS ENUM ('COORDINATION', 'SUB_COORDINATION', 'MEMBERSHIP');

-- CreateEnum
CREATE TYPE "Precision" AS ENUM ('YEAR', 'MONTH', 'DAY', 'TIME');

-- CreateEnum
CREATE TYPE "ActivityKind" AS ENUM ('MEETING', 'TECHNICAL_MISSION', 'SEMINAR', 'WORKSHOP', 'SURVEY', 'PUBLICATION', 'TRAINING', 'SUMMIT', 'OTHER');

-- CreateEnum
CREATE TYPE "ActivityStatus" AS ENUM ('TENTATIVE', 'CONFIRMED', 'HELD', 'POSTPONED', 'CANCELLED');

-- CreateTable
CREATE TABLE "change_record" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "person_id" UUID,
    "acting_city_id" UUID,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "unit_id" UUID,
    "plan_id" UUID,
    "city_id" UUID,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "change_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_request" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "return_to" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "consumed_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "network" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" JSONB,
    "website" TEXT,
    "time_zone" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "network_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "acronym" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "purpose" JSONB,
    "accent" TEXT,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "city" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "country" CHAR(2) NOT NULL,
    "subdivision" TEXT,
    "government_kind" "GovernmentKind" NOT NULL,
    "government_name" TEXT,
    "motto" TEXT,
    "website" TEXT,
    "contact_email" TEXT,
    "contact_phone" TEXT,
    "population" INTEGER,
    "population_year" SMALLINT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "time_zone" TEXT NOT NULL,
    "presentation" JSONB,
    "confirmed_on" DATE,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "city_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "city_id" UUID,
    "name" TEXT NOT NULL,
    "office" JSONB,
    "organization" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "public_since" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mandate" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "role" "MandateRole" NOT NULL,
    "is_acting" BOOLEAN NOT NULL DEFAULT false,
    "starts_on" DATE NOT NULL,
    "start_precision" "Precision" NOT NULL,
    "ends_on" DATE,
    "end_precision" "Precision",
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "mandate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "time_zone" TEXT NOT NULL,
    "suspended_at" TIMESTAMPTZ(3),
    "email_verified" TIMESTAMPTZ(3),
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delegate" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "office" TEXT,
    "is_lead" BOOLEAN NOT NULL DEFAULT false,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "delegate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "secretariat_member" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "secretariat_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "introduction" JSONB,
    "closing" JSONB,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "contact_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "objective" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER,
    "text" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "former_position" INTEGER,

    CONSTRAINT "objective_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "axis" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER,
    "text" JSONB NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "former_position" INTEGER,

    CONSTRAINT "axis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activity" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "description" JSONB,
    "kinds" "ActivityKind"[],
    "is_numbered" BOOLEAN NOT NULL DEFAULT false,
    "ordinal_override" SMALLINT,
    "precision" "Precision" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "start_time" TEXT,
    "end_time" TEXT,
    "time_zone" TEXT,
    "status" "ActivityStatus" NOT NULL DEFAULT 'TENTATIVE',
    "status_reason" JSONB,
    "host_city_id" UUID,
    "place_name" TEXT,
    "place_country" CHAR(2),
    "venue" TEXT,
    "is_online" BOOLEAN NOT NULL DEFAULT false,
    "joining_link" TEXT,
    "removed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activity_objective" (
    "activity_id" UUID NOT NULL,
    "objective_id" UUID NOT NULL,

    CONSTRAINT "activity_objective_pkey" PRIMARY KEY ("activity_id","objective_id")
);

-- CreateTable
CREATE TABLE "activity_axis" (
    "activity_id" UUID NOT NULL,
    "axis_id" UUID NOT NULL,

    CONSTRAINT "activity_axis_pkey" PRIMARY KEY ("activity_id","axis_id")
);

-- CreateIndex
CREATE INDEX "change_record_subject_id_id_idx" ON "change_record"("subject_id", "id");

-- CreateIndex
CREATE INDEX "change_record_plan_id_id_idx" ON "change_record"("plan_id", "id");

-- CreateIndex
CREATE INDEX "change_record_city_id_id_idx" ON "change_record"("city_id", "id");

-- CreateIndex
CREATE INDEX "change_record_unit_id_id_idx" ON "change_record"("unit_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_request_token_hash_key" ON "sign_in_request"("token_hash");

-- CreateIndex
CREATE INDEX "sign_in_request_email_created_at_idx" ON "sign_in_request"("email", "created_at");

-- CreateIndex
CREATE INDEX "sign_in_request_expires_at_idx" ON "sign_in_request"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "network_slug_key" ON "network"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "unit_slug_key" ON "unit"("slug");

-- CreateIndex
CREATE INDEX "unit_network_id_idx" ON "unit"("network_id");

-- CreateIndex
CREATE UNIQUE INDEX "city_slug_key" ON "city"("slug");

-- CreateIndex
CREATE INDEX "city_network_id_idx" ON "city"("network_id");

-- CreateIndex
CREATE INDEX "contact_unit_id_idx" ON "contact"("unit_id");

-- CreateIndex
CREATE INDEX "contact_city_id_idx" ON "contact"("city_id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_id_unit_id_key" ON "contact"("id", "unit_id");

-- CreateIndex
CREATE INDEX "mandate_unit_id_starts_on_idx" ON "mandate"("unit_id", "starts_on");

-- CreateIndex
CREATE INDEX "mandate_city_id_idx" ON "mandate"("city_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "delegate_person_id_idx" ON "delegate"("person_id");

-- CreateIndex
CREATE INDEX "delegate_city_id_idx" ON "delegate"("city_id");

-- CreateIndex
CREATE INDEX "secretariat_member_person_id_idx" ON "secretariat_member"("person_id");

-- CreateIndex
CREATE INDEX "secretariat_member_network_id_idx" ON "secretariat_member"("network_id");

-- CreateIndex
CREATE INDEX "plan_contact_id_unit_id_idx" ON "plan"("contact_id", "unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_unit_id_slug_key" ON "plan"("unit_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "plan_id_unit_id_key" ON "plan"("id", "unit_id");

-- CreateIndex
CREATE INDEX "activity_plan_id_unit_id_idx" ON "activity"("plan_id", "unit_id");

-- CreateIndex
CREATE INDEX "activity_host_city_id_idx" ON "activity"("host_city_id");

-- CreateIndex
CREATE INDEX "activity_starts_on_idx" ON "activity"("starts_on");

-- CreateIndex
CREATE UNIQUE INDEX "activity_unit_id_slug_key" ON "activity"("unit_id", "slug");

-- CreateIndex
CREATE INDEX "activity_objective_objective_id_idx" ON "activity_objective"("objective_id");

-- CreateIndex
CREATE INDEX "activity_axis_axis_id_idx" ON "activity_axis"("axis_id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "city" ADD CONSTRAINT "city_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegate" ADD CONSTRAINT "delegate_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegate" ADD CONSTRAINT "delegate_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "secretariat_member" ADD CONSTRAINT "secretariat_member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "secretariat_member" ADD CONSTRAINT "secretariat_member_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_contact_id_unit_id_fkey" FOREIGN KEY ("contact_id", "unit_id") REFERENCES "contact"("id", "unit_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objective" ADD CONSTRAINT "objective_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "axis" ADD CONSTRAINT "axis_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_plan_id_unit_id_fkey" FOREIGN KEY ("plan_id", "unit_id") REFERENCES "plan"("id", "unit_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_host_city_id_fkey" FOREIGN KEY ("host_city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_objective" ADD CONSTRAINT "activity_objective_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_objective" ADD CONSTRAINT "activity_objective_objective_id_fkey" FOREIGN KEY ("objective_id") REFERENCES "objective"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_axis" ADD CONSTRAINT "activity_axis_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_axis" ADD CONSTRAINT "activity_axis_axis_id_fkey" FOREIGN KEY ("axis_id") REFERENCES "axis"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say, from here on.

-- A localized text: {"original": "pt", "texts": {"pt": "…", "es": "…"}, "madeFrom": {"es": "<sha256 of its original>"}}
CREATE FUNCTION is_localized_text(value jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(
    jsonb_typeof(value) = 'object'
      AND value ->> 'original' IN ('pt', 'es', 'en')
      AND jsonb_typeof(value -> 'texts') = 'object'
      AND btrim(value -> 'texts' ->> (value ->> 'original')) <> ''
      AND jsonb_typeof(value -> 'madeFrom') = 'object'
      AND NOT EXISTS (
        SELECT FROM jsonb_each(value -> 'texts') AS t
        WHERE t.key NOT IN ('pt', 'es', 'en') OR jsonb_typeof(t.value) <> 'string'
      ),
    false
  )
$$;

ALTER TABLE "network" ADD CONSTRAINT "network_description_localized" CHECK ("description" IS NULL OR is_localized_text("description"));
ALTER TABLE "unit"
  ADD CONSTRAINT "unit_name_localized" CHECK (is_localized_text("name")),
  ADD CONSTRAINT "unit_purpose_localized" CHECK ("purpose" IS NULL OR is_localized_text("purpose")),
  -- These words are addresses of the site itself: /pt/cities, /pt/schedule …
  ADD CONSTRAINT "unit_slug_free" CHECK ("slug" NOT IN ('cities', 'schedule', 'workspace', 'sign-in', 'sign-out', 'privacy', 'about', 'search', 'units', 'people', 'status', 'language', 'feeds', 'api'));
ALTER TABLE "contact" ADD CONSTRAINT "contact_office_localized" CHECK ("office" IS NULL OR is_localized_text("office"));
ALTER TABLE "plan"
  ADD CONSTRAINT "plan_title_localized" CHECK (is_localized_text("title")),
  ADD CONSTRAINT "plan_introduction_localized" CHECK ("introduction" IS NULL OR is_localized_text("introduction")),
  ADD CONSTRAINT "plan_closing_localized" CHECK ("closing" IS NULL OR is_localized_text("closing")),
  ADD CONSTRAINT "plan_period" CHECK ("ends_on" >= "starts_on");
ALTER TABLE "city"
  ADD CONSTRAINT "city_presentation_localized" CHECK ("presentation" IS NULL OR is_localized_text("presentation")),
  ADD CONSTRAINT "city_country" CHECK ("country" ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "city_place" CHECK (("latitude" IS NULL) = ("longitude" IS NULL) AND "latitude" BETWEEN -90 AND 90 AND "longitude" BETWEEN -180 AND 180),
  ADD CONSTRAINT "city_population" CHECK ("population" >= 0 AND ("population_year" IS NULL OR "population" IS NOT NULL)),
  ADD CONSTRAINT "city_website" CHECK ("website" ~ '^https?://');

DO $$
DECLARE named text;
BEGIN
  FOREACH named IN ARRAY ARRAY['network', 'unit', 'city', 'plan', 'activity'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (slug ~ ''^[a-z0-9]+(-[a-z0-9]+)*$'')', named, named || '_slug_form');
  END LOOP;
END $$;

-- Mandates: no two of one city in one unit overlap; at most one coordination at a time, acting ones included.
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE "mandate"
  ADD CONSTRAINT "mandate_period" CHECK ("ends_on" >= "starts_on"),
  ADD CONSTRAINT "mandate_end_precision" CHECK (("ends_on" IS NULL) = ("end_precision" IS NULL)),
  ADD CONSTRAINT "mandate_precision" CHECK ("start_precision" <> 'TIME' AND "end_precision" <> 'TIME'),
  ADD CONSTRAINT "mandate_acting" CHECK (NOT "is_acting" OR "role" = 'COORDINATION'),
  ADD CONSTRAINT "mandate_no_overlap" EXCLUDE USING gist ("unit_id" WITH =, "city_id" WITH =, daterange("starts_on", "ends_on", '[]') WITH &&),
  ADD CONSTRAINT "mandate_one_coordination" EXCLUDE USING gist ("unit_id" WITH =, daterange("starts_on", "ends_on", '[]') WITH &&) WHERE ("role" = 'COORDINATION');

ALTER TABLE "person" ADD CONSTRAINT "person_email_lower" CHECK ("email" = lower("email"));
ALTER TABLE "delegate"
  ADD CONSTRAINT "delegate_period" CHECK ("ends_on" >= "starts_on"),
  ADD CONSTRAINT "delegate_no_overlap" EXCLUDE USING gist ("person_id" WITH =, "city_id" WITH =, daterange("starts_on", "ends_on", '[]') WITH &&);
ALTER TABLE "secretariat_member"
  ADD CONSTRAINT "secretariat_member_period" CHECK ("ends_on" >= "starts_on"),
  ADD CONSTRAINT "secretariat_member_no_overlap" EXCLUDE USING gist ("person_id" WITH =, "network_id" WITH =, daterange("starts_on", "ends_on", '[]') WITH &&);

-- Objectives and axes are numbered by their order. Checked at commit, because a reorder passes through duplicates.
ALTER TABLE "objective"
  ADD CONSTRAINT "objective_text_localized" CHECK (is_localized_text("text")),
  ADD CONSTRAINT "objective_position" CHECK ("position" >= 1 AND ("position" IS NULL) = ("removed_at" IS NOT NULL)),
  ADD CONSTRAINT "objective_plan_id_position_key" UNIQUE ("plan_id", "position") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "axis"
  ADD CONSTRAINT "axis_text_localized" CHECK (is_localized_text("text")),
  ADD CONSTRAINT "axis_position" CHECK ("position" >= 1 AND ("position" IS NULL) = ("removed_at" IS NOT NULL)),
  ADD CONSTRAINT "axis_plan_id_position_key" UNIQUE ("plan_id", "position") DEFERRABLE INITIALLY DEFERRED;

-- An activity's range is what its precision says: whole years, whole months, days, or wall times in a zone.
ALTER TABLE "activity"
  ADD CONSTRAINT "activity_title_localized" CHECK (is_localized_text("title")),
  ADD CONSTRAINT "activity_description_localized" CHECK ("description" IS NULL OR is_localized_text("description")),
  ADD CONSTRAINT "activity_status_reason_localized" CHECK ("status_reason" IS NULL OR is_localized_text("status_reason")),
  ADD CONSTRAINT "activity_cancelled_reason" CHECK ("status" <> 'CANCELLED' OR "status_reason" IS NOT NULL),
  ADD CONSTRAINT "activity_period" CHECK ("ends_on" >= "starts_on"),
  ADD CONSTRAINT "activity_range" CHECK (
    CASE "precision"
      WHEN 'YEAR' THEN extract(doy FROM "starts_on") = 1 AND extract(doy FROM "ends_on" + 1) = 1
      WHEN 'MONTH' THEN extract(day FROM "starts_on") = 1 AND extract(day FROM "ends_on" + 1) = 1
      ELSE true
    END
  ),
  ADD CONSTRAINT "activity_time" CHECK (
    CASE "precision"
      WHEN 'TIME' THEN "time_zone" IS NOT NULL AND "start_time" IS NOT NULL AND "start_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
        AND ("end_time" IS NULL OR "end_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')
        AND ("starts_on" < "ends_on" OR "end_time" IS NULL OR "end_time" > "start_time")
      ELSE "start_time" IS NULL AND "end_time" IS NULL
    END
  ),
  ADD CONSTRAINT "activity_place" CHECK ("host_city_id" IS NULL OR "place_name" IS NULL),
  ADD CONSTRAINT "activity_kinds" CHECK (cardinality("kinds") >= 1),
  ADD CONSTRAINT "activity_ordinal" CHECK ("ordinal_override" >= 1),
  ADD CONSTRAINT "activity_joining_link" CHECK ("joining_link" ~ '^https?://');

-- The record of changes is append-only, for every role, the app's own included.
CREATE FUNCTION refuse_change_of_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the record of changes is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER change_record_guard BEFORE UPDATE OR DELETE OR TRUNCATE ON "change_record"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record();
