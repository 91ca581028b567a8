CREATE TABLE "view_days" (
	"day" date PRIMARY KEY NOT NULL,
	"view_count" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "comments_created_idx" ON "comments" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "comments_moderated_idx" ON "comments" USING btree ("moderated_at") WHERE moderated_at is not null;--> statement-breakpoint
CREATE INDEX "margin_notes_open_idx" ON "margin_notes" USING btree ("id" DESC NULLS LAST) WHERE resolved_at is null and parent_id is null;
--> statement-breakpoint
-- What was counted before this table was there.
INSERT INTO "view_days" ("day", "view_count")
  SELECT ("hour" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, sum("added_count") FROM "article_view_hours" GROUP BY 1 HAVING sum("added_count") > 0;
