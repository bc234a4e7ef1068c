-- What a disclosure rests on, requests, receipts and what goes outside the platform. Owned by core.

-- A column that comes later allows null, so that earlier seals keep.
alter table disclosure add column answers varchar(14000);
alter table disclosure add column asks_receipt boolean;
alter table received_copy add column asks_receipt boolean;
