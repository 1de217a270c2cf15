CREATE TABLE `drafts` (
	`drill` text NOT NULL,
	`thread` text NOT NULL,
	`text` text NOT NULL,
	`visibility` text NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`drill`, `thread`),
	FOREIGN KEY (`drill`) REFERENCES `drills`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "drafts_visibility" CHECK("drafts"."visibility" IN ('public', 'private')),
	CONSTRAINT "drafts_hold_text" CHECK("drafts"."text" <> '')
);
--> statement-breakpoint
CREATE TABLE `drills` (
	`id` text PRIMARY KEY NOT NULL,
	`guest` text NOT NULL,
	`kind` text NOT NULL,
	`scenario` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`engine` text NOT NULL,
	`started_at` integer NOT NULL,
	`closed_at` integer,
	`score` real,
	`verdict` text,
	`unfinished` integer DEFAULT false NOT NULL,
	`dimensions` text,
	FOREIGN KEY (`guest`) REFERENCES `guests`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`scenario`) REFERENCES `scenarios`(`hash`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "drills_named" CHECK("drills"."id" <> ''),
	CONSTRAINT "drills_kind" CHECK("drills"."kind" IN ('practice', 'assigned', 'test')),
	CONSTRAINT "drills_result_only_when_closed" CHECK("drills"."score" IS NULL OR "drills"."closed_at" IS NOT NULL),
	CONSTRAINT "drills_unfinished" CHECK("drills"."unfinished" IN (0, 1)),
	CONSTRAINT "drills_dimensions" CHECK("drills"."dimensions" IS NULL OR json_valid("drills"."dimensions"))
);
--> statement-breakpoint
CREATE INDEX `drills_of_guest` ON `drills` (`guest`,`started_at`);--> statement-breakpoint
CREATE INDEX `drills_by_scenario` ON `drills` (`scenario`);--> statement-breakpoint
CREATE INDEX `drills_open` ON `drills` (`started_at`) WHERE "drills"."closed_at" is null;--> statement-breakpoint
CREATE TABLE `events` (
	`drill` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`type` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`drill`, `seq`),
	FOREIGN KEY (`drill`) REFERENCES `drills`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "events_seq" CHECK("events"."seq" >= 1),
	CONSTRAINT "events_type" CHECK("events"."type" <> ''),
	CONSTRAINT "events_body" CHECK(json_valid("events"."body"))
);
--> statement-breakpoint
CREATE TABLE `guests` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "guests_named" CHECK("guests"."id" <> '' AND "guests"."hash" <> '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `guests_hash_unique` ON `guests` (`hash`);--> statement-breakpoint
CREATE INDEX `guests_by_age` ON `guests` (`created_at`);--> statement-breakpoint
CREATE TABLE `migrations` (
	`name` text PRIMARY KEY NOT NULL,
	`checksum` text NOT NULL,
	`applied_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `scenarios` (
	`hash` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	CONSTRAINT "scenarios_named" CHECK("scenarios"."hash" <> '')
);
--> statement-breakpoint
CREATE TABLE `signs_of_life` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT "signs_of_life_one_row" CHECK("signs_of_life"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE `tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`scopes` text NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "tokens_named" CHECK("tokens"."id" <> '' AND "tokens"."hash" <> ''),
	CONSTRAINT "tokens_scopes" CHECK(json_valid("tokens"."scopes"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_hash_unique` ON `tokens` (`hash`);