-- The newsroom finds an article by any part of its headline, which only an index of letter triples can answer without
-- reading the whole archive. Where the server has no pg_trgm or does not let us have it, the desk reads on, slowly.
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE INDEX IF NOT EXISTS "articles_headline_part_idx" ON "articles" USING gin ("headline" gin_trgm_ops);
EXCEPTION
  WHEN insufficient_privilege OR undefined_file OR feature_not_supported OR undefined_object THEN
    RAISE NOTICE 'pg_trgm: %', SQLERRM;
END
$$;
