ALTER TABLE "comments" ADD COLUMN "thread_position" integer;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "announced_agreement_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE "comments" SET "thread_position" = "placed"."position"
FROM (
  SELECT "id", row_number() OVER (PARTITION BY "article_id" ORDER BY "first_approved_at", "id") AS "position"
  FROM "comments" WHERE "first_approved_at" IS NOT NULL AND "parent_id" IS NULL
) AS "placed"
WHERE "placed"."id" = "comments"."id";--> statement-breakpoint
CREATE UNIQUE INDEX "comments_thread_idx" ON "comments" USING btree ("article_id","thread_position") WHERE thread_position is not null;--> statement-breakpoint
CREATE INDEX "comments_unplaced_idx" ON "comments" USING btree ("id") WHERE status = 'approved' and parent_id is null and thread_position is null;--> statement-breakpoint
CREATE INDEX "comments_unannounced_idx" ON "comments" USING btree ("id") WHERE agreement_count <> announced_agreement_count;