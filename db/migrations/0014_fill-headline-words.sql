-- Apart from the step that makes the table, so that nobody who saves an article waits for a whole archive.
INSERT INTO "headline_words" ("article_id", "words") SELECT "id", headline_words("headline") FROM "articles" ON CONFLICT DO NOTHING;
