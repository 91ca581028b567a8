CREATE TABLE "article_view_hours" (
	"hour" timestamp with time zone NOT NULL,
	"article_id" integer NOT NULL,
	"view_count" integer NOT NULL,
	"added_count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "article_view_hours_hour_article_id_pk" PRIMARY KEY("hour","article_id")
);
--> statement-breakpoint
CREATE TABLE "article_visits" (
	"day" date NOT NULL,
	"article_id" integer NOT NULL,
	"visitor" text NOT NULL,
	CONSTRAINT "article_visits_day_article_id_visitor_pk" PRIMARY KEY("day","article_id","visitor")
);
--> statement-breakpoint
CREATE TABLE "most_read" (
	"window_hours" integer NOT NULL,
	"article_id" integer NOT NULL,
	"view_count" bigint NOT NULL,
	CONSTRAINT "most_read_window_hours_article_id_pk" PRIMARY KEY("window_hours","article_id")
);
--> statement-breakpoint
CREATE TABLE "view_salts" (
	"day" date PRIMARY KEY NOT NULL,
	"salt" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "article_view_hours" ADD CONSTRAINT "article_view_hours_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "most_read" ADD CONSTRAINT "most_read_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_view_hours_new_idx" ON "article_view_hours" USING btree ("hour") WHERE added_count < view_count;--> statement-breakpoint
CREATE INDEX "most_read_ranking_idx" ON "most_read" USING btree ("window_hours","view_count" DESC NULLS LAST,"article_id" DESC NULLS LAST);