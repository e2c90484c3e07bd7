-- AlterTable
ALTER TABLE "activity" ADD COLUMN     "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "sequence" INTEGER NOT NULL DEFAULT 0;

-- What is there already changed when the record of changes says so, else not since it was made.
UPDATE "activity"
SET "changed_at" = coalesce(
  (SELECT max("at") FROM "change_record" WHERE "subject_type" = 'activity' AND "subject_id" = "activity"."id"),
  "created_at"
);

-- Calendars tell a newer entry from an older one by its sequence (RFC 5545, 3.8.7.4). Whichever mutation moves an activity, the row
-- counts it itself, so that none can forget. A corrected title is no news of that kind; it is a change all the same.
CREATE FUNCTION count_activity_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF ROW(NEW."precision", NEW."starts_on", NEW."ends_on", NEW."start_time", NEW."end_time", NEW."time_zone", NEW."status",
         NEW."host_city_id", NEW."place_name", NEW."place_country", NEW."venue", NEW."is_online")
    IS DISTINCT FROM
     ROW(OLD."precision", OLD."starts_on", OLD."ends_on", OLD."start_time", OLD."end_time", OLD."time_zone", OLD."status",
         OLD."host_city_id", OLD."place_name", OLD."place_country", OLD."venue", OLD."is_online")
  THEN
    NEW."sequence" = OLD."sequence" + 1;
  END IF;
  NEW."changed_at" = now();
  RETURN NEW;
END
$$;
CREATE TRIGGER activity_change BEFORE UPDATE ON "activity" FOR EACH ROW WHEN (OLD IS DISTINCT FROM NEW)
  EXECUTE FUNCTION count_activity_change();
