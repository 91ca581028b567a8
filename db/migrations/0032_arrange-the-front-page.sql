CREATE TABLE "front_versions" (
	"version" integer PRIMARY KEY NOT NULL,
	"arrangement" jsonb NOT NULL,
	"saved_by" integer,
	"saved_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "front_versions" ADD CONSTRAINT "front_versions_saved_by_users_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "front_versions_ends_idx" ON "front_versions" USING btree ("ends_at") WHERE ends_at is not null;