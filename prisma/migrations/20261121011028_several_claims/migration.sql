-- What an answer says of each claim, and how much of it was right. So far every question asked one claim.
ALTER TABLE "answer" ADD COLUMN "score" DOUBLE PRECISION;
UPDATE "answer" SET "score" = CASE "verdict" WHEN 'right' THEN 1 ELSE 0 END;
ALTER TABLE "answer" ALTER COLUMN "score" SET NOT NULL,
  ADD CONSTRAINT "answer_score_check" CHECK ("score" BETWEEN 0 AND 1);

ALTER TABLE "review" ADD COLUMN "verdict" TEXT;
UPDATE "review" r SET "verdict" = a."verdict" FROM "answer" a WHERE a."user_id" = r."user_id" AND a."id" = r."answer_id";
-- Where the log has lost an answer, its rating still tells.
UPDATE "review" SET "verdict" = CASE "rating" WHEN 'again' THEN 'wrong' ELSE 'right' END WHERE "verdict" IS NULL;
ALTER TABLE "review" ALTER COLUMN "verdict" SET NOT NULL,
  ADD CONSTRAINT "review_verdict_check" CHECK ("verdict" IN ('right', 'wrong'));
