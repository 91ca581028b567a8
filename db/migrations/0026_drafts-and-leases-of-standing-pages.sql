ALTER TABLE "private_drafts" DROP CONSTRAINT "private_drafts_base_check";--> statement-breakpoint
ALTER TABLE "edit_leases" DROP CONSTRAINT "edit_leases_pkey";--> statement-breakpoint
ALTER TABLE "edit_leases" ALTER COLUMN "article_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "edit_leases" ADD COLUMN "page_id" integer;--> statement-breakpoint
ALTER TABLE "private_drafts" ADD COLUMN "is_page" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "private_drafts" ADD COLUMN "page_id" integer;--> statement-breakpoint
ALTER TABLE "edit_leases" ADD CONSTRAINT "edit_leases_page_id_standing_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."standing_pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_drafts" ADD CONSTRAINT "private_drafts_page_id_standing_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."standing_pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "private_drafts_page_idx" ON "private_drafts" USING btree ("page_id","user_id");--> statement-breakpoint
ALTER TABLE "edit_leases" ADD CONSTRAINT "edit_leases_article_id_unique" UNIQUE("article_id");--> statement-breakpoint
ALTER TABLE "edit_leases" ADD CONSTRAINT "edit_leases_page_id_unique" UNIQUE("page_id");--> statement-breakpoint
ALTER TABLE "edit_leases" ADD CONSTRAINT "edit_leases_subject_check" CHECK (num_nonnulls(article_id, page_id) = 1);--> statement-breakpoint
ALTER TABLE "private_drafts" ADD CONSTRAINT "private_drafts_kind_check" CHECK (case when is_page then article_id is null else page_id is null end);--> statement-breakpoint
ALTER TABLE "private_drafts" ADD CONSTRAINT "private_drafts_base_check" CHECK ((coalesce(article_id, page_id) is null) = (base_version is null));