CREATE TABLE "edit_leases" (
	"article_id" integer PRIMARY KEY NOT NULL,
	"user_id" integer NOT NULL,
	"session" uuid NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "private_drafts" (
	"user_id" integer NOT NULL,
	"session" uuid NOT NULL,
	"article_id" integer,
	"base_version" integer,
	"sequence" integer NOT NULL,
	"content" jsonb NOT NULL,
	"saved_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "private_drafts_user_id_session_pk" PRIMARY KEY("user_id","session"),
	CONSTRAINT "private_drafts_base_check" CHECK ((article_id is null) = (base_version is null))
);
--> statement-breakpoint
ALTER TABLE "edit_leases" ADD CONSTRAINT "edit_leases_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edit_leases" ADD CONSTRAINT "edit_leases_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_drafts" ADD CONSTRAINT "private_drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_drafts" ADD CONSTRAINT "private_drafts_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "private_drafts_article_idx" ON "private_drafts" USING btree ("article_id","user_id");