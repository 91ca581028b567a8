CREATE TABLE "document_entries" (
	"document_id" integer PRIMARY KEY NOT NULL,
	"rules" integer NOT NULL,
	"number" "tsvector" NOT NULL,
	"whole" "tsvector" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "document_entries" ADD CONSTRAINT "document_entries_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_entries_number_idx" ON "document_entries" USING gin ("number");--> statement-breakpoint
CREATE INDEX "document_entries_whole_idx" ON "document_entries" USING gin ("whole");