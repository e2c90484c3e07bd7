-- AlterTable
ALTER TABLE "plan" ADD COLUMN     "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- The plans that are there were begun when the record of changes says so. Of those that came without a record, nobody wrote down when: they
-- count as begun with their period.
UPDATE "plan"
SET "created_at" = coalesce(
  (SELECT min("at") FROM "change_record" WHERE "plan_id" = "plan"."id" AND "action" = 'plan.create'),
  least("plan"."starts_on"::timestamp AT TIME ZONE "network"."time_zone", "plan"."created_at")
)
FROM "unit" JOIN "network" ON "network"."id" = "unit"."network_id"
WHERE "unit"."id" = "plan"."unit_id";
