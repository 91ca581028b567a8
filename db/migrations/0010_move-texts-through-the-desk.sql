ALTER TYPE "public"."article_status" ADD VALUE 'returned' BEFORE 'approved';--> statement-breakpoint
ALTER TYPE "public"."revision_kind" ADD VALUE 'submitted';--> statement-breakpoint
ALTER TYPE "public"."revision_kind" ADD VALUE 'taken-back';--> statement-breakpoint
ALTER TYPE "public"."revision_kind" ADD VALUE 'returned';--> statement-breakpoint
ALTER TYPE "public"."revision_kind" ADD VALUE 'approved';--> statement-breakpoint
CREATE TABLE "article_transitions" (
	"article_id" integer NOT NULL,
	"version" integer NOT NULL,
	"deed" text NOT NULL,
	"from_status" "article_status" NOT NULL,
	"to_status" "article_status" NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"actor_id" integer,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "article_transitions_article_id_version_pk" PRIMARY KEY("article_id","version")
);
--> statement-breakpoint
ALTER TABLE "article_transitions" ADD CONSTRAINT "article_transitions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_transitions" ADD CONSTRAINT "article_transitions_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;