-- AlterTable
ALTER TABLE "answer" ADD COLUMN     "confidence" TEXT,
ADD COLUMN     "is_undone" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "study_session" ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'review',
ADD COLUMN     "questions" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "settings" JSONB;

-- CreateTable
CREATE TABLE "memory_flag" (
    "user_id" UUID NOT NULL,
    "claim_id" TEXT NOT NULL,
    "is_suspended" BOOLEAN NOT NULL DEFAULT false,
    "buried_until" DATE,

    CONSTRAINT "memory_flag_pkey" PRIMARY KEY ("user_id","claim_id")
);

-- CreateTable
CREATE TABLE "report" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "question_id" TEXT NOT NULL,
    "answer_id" UUID,
    "reason" TEXT NOT NULL,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',

    CONSTRAINT "report_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "alias_proposal" (
    "user_id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "question_id" TEXT NOT NULL,
    "typed" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',

    CONSTRAINT "alias_proposal_pkey" PRIMARY KEY ("user_id","answer_id")
);

-- CreateIndex
CREATE INDEX "report_question_id_status_idx" ON "report"("question_id", "status");

-- CreateIndex
CREATE INDEX "alias_proposal_question_id_status_idx" ON "alias_proposal"("question_id", "status");

-- CreateIndex
CREATE INDEX "study_event_user_id_kind_day_idx" ON "study_event"("user_id", "kind", "day");

-- AddForeignKey
ALTER TABLE "memory_flag" ADD CONSTRAINT "memory_flag_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memory_flag" ADD CONSTRAINT "memory_flag_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alias_proposal" ADD CONSTRAINT "alias_proposal_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alias_proposal" ADD CONSTRAINT "alias_proposal_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What enumerations may hold.
ALTER TABLE "study_session"
  ADD CONSTRAINT "study_session_kind_check" CHECK ("kind" IN ('review', 'quiz'));
ALTER TABLE "answer"
  ADD CONSTRAINT "answer_confidence_check" CHECK ("confidence" IN ('sure', 'think', 'guess'));
ALTER TABLE "report"
  ADD CONSTRAINT "report_reason_check" CHECK ("reason" IN ('wrong', 'ambiguous', 'unclear', 'other')),
  ADD CONSTRAINT "report_status_check" CHECK ("status" IN ('open', 'closed'));
ALTER TABLE "alias_proposal"
  ADD CONSTRAINT "alias_proposal_status_check" CHECK ("status" IN ('open', 'accepted', 'declined'));
