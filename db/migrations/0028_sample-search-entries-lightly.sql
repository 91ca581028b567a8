-- How common a word is decides less than it did: a search keeps the planner from reading long texts anyway. Sampling a
-- hundred and fifty thousand of them took the server longer than adding them.
ALTER TABLE "search_entries" ALTER COLUMN "whole" SET STATISTICS 30;--> statement-breakpoint
ALTER TABLE "search_entries" ALTER COLUMN "headline" SET STATISTICS 200;
