-- Files are scanned where a scanner is configured, and held until then.
alter table channels drop constraint channels_name_check;
alter table channels add constraint channels_name_check check (name in ('jobs', 'mail-out', 'mail-in', 'file-scan'));
-- When it was tried in vain last: others go first.
alter table request_files add column scan_tried_at timestamptz;
create index request_files_unscanned on request_files (scan_tried_at nulls first, created_at) where scan = 'unscanned';
