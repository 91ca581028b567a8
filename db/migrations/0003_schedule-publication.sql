ALTER TYPE "public"."revision_kind" ADD VALUE 'scheduled';--> statement-breakpoint
ALTER TYPE "public"."revision_kind" ADD VALUE 'unscheduled';--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "publish_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "publish_scheduled_by" integer;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "unpublish_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "unpublish_scheduled_by" integer;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_publish_scheduled_by_users_id_fk" FOREIGN KEY ("publish_scheduled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_unpublish_scheduled_by_users_id_fk" FOREIGN KEY ("unpublish_scheduled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "articles_publish_due_idx" ON "articles" USING btree ("publish_at","id") WHERE status = 'scheduled';--> statement-breakpoint
CREATE INDEX "articles_unpublish_due_idx" ON "articles" USING btree ("unpublish_at","id") WHERE status = 'published' and unpublish_at is not null;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_publish_at_check" CHECK ((status = 'scheduled') = (publish_at is not null));