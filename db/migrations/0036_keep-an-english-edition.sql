CREATE TYPE "public"."language" AS ENUM('vi', 'en');--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "language" "language" DEFAULT 'vi' NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "translation_of" integer;--> statement-breakpoint
ALTER TABLE "directory_people" ADD COLUMN "english_post" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "directory_units" ADD COLUMN "english_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "directory_units" ADD COLUMN "english_about" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "sections" ADD COLUMN "english_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "sections" ADD COLUMN "english_slug" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "standing_pages" ADD COLUMN "language" "language" DEFAULT 'vi' NOT NULL;--> statement-breakpoint
ALTER TABLE "standing_pages" ADD COLUMN "translation_of" integer;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_translation_of_articles_id_fk" FOREIGN KEY ("translation_of") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standing_pages" ADD CONSTRAINT "standing_pages_translation_of_standing_pages_id_fk" FOREIGN KEY ("translation_of") REFERENCES "public"."standing_pages"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "articles_english_idx" ON "articles" USING btree ("published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE status = 'published' and language = 'en';--> statement-breakpoint
CREATE INDEX "articles_english_section_idx" ON "articles" USING btree ("section_id","published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE status = 'published' and language = 'en';--> statement-breakpoint
CREATE UNIQUE INDEX "articles_translation_idx" ON "articles" USING btree ("translation_of","language") WHERE translation_of is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "standing_pages_translation_idx" ON "standing_pages" USING btree ("translation_of","language") WHERE translation_of is not null;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_translation_check" CHECK (translation_of is null or language <> 'vi');--> statement-breakpoint
-- Readers' search, and what is about the same, are of the Vietnamese edition.
CREATE OR REPLACE FUNCTION "place_search_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE search_entries
  SET published_at = CASE WHEN NEW.status = 'published' AND NEW.language = 'vi' THEN NEW.published_at END,
    section_id = NEW.section_id
  WHERE article_id = NEW.id;
  RETURN NULL;
END
$$;
