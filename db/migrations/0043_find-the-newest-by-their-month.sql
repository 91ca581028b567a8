-- Where and when a text stands, for the indexes of words: its year, its month counted through from the year 0 and 10,000, and its
-- section below zero; what readers do not see is of the year 0. Hà Nội's months, as in "published_days". The name of the index
-- keeps the planner from asking one for what the other has; in plpgsql, because a function in SQL is unfolded and its name lost.
CREATE FUNCTION "search_places"("index" text, "published_at" timestamptz, "section_id" integer) RETURNS integer[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  "local" timestamp := published_at AT TIME ZONE interval '7 hours';
  "year" integer := coalesce(extract(year FROM "local")::integer, 0);
BEGIN
  RETURN ARRAY["year", 10000 + "year" * 12 + coalesce(extract(month FROM "local")::integer, 0) - 1, -coalesce(section_id, 0)];
END
$$;--> statement-breakpoint
-- With room to sort in: minutes for a million articles, during which nothing is published.
SET LOCAL maintenance_work_mem = '256MB';--> statement-breakpoint
DROP INDEX "search_entries_headline_idx";--> statement-breakpoint
DROP INDEX "search_entries_whole_idx";--> statement-breakpoint
CREATE INDEX "search_entries_headline_idx" ON "search_entries" USING gin ("headline",search_places('headline', "published_at", "section_id"));--> statement-breakpoint
CREATE INDEX "search_entries_whole_idx" ON "search_entries" USING gin ("whole",search_places('whole', "published_at", "section_id"));
