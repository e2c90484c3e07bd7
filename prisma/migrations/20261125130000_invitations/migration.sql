-- AlterTable
ALTER TABLE "sign_in_request" ADD COLUMN "invitation_id" UUID;

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "city_id" UUID,
    "network_id" UUID,
    "address" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "office" TEXT,
    "is_lead" BOOLEAN NOT NULL DEFAULT false,
    "starts_on" DATE,
    "ends_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "invited_by_id" UUID,
    "notice_id" UUID,
    "token_hash" TEXT,
    "expires_at" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by_id" UUID,
    "revoked_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "invitation_notice_id_key" ON "invitation"("notice_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_city_id_idx" ON "invitation"("city_id");

-- CreateIndex
CREATE INDEX "invitation_network_id_idx" ON "invitation"("network_id");

-- CreateIndex
CREATE INDEX "invitation_address_idx" ON "invitation"("address");

-- CreateIndex
CREATE INDEX "invitation_invited_by_id_idx" ON "invitation"("invited_by_id");

-- CreateIndex
CREATE INDEX "invitation_accepted_by_id_idx" ON "invitation"("accepted_by_id");

-- CreateIndex
CREATE INDEX "sign_in_request_invitation_id_idx" ON "sign_in_request"("invitation_id");

-- AddForeignKey
ALTER TABLE "sign_in_request" ADD CONSTRAINT "sign_in_request_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_accepted_by_id_fkey" FOREIGN KEY ("accepted_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "invitation"
  ADD CONSTRAINT "invitation_place" CHECK (num_nonnulls("city_id", "network_id") = 1),
  ADD CONSTRAINT "invitation_address_lower" CHECK ("address" = lower("address")),
  ADD CONSTRAINT "invitation_secretariat" CHECK ("network_id" IS NULL OR (NOT "is_lead" AND "office" IS NULL)),
  ADD CONSTRAINT "invitation_period" CHECK ("ends_on" >= "starts_on"),
  -- A link that works has an end, and nothing is accepted that was never sent.
  ADD CONSTRAINT "invitation_sent" CHECK (("token_hash" IS NULL) = ("expires_at" IS NULL) AND ("accepted_at" IS NULL OR "expires_at" IS NOT NULL)),
  ADD CONSTRAINT "invitation_outcome" CHECK (num_nonnulls("accepted_at", "revoked_at") <= 1 AND ("accepted_by_id" IS NULL OR "accepted_at" IS NOT NULL)),
  ADD CONSTRAINT "invitation_one_open" EXCLUDE ((coalesce("city_id", "network_id")) WITH =, "address" WITH =) WHERE ("accepted_at" IS NULL AND "revoked_at" IS NULL);
