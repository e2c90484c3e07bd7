-- CreateTable
CREATE TABLE "translation_request" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "language" "Language" NOT NULL,
    "person_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "translation_request_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "translation_request_plan_id_idx" ON "translation_request"("plan_id");

-- CreateIndex
CREATE INDEX "translation_request_person_id_idx" ON "translation_request"("person_id");

-- CreateIndex
CREATE INDEX "translation_request_asked_by_id_idx" ON "translation_request"("asked_by_id");

-- AddForeignKey
ALTER TABLE "translation_request" ADD CONSTRAINT "translation_request_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translation_request" ADD CONSTRAINT "translation_request_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translation_request" ADD CONSTRAINT "translation_request_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Nobody is asked twice at a time.
ALTER TABLE "translation_request"
  ADD CONSTRAINT "translation_request_one_open" EXCLUDE ("plan_id" WITH =, "language" WITH =, "person_id" WITH =) WHERE ("ended_at" IS NULL),
  ADD CONSTRAINT "translation_request_ends_after" CHECK ("ended_at" >= "asked_at");
