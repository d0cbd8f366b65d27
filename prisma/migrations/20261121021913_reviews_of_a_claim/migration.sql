-- CreateIndex
CREATE INDEX "review_user_id_claim_id_idx" ON "review"("user_id", "claim_id");
