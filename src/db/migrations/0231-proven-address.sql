-- To which address a key was mailed: whoever holds such a key reads that mailbox. SHA-256 of the address in small letters.
alter table request_keys add column mailed_hash bytea check (octet_length(mailed_hash) = 32);
