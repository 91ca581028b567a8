ALTER TABLE "digest_subscriptions" DROP CONSTRAINT "digest_subscriptions_address_index_unique";--> statement-breakpoint
ALTER TABLE "digest_requests" ADD COLUMN "language" "language" DEFAULT 'vi' NOT NULL;--> statement-breakpoint
ALTER TABLE "digest_subscriptions" ADD COLUMN "language" "language" DEFAULT 'vi' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "digest_subscriptions_address_idx" ON "digest_subscriptions" USING btree ("address_index","language");