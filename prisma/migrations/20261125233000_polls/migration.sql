-- CreateEnum
CREATE TYPE "PollState" AS ENUM ('OPEN', 'CLOSED', 'CALLED_OFF');

-- CreateEnum
CREATE TYPE "PollChoice" AS ENUM ('YES', 'IF_NEED_BE', 'NO');

-- CreateTable
CREATE TABLE "date_poll" (
    "id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "state" "PollState" NOT NULL DEFAULT 'OPEN',
    "deadline_on" DATE,
    "chosen_id" UUID,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "date_poll_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "poll_candidate" (
    "id" UUID NOT NULL,
    "poll_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "precision" "Precision" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "start_time" TEXT,
    "end_time" TEXT,
    "time_zone" TEXT,

    CONSTRAINT "poll_candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "poll_answer" (
    "id" UUID NOT NULL,
    "poll_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "way" "AnswerWay" NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "poll_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "poll_vote" (
    "answer_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "poll_id" UUID NOT NULL,
    "choice" "PollChoice" NOT NULL,

    CONSTRAINT "poll_vote_pkey" PRIMARY KEY ("answer_id","candidate_id")
);

-- CreateIndex
CREATE INDEX "date_poll_activity_id_idx" ON "date_poll"("activity_id");

-- CreateIndex
CREATE INDEX "date_poll_chosen_id_id_idx" ON "date_poll"("chosen_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "poll_candidate_id_poll_id_key" ON "poll_candidate"("id", "poll_id");

-- CreateIndex
CREATE UNIQUE INDEX "poll_candidate_poll_id_position_key" ON "poll_candidate"("poll_id", "position");

-- CreateIndex
CREATE INDEX "poll_answer_city_id_idx" ON "poll_answer"("city_id");

-- CreateIndex
CREATE UNIQUE INDEX "poll_answer_id_poll_id_key" ON "poll_answer"("id", "poll_id");

-- CreateIndex
CREATE UNIQUE INDEX "poll_answer_poll_id_city_id_key" ON "poll_answer"("poll_id", "city_id");

-- CreateIndex
CREATE INDEX "poll_vote_answer_id_poll_id_idx" ON "poll_vote"("answer_id", "poll_id");

-- CreateIndex
CREATE INDEX "poll_vote_candidate_id_poll_id_idx" ON "poll_vote"("candidate_id", "poll_id");

-- AddForeignKey
ALTER TABLE "date_poll" ADD CONSTRAINT "date_poll_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_poll" ADD CONSTRAINT "date_poll_chosen_id_id_fkey" FOREIGN KEY ("chosen_id", "id") REFERENCES "poll_candidate"("id", "poll_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "poll_candidate" ADD CONSTRAINT "poll_candidate_poll_id_fkey" FOREIGN KEY ("poll_id") REFERENCES "date_poll"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll_answer" ADD CONSTRAINT "poll_answer_poll_id_fkey" FOREIGN KEY ("poll_id") REFERENCES "date_poll"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll_answer" ADD CONSTRAINT "poll_answer_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll_vote" ADD CONSTRAINT "poll_vote_answer_id_poll_id_fkey" FOREIGN KEY ("answer_id", "poll_id") REFERENCES "poll_answer"("id", "poll_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll_vote" ADD CONSTRAINT "poll_vote_candidate_id_poll_id_fkey" FOREIGN KEY ("candidate_id", "poll_id") REFERENCES "poll_candidate"("id", "poll_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One poll at a time asks about an activity; one that ended says when, and one that was closed, on what.
ALTER TABLE "date_poll"
  ADD CONSTRAINT "date_poll_one_open" EXCLUDE ("activity_id" WITH =) WHERE ("state" = 'OPEN'),
  ADD CONSTRAINT "date_poll_state" CHECK (
    ("state" = 'OPEN') = ("ended_at" IS NULL) AND ("state" = 'CLOSED') = ("chosen_id" IS NOT NULL)
  );

-- A day, days or hours, never a month: as an activity that is known so well.
ALTER TABLE "poll_candidate"
  ADD CONSTRAINT "poll_candidate_position" CHECK ("position" >= 1),
  ADD CONSTRAINT "poll_candidate_period" CHECK ("ends_on" >= "starts_on"),
  ADD CONSTRAINT "poll_candidate_time" CHECK (
    CASE "precision"
      WHEN 'TIME' THEN "time_zone" IS NOT NULL AND "start_time" IS NOT NULL AND "start_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
        AND ("end_time" IS NULL OR "end_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')
        AND ("starts_on" < "ends_on" OR "end_time" IS NULL OR "end_time" > "start_time")
      WHEN 'DAY' THEN "start_time" IS NULL AND "end_time" IS NULL
      ELSE false
    END
  );

-- A further address of the site itself that no unit takes: /pt/poll.
ALTER TABLE "unit"
  DROP CONSTRAINT "unit_slug_free",
  ADD CONSTRAINT "unit_slug_free" CHECK ("slug" NOT IN ('cities', 'schedule', 'workspace', 'sign-in', 'sign-out', 'privacy', 'about', 'search', 'units', 'people', 'status', 'language', 'feeds', 'api', 'card', 'unsubscribe', 'call', 'poll'));
