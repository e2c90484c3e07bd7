-- News of what is postponed and of what is cancelled become kinds of their own. Who chose how to be told of an activity's changes chose for these, too.
INSERT INTO "notice_choice" ("person_id", "kind", "delivery")
SELECT "person_id", "told_apart", "delivery"
FROM "notice_choice" CROSS JOIN unnest(ARRAY['activity.postponed', 'activity.cancelled']) AS "told_apart"
WHERE "kind" = 'activity.changed';
