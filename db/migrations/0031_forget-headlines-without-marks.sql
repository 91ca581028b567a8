-- The newsroom's list asks "search_entries": nothing reads the headlines without marks that these kept. pg_trgm stays:
-- pictures are found by it.
DROP TRIGGER IF EXISTS "articles_headline_added" ON "articles";--> statement-breakpoint
DROP TRIGGER IF EXISTS "articles_headline_changed" ON "articles";--> statement-breakpoint
DROP TRIGGER IF EXISTS "articles_headline_deleted" ON "articles";--> statement-breakpoint
DROP TRIGGER IF EXISTS "articles_headline_emptied" ON "articles";--> statement-breakpoint
DROP FUNCTION IF EXISTS "add_headline_words"();--> statement-breakpoint
DROP FUNCTION IF EXISTS "change_headline_words"();--> statement-breakpoint
DROP FUNCTION IF EXISTS "delete_headline_words"();--> statement-breakpoint
DROP FUNCTION IF EXISTS "empty_headline_words"();--> statement-breakpoint
DROP FUNCTION IF EXISTS "headline_words"(text);--> statement-breakpoint
DROP TABLE "headline_words" CASCADE;
