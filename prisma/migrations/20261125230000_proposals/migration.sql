-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('OPEN', 'ASKED_BACK', 'ACCEPTED', 'DECLINED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ProposalWordKind" AS ENUM ('QUESTION', 'ANSWER', 'ACCEPTANCE', 'REFUSAL', 'WITHDRAWAL');

-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "title" JSONB NOT NULL,
    "why" JSONB NOT NULL,
    "kinds" "ActivityKind"[],
    "precision" "Precision" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "start_time" TEXT,
    "end_time" TEXT,
    "time_zone" TEXT,
    "state" "ProposalState" NOT NULL DEFAULT 'OPEN',
    "activity_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal_word" (
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "kind" "ProposalWordKind" NOT NULL,
    "text" TEXT NOT NULL,
    "city_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "proposal_word_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "proposal_activity_id_key" ON "proposal"("activity_id");

-- CreateIndex
CREATE INDEX "proposal_unit_id_state_idx" ON "proposal"("unit_id", "state");

-- CreateIndex
CREATE INDEX "proposal_plan_id_unit_id_idx" ON "proposal"("plan_id", "unit_id");

-- CreateIndex
CREATE INDEX "proposal_city_id_idx" ON "proposal"("city_id");

-- CreateIndex
CREATE INDEX "proposal_word_proposal_id_idx" ON "proposal_word"("proposal_id");

-- CreateIndex
CREATE INDEX "proposal_word_city_id_idx" ON "proposal_word"("city_id");

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_plan_id_unit_id_fkey" FOREIGN KEY ("plan_id", "unit_id") REFERENCES "plan"("id", "unit_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_word" ADD CONSTRAINT "proposal_word_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_word" ADD CONSTRAINT "proposal_word_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A proposal's date is what its precision says, as an activity's is: it becomes one as it stands.
ALTER TABLE "proposal"
  ADD CONSTRAINT "proposal_title_localized" CHECK (is_localized_text("title")),
  ADD CONSTRAINT "proposal_why_localized" CHECK (is_localized_text("why")),
  ADD CONSTRAINT "proposal_kinds" CHECK (cardinality("kinds") >= 1),
  ADD CONSTRAINT "proposal_period" CHECK ("ends_on" >= "starts_on"),
  ADD CONSTRAINT "proposal_range" CHECK (
    CASE "precision"
      WHEN 'YEAR' THEN extract(doy FROM "starts_on") = 1 AND extract(doy FROM "ends_on" + 1) = 1
      WHEN 'MONTH' THEN extract(day FROM "starts_on") = 1 AND extract(day FROM "ends_on" + 1) = 1
      ELSE true
    END
  ),
  ADD CONSTRAINT "proposal_time" CHECK (
    CASE "precision"
      WHEN 'TIME' THEN "time_zone" IS NOT NULL AND "start_time" IS NOT NULL AND "start_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
        AND ("end_time" IS NULL OR "end_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')
        AND ("starts_on" < "ends_on" OR "end_time" IS NULL OR "end_time" > "start_time")
      ELSE "start_time" IS NULL AND "end_time" IS NULL
    END
  ),
  -- What was accepted is in the plan, and nothing else is.
  ADD CONSTRAINT "proposal_accepted" CHECK (("state" = 'ACCEPTED') = ("activity_id" IS NOT NULL)),
  ADD CONSTRAINT "proposal_settled" CHECK (("state" IN ('ACCEPTED', 'DECLINED', 'WITHDRAWN')) = ("settled_at" IS NOT NULL));

ALTER TABLE "proposal_word"
  ADD CONSTRAINT "proposal_word_text" CHECK (btrim("text") <> '');

-- Nobody is declined, or asked back, without a word. Looked at when all of a transaction is done, since the word points at its proposal.
CREATE FUNCTION require_word_of_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "proposal_word"
    WHERE "proposal_id" = NEW."id"
      AND "kind" = CASE NEW."state" WHEN 'DECLINED' THEN 'REFUSAL' ELSE 'QUESTION' END::"ProposalWordKind"
  ) THEN
    RAISE EXCEPTION 'a proposal that is declined or asked back has a word: "proposal_has_word"' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER proposal_has_word AFTER INSERT OR UPDATE ON "proposal"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW."state" IN ('DECLINED', 'ASKED_BACK')) EXECUTE FUNCTION require_word_of_proposal();

-- What is settled stays as it is, and what was said is never rewritten.
CREATE FUNCTION refuse_change_of_settled_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a proposal that is settled stays as it is: "proposal_stays"' USING ERRCODE = 'check_violation';
END
$$;
CREATE TRIGGER proposal_stays BEFORE UPDATE ON "proposal"
  FOR EACH ROW WHEN (OLD."settled_at" IS NOT NULL) EXECUTE FUNCTION refuse_change_of_settled_proposal();

CREATE FUNCTION refuse_change_of_proposal_word() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was said about a proposal is append-only: "proposal_word_stays"' USING ERRCODE = 'check_violation';
END
$$;
CREATE TRIGGER proposal_word_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON "proposal_word"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_proposal_word();
