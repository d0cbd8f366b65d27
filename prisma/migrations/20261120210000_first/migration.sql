-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "is_admin" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "user_id" UUID NOT NULL,
    "password_hash" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "study_settings" (
    "user_id" UUID NOT NULL,
    "zone" TEXT NOT NULL,
    "new_per_day" INTEGER NOT NULL DEFAULT 10,
    "reviews_per_day" INTEGER NOT NULL DEFAULT 200,
    "desired_retention" DOUBLE PRECISION NOT NULL DEFAULT 0.9,

    CONSTRAINT "study_settings_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "author" TEXT,
    "publisher" TEXT NOT NULL,
    "date" TEXT,
    "sections" TEXT[],
    "text" TEXT,
    "position" INTEGER NOT NULL,
    "checksum" TEXT NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entity" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],

    CONSTRAINT "entity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "topic" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "gaps" TEXT[],
    "section" TEXT NOT NULL,
    "source_start" INTEGER NOT NULL,
    "source_end" INTEGER NOT NULL,
    "source_checksum" TEXT NOT NULL,
    "status" TEXT NOT NULL,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_entity" (
    "claim_id" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,

    CONSTRAINT "claim_entity_pkey" PRIMARY KEY ("claim_id","entity_id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "status" TEXT NOT NULL,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_claim" (
    "claim_id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,

    CONSTRAINT "question_claim_pkey" PRIMARY KEY ("claim_id","question_id")
);

-- CreateTable
CREATE TABLE "memory" (
    "user_id" UUID NOT NULL,
    "claim_id" TEXT NOT NULL,
    "stability" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "last_day" DATE NOT NULL,
    "due_day" DATE NOT NULL,
    "reps" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,
    "last_rating" TEXT NOT NULL,
    "last_question" TEXT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "memory_pkey" PRIMARY KEY ("user_id","claim_id")
);

-- CreateTable
CREATE TABLE "daily_activity" (
    "user_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "topic" TEXT NOT NULL,
    "answers" INTEGER NOT NULL DEFAULT 0,
    "right" INTEGER NOT NULL DEFAULT 0,
    "reviews" INTEGER NOT NULL DEFAULT 0,
    "new_claims" INTEGER NOT NULL DEFAULT 0,
    "young_total" INTEGER NOT NULL DEFAULT 0,
    "young_right" INTEGER NOT NULL DEFAULT 0,
    "mature_total" INTEGER NOT NULL DEFAULT 0,
    "mature_right" INTEGER NOT NULL DEFAULT 0,
    "time_ms" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "daily_activity_pkey" PRIMARY KEY ("user_id","day","topic")
);

-- CreateTable
CREATE TABLE "study_session" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "plan" TEXT[],

    CONSTRAINT "study_session_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "answer" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "token_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "question_id" TEXT NOT NULL,
    "response" JSONB NOT NULL,
    "seed" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "served_at" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "day" DATE NOT NULL,
    "elapsed_ms" INTEGER NOT NULL,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "review" (
    "user_id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "claim_id" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "rating" TEXT NOT NULL,
    "is_practice" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "stability_before" DOUBLE PRECISION,
    "difficulty_before" DOUBLE PRECISION,
    "last_day_before" DATE,
    "due_day_before" DATE,
    "stability" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "due_day" DATE NOT NULL,
    "desired_retention" DOUBLE PRECISION NOT NULL,
    "algorithm" TEXT NOT NULL,

    CONSTRAINT "review_pkey" PRIMARY KEY ("user_id","answer_id","claim_id")
);

-- CreateTable
CREATE TABLE "study_event" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "day" DATE NOT NULL,

    CONSTRAINT "study_event_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_address_key" ON "user"("address");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "claim_document_id_position_idx" ON "claim"("document_id", "position");

-- CreateIndex
CREATE INDEX "question_claim_question_id_idx" ON "question_claim"("question_id");

-- CreateIndex
CREATE INDEX "memory_user_id_due_day_idx" ON "memory"("user_id", "due_day");

-- CreateIndex
CREATE INDEX "study_session_user_id_day_idx" ON "study_session"("user_id", "day");

-- CreateIndex
CREATE INDEX "answer_user_id_session_id_idx" ON "answer"("user_id", "session_id");

-- CreateIndex
CREATE UNIQUE INDEX "answer_user_id_token_id_key" ON "answer"("user_id", "token_id");

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "study_settings" ADD CONSTRAINT "study_settings_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_entity" ADD CONSTRAINT "claim_entity_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_entity" ADD CONSTRAINT "claim_entity_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_claim" ADD CONSTRAINT "question_claim_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_claim" ADD CONSTRAINT "question_claim_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memory" ADD CONSTRAINT "memory_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memory" ADD CONSTRAINT "memory_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "daily_activity" ADD CONSTRAINT "daily_activity_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "study_session" ADD CONSTRAINT "study_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "study_event" ADD CONSTRAINT "study_event_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What enumerations may hold. The schema engine does not see checks, so they are written by hand.
ALTER TABLE "claim"
  ADD CONSTRAINT "claim_topic_check" CHECK ("topic" IN ('tiers', 'tradeoffs', 'libraries', 'lifecycle', 'numbers', 'practice')),
  ADD CONSTRAINT "claim_status_check" CHECK ("status" IN ('draft', 'published', 'rejected', 'retired')),
  ADD CONSTRAINT "claim_source_check" CHECK ("source_start" >= 0 AND "source_start" < "source_end");
ALTER TABLE "question"
  ADD CONSTRAINT "question_status_check" CHECK ("status" IN ('published', 'retired'));
ALTER TABLE "study_settings"
  ADD CONSTRAINT "study_settings_limits_check" CHECK ("new_per_day" BETWEEN 0 AND 999 AND "reviews_per_day" BETWEEN 0 AND 9999),
  ADD CONSTRAINT "study_settings_retention_check" CHECK ("desired_retention" BETWEEN 0.80 AND 0.97);
ALTER TABLE "memory"
  ADD CONSTRAINT "memory_state_check" CHECK ("stability" > 0 AND "difficulty" BETWEEN 1 AND 10 AND "reps" > 0 AND "lapses" >= 0 AND "version" > 0),
  ADD CONSTRAINT "memory_rating_check" CHECK ("last_rating" IN ('again', 'hard', 'good', 'easy'));
ALTER TABLE "answer"
  ADD CONSTRAINT "answer_verdict_check" CHECK ("verdict" IN ('right', 'wrong')),
  ADD CONSTRAINT "answer_elapsed_check" CHECK ("elapsed_ms" BETWEEN 0 AND 60000);
ALTER TABLE "review"
  ADD CONSTRAINT "review_rating_check" CHECK ("rating" IN ('again', 'hard', 'good', 'easy')),
  ADD CONSTRAINT "review_version_check" CHECK ("version" >= 0);
