CREATE TABLE `assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`made_by` text,
	`created_at` integer NOT NULL,
	`due_at` integer,
	`due_day` text,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "assignments_named" CHECK("assignments"."id" <> '' AND "assignments"."slug" <> ''),
	CONSTRAINT "assignments_kind" CHECK("assignments"."kind" IN ('assigned', 'test')),
	CONSTRAINT "assignments_due" CHECK(("assignments"."due_at" IS NULL) = ("assignments"."due_day" IS NULL))
);
--> statement-breakpoint
CREATE INDEX `assignments_of_team` ON `assignments` (`team`);--> statement-breakpoint
CREATE INDEX `assignments_made_by` ON `assignments` (`made_by`);--> statement-breakpoint
CREATE TABLE `tasks` (
	`assignment` text NOT NULL,
	`person` text NOT NULL,
	PRIMARY KEY(`assignment`, `person`),
	FOREIGN KEY (`assignment`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `tasks_of_person` ON `tasks` (`person`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`drill` text NOT NULL,
	`reply` text NOT NULL,
	`sentence_start` integer NOT NULL,
	`sentence_end` integer NOT NULL,
	`text` text NOT NULL,
	`author` text,
	`created_at` integer NOT NULL,
	`acknowledged_at` integer,
	FOREIGN KEY (`drill`) REFERENCES `drills`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "comments_named" CHECK("comments"."id" <> '' AND "comments"."reply" <> ''),
	CONSTRAINT "comments_sentence" CHECK("comments"."sentence_start" >= 0 AND "comments"."sentence_end" > "comments"."sentence_start"),
	CONSTRAINT "comments_hold_text" CHECK("comments"."text" <> '')
);
--> statement-breakpoint
CREATE INDEX `comments_of_drill` ON `comments` (`drill`);--> statement-breakpoint
CREATE INDEX `comments_of_author` ON `comments` (`author`);--> statement-breakpoint
CREATE TABLE `links` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`person` text NOT NULL,
	`kind` text NOT NULL,
	`made_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "links_named" CHECK("links"."id" <> '' AND "links"."hash" <> ''),
	CONSTRAINT "links_kind" CHECK("links"."kind" IN ('setup', 'invitation', 'reset'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `links_hash_unique` ON `links` (`hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `links_person_unique` ON `links` (`person`);--> statement-breakpoint
CREATE INDEX `links_made_by` ON `links` (`made_by`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`login` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`team` text,
	`created_at` integer NOT NULL,
	`joined_at` integer,
	`deactivated_at` integer,
	`password_hash` text,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "people_named" CHECK("people"."id" <> '' AND "people"."login" <> ''),
	CONSTRAINT "people_role" CHECK("people"."role" IN ('trainee', 'manager', 'admin')),
	CONSTRAINT "people_have_a_team" CHECK("people"."team" IS NOT NULL OR ("people"."role" = 'admin' AND "people"."joined_at" IS NULL)),
	CONSTRAINT "people_join_first" CHECK("people"."password_hash" IS NULL OR "people"."joined_at" IS NOT NULL)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_login_unique` ON `people` (`login`);--> statement-breakpoint
CREATE INDEX `people_of_team` ON `people` (`team`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`person` text NOT NULL,
	`device` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "sessions_named" CHECK("sessions"."id" <> '' AND "sessions"."hash" <> '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_hash_unique` ON `sessions` (`hash`);--> statement-breakpoint
CREATE INDEX `sessions_of_person` ON `sessions` (`person`);--> statement-breakpoint
CREATE TABLE `teams` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`time_zone` text NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "teams_named" CHECK("teams"."id" <> '' AND "teams"."name" <> '' AND "teams"."time_zone" <> '')
);
--> statement-breakpoint
CREATE TABLE `__new_drills` (
	`id` text PRIMARY KEY NOT NULL,
	`guest` text,
	`person` text,
	`assignment` text,
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
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`scenario`) REFERENCES `scenarios`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assignment`,`person`) REFERENCES `tasks`(`assignment`,`person`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "drills_named" CHECK("__new_drills"."id" <> ''),
	CONSTRAINT "drills_owner" CHECK(("__new_drills"."guest" IS NULL) <> ("__new_drills"."person" IS NULL)),
	CONSTRAINT "drills_kind" CHECK("__new_drills"."kind" IN ('practice', 'assigned', 'test')),
	CONSTRAINT "drills_assignment" CHECK(("__new_drills"."kind" = 'practice') = ("__new_drills"."assignment" IS NULL)),
	CONSTRAINT "drills_guests_practise" CHECK("__new_drills"."guest" IS NULL OR "__new_drills"."kind" = 'practice'),
	CONSTRAINT "drills_result_only_when_closed" CHECK("__new_drills"."score" IS NULL OR "__new_drills"."closed_at" IS NOT NULL),
	CONSTRAINT "drills_unfinished" CHECK("__new_drills"."unfinished" IN (0, 1)),
	CONSTRAINT "drills_dimensions" CHECK("__new_drills"."dimensions" IS NULL OR json_valid("__new_drills"."dimensions"))
);
--> statement-breakpoint
INSERT INTO `__new_drills`("id", "guest", "person", "assignment", "kind", "scenario", "slug", "title", "engine", "started_at", "closed_at", "score", "verdict", "unfinished", "dimensions") SELECT "id", "guest", NULL, NULL, 'practice', "scenario", "slug", "title", "engine", "started_at", "closed_at", "score", "verdict", "unfinished", "dimensions" FROM `drills`;--> statement-breakpoint
DROP TABLE `drills`;--> statement-breakpoint
ALTER TABLE `__new_drills` RENAME TO `drills`;--> statement-breakpoint
CREATE INDEX `drills_of_guest` ON `drills` (`guest`,`started_at`);--> statement-breakpoint
CREATE INDEX `drills_of_person` ON `drills` (`person`,`started_at`);--> statement-breakpoint
CREATE INDEX `drills_of_task` ON `drills` (`assignment`,`person`);--> statement-breakpoint
CREATE INDEX `drills_by_scenario` ON `drills` (`scenario`);--> statement-breakpoint
CREATE INDEX `drills_open` ON `drills` (`started_at`) WHERE "drills"."closed_at" is null;