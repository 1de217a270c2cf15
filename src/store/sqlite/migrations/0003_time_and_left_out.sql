ALTER TABLE `tasks` ADD `left_out_at` integer;--> statement-breakpoint
ALTER TABLE `people` ADD `extra_time` real DEFAULT 1 NOT NULL;