-- AlterTable
ALTER TABLE "claim" ADD COLUMN     "excerpt" JSONB;

-- CreateTable
CREATE TABLE "relation" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "says" TEXT[],
    "position" INTEGER NOT NULL,

    CONSTRAINT "relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "relation_claim" (
    "claim_id" TEXT NOT NULL,
    "relation_id" TEXT NOT NULL,
    "side" INTEGER NOT NULL,

    CONSTRAINT "relation_claim_pkey" PRIMARY KEY ("claim_id","relation_id")
);

-- CreateTable
CREATE TABLE "deck" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "deck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deck_claim" (
    "deck_id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,

    CONSTRAINT "deck_claim_pkey" PRIMARY KEY ("deck_id","claim_id")
);

-- CreateIndex
CREATE INDEX "relation_claim_relation_id_idx" ON "relation_claim"("relation_id");

-- CreateIndex
CREATE INDEX "deck_claim_claim_id_idx" ON "deck_claim"("claim_id");

-- CreateIndex
CREATE INDEX "claim_entity_entity_id_idx" ON "claim_entity"("entity_id");

-- AddForeignKey
ALTER TABLE "relation_claim" ADD CONSTRAINT "relation_claim_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation_claim" ADD CONSTRAINT "relation_claim_relation_id_fkey" FOREIGN KEY ("relation_id") REFERENCES "relation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deck_claim" ADD CONSTRAINT "deck_claim_deck_id_fkey" FOREIGN KEY ("deck_id") REFERENCES "deck"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deck_claim" ADD CONSTRAINT "deck_claim_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The words of statements, for the search. The schema engine knows no index over an expression.
CREATE INDEX "claim_search" ON "claim" USING gin (to_tsvector('english'::regconfig, "statement"));

-- What enumerations may hold.
ALTER TABLE "question"
  ADD CONSTRAINT "question_form_check" CHECK ("form" IN ('choice', 'multi', 'trueFalse', 'cloze', 'typed', 'numeric', 'match', 'sort', 'order', 'flashcard'));
ALTER TABLE "relation"
  ADD CONSTRAINT "relation_kind_check" CHECK ("kind" IN ('agrees', 'disagrees', 'qualifies'));
ALTER TABLE "deck"
  ADD CONSTRAINT "deck_kind_check" CHECK ("kind" IN ('everything', 'topic', 'tier', 'disagreements', 'document'));
