-- CreateTable
CREATE TABLE "private_feed" (
    "person_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "private_feed_pkey" PRIMARY KEY ("person_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "private_feed_token_hash_key" ON "private_feed"("token_hash");

-- AddForeignKey
ALTER TABLE "private_feed" ADD CONSTRAINT "private_feed_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is kept is a hash: a token in its place would be the key itself.
ALTER TABLE "private_feed" ADD CONSTRAINT "private_feed_token_hash_form" CHECK ("token_hash" ~ '^[0-9a-f]{64}$');
