-- CreateTable
CREATE TABLE "objective_city" (
    "objective_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,

    CONSTRAINT "objective_city_pkey" PRIMARY KEY ("objective_id","city_id")
);

-- CreateTable
CREATE TABLE "progress_note" (
    "id" UUID NOT NULL,
    "objective_id" UUID NOT NULL,
    "city_id" UUID,
    "reported_on" DATE NOT NULL,
    "text" JSONB NOT NULL,
    "is_reached" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "progress_note_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "objective_city_city_id_idx" ON "objective_city"("city_id");

-- CreateIndex
CREATE INDEX "progress_note_objective_id_idx" ON "progress_note"("objective_id");

-- CreateIndex
CREATE INDEX "progress_note_city_id_idx" ON "progress_note"("city_id");

-- AddForeignKey
ALTER TABLE "objective_city" ADD CONSTRAINT "objective_city_objective_id_fkey" FOREIGN KEY ("objective_id") REFERENCES "objective"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objective_city" ADD CONSTRAINT "objective_city_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_note" ADD CONSTRAINT "progress_note_objective_id_fkey" FOREIGN KEY ("objective_id") REFERENCES "objective"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_note" ADD CONSTRAINT "progress_note_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "progress_note" ADD CONSTRAINT "progress_note_text_localized" CHECK (is_localized_text("text"));
