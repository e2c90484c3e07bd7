-- CreateTable
CREATE TABLE "mandate_extension" (
    "id" UUID NOT NULL,
    "mandate_id" UUID NOT NULL,
    "from_ends_on" DATE NOT NULL,
    "from_precision" "Precision" NOT NULL,
    "to_ends_on" DATE NOT NULL,
    "to_precision" "Precision" NOT NULL,
    "reason" JSONB NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mandate_extension_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mandate_extension_mandate_id_idx" ON "mandate_extension"("mandate_id");

-- AddForeignKey
ALTER TABLE "mandate_extension" ADD CONSTRAINT "mandate_extension_mandate_id_fkey" FOREIGN KEY ("mandate_id") REFERENCES "mandate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "mandate_extension"
  ADD CONSTRAINT "mandate_extension_further" CHECK ("to_ends_on" > "from_ends_on"),
  ADD CONSTRAINT "mandate_extension_precision" CHECK ("from_precision" <> 'TIME' AND "to_precision" <> 'TIME'),
  ADD CONSTRAINT "mandate_extension_reason_localized" CHECK (is_localized_text("reason"));
