-- AlterTable
ALTER TABLE "plan" ADD COLUMN     "continued_from_id" UUID;

-- AlterTable
ALTER TABLE "objective" ADD COLUMN     "continued_from_id" UUID;

-- AlterTable
ALTER TABLE "axis" ADD COLUMN     "continued_from_id" UUID;

-- AlterTable
ALTER TABLE "activity" ADD COLUMN     "continued_from_id" UUID;

-- CreateIndex
CREATE INDEX "plan_continued_from_id_idx" ON "plan"("continued_from_id");

-- CreateIndex
CREATE INDEX "objective_continued_from_id_idx" ON "objective"("continued_from_id");

-- CreateIndex
CREATE INDEX "axis_continued_from_id_idx" ON "axis"("continued_from_id");

-- CreateIndex
CREATE INDEX "activity_continued_from_id_idx" ON "activity"("continued_from_id");

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_continued_from_id_fkey" FOREIGN KEY ("continued_from_id") REFERENCES "plan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objective" ADD CONSTRAINT "objective_continued_from_id_fkey" FOREIGN KEY ("continued_from_id") REFERENCES "objective"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "axis" ADD CONSTRAINT "axis_continued_from_id_fkey" FOREIGN KEY ("continued_from_id") REFERENCES "axis"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_continued_from_id_fkey" FOREIGN KEY ("continued_from_id") REFERENCES "activity"("id") ON DELETE SET NULL ON UPDATE CASCADE;
