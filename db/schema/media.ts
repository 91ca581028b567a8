import { type SQL, sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  real,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'

/** `share` is a JPEG cut for the card of a link, of pictures whose focal point is not their middle. */
export type Rendition = { format: 'avif' | 'webp' | 'jpeg' | 'share'; widthPixels: number; file: string }

/** A part of a picture, in fractions of its width and height after it was turned. */
export type CropBox = { left: number; top: number; width: number; height: number }

/**
 * `fold` of lib/vi in SQL, for text a search compares with. Written so that it means the same under every locale:
 * marks go first, and then only Đ and its twins are beyond what lower() knows everywhere.
 */
const folded = (words: SQL) =>
  sql`translate(lower(regexp_replace(normalize(${words}, nfd), '[\\u0300-\\u036f]', '', 'g')), 'ĐđÐðƉɖ', 'dddddd')`

export const media = pgTable(
  'media',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    /** Widest JPEG, path below /media/. */
    file: text().notNull().unique(),
    /** How many bytes `file` has; null until somebody has counted them. */
    fileBytes: integer('file_bytes'),
    widthPixels: integer('width_pixels').notNull(),
    heightPixels: integer('height_pixels').notNull(),
    renditions: jsonb().$type<Rendition[]>().notNull().default([]),
    alt: text().notNull().default(''),
    /** A picture that says nothing to a reader who cannot see it; then alt stays empty on purpose. */
    isDecorative: boolean('is_decorative').notNull().default(false),
    caption: text().notNull().default(''),
    credit: text().notNull().default(''),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    /** Raised by one at every change; a change from an older version is refused. */
    version: integer().notNull().default(1),
    /** The bytes as they came, camera data and all: a private object of the store. Null for pictures that came without. */
    originalFile: text('original_file'),
    /** The name the file had on the computer it came from. */
    originalName: text('original_name').notNull().default(''),
    /** SHA-256 of the original, hex: the same file twice is one picture. */
    contentHash: text('content_hash'),
    /** Of the original. */
    sizeBytes: integer('size_bytes'),
    /** A row of `users`, as is `deletedBy`. The migration holds the reference: an import would make a ring. */
    uploadedBy: integer('uploaded_by'),
    folder: text().notNull().default(''),
    /** Clockwise turn of the upright original before it is cropped: 0, 90, 180 or 270. */
    rotationDegrees: smallint('rotation_degrees').notNull().default(0),
    /** Null: the whole picture. */
    crop: jsonb().$type<CropBox>(),
    /** The point that stays in sight wherever the picture is cut, in fractions of the picture as shown. */
    focalX: real('focal_x').notNull().default(0.5),
    focalY: real('focal_y').notNull().default(0.5),
    /** In the trash: no reader sees it, its public files are gone, the original waits for thirty days. */
    deletedAt: timestamp('deleted_at', { withTimezone: true }),
    deletedBy: integer('deleted_by'),
    /** What the library's search compares with. */
    searchText: text('search_text')
      .notNull()
      .generatedAlwaysAs((): SQL => folded(sql`alt || ' ' || caption || ' ' || credit || ' ' || original_name`)),
  },
  (table) => [
    uniqueIndex('media_content_hash_idx').on(table.contentHash).where(sql`content_hash is not null`),
    index('media_folder_idx').on(table.folder, table.id.desc()),
    index('media_uploader_idx').on(table.uploadedBy, table.id.desc()).where(sql`uploaded_by is not null`),
    index('media_created_idx').on(table.createdAt),
    index('media_without_alt_idx')
      .on(table.id.desc())
      .where(sql`alt = '' and not is_decorative and deleted_at is null`),
    index('media_trash_idx').on(table.deletedAt).where(sql`deleted_at is not null`),
    check('media_rotation_check', sql`rotation_degrees in (0, 90, 180, 270)`),
    check('media_focal_check', sql`focal_x between 0 and 1 and focal_y between 0 and 1`),
  ],
)

/** Files that go with official documents: PDF, Word, Excel, ZIP. Never shown in the page, only handed out. */
export const attachments = pgTable('attachments', {
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  /** Path below /media/, as in `tep/2026/0123456789abcdef/quyet-dinh-12.pdf`. */
  file: text().notNull().unique(),
  /** What readers see, with all its marks: the name the file had on the computer it came from, or a better one. */
  name: text().notNull(),
  mimeType: text('mime_type').notNull(),
  sizeBytes: integer('size_bytes').notNull(),
  /** SHA-256, hex: the same file twice is one attachment. */
  contentHash: text('content_hash').notNull().unique(),
  uploadedBy: integer('uploaded_by'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  /** As in `media`, except that readers lose the file only when the thirty days are over. */
  deletedAt: timestamp('deleted_at', { withTimezone: true }),
  deletedBy: integer('deleted_by'),
  searchText: text('search_text')
    .notNull()
    .generatedAlwaysAs((): SQL => folded(sql`name`)),
})
