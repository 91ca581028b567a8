DROP INDEX "push_subscriptions_breaking_idx";--> statement-breakpoint
ALTER TABLE "outbox_pushes" ADD COLUMN "language" "language" DEFAULT 'vi' NOT NULL;--> statement-breakpoint
ALTER TABLE "push_follows" ADD COLUMN "language" "language" DEFAULT 'vi' NOT NULL;--> statement-breakpoint
ALTER TABLE "push_subscriptions" ADD COLUMN "language" "language" DEFAULT 'vi' NOT NULL;--> statement-breakpoint
ALTER TABLE "push_follows" DROP CONSTRAINT "push_follows_section_id_subscription_id_pk";--> statement-breakpoint
ALTER TABLE "push_follows" ADD CONSTRAINT "push_follows_section_id_language_subscription_id_pk" PRIMARY KEY("section_id","language","subscription_id");--> statement-breakpoint
CREATE INDEX "push_subscriptions_breaking_idx" ON "push_subscriptions" USING btree ("language","id") WHERE wants_breaking;
