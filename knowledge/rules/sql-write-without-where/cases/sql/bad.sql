UPDATE accounts SET status = 'closed'; -- expect: sql-write-without-where
UPDATE accounts a SET status = 'closed', closed_at = now(); -- expect: sql-write-without-where
DELETE FROM shop.orders; -- expect: sql-write-without-where likely

BEGIN;
UPDATE [dbo].[Prices] SET [Net] = 0 -- expect: sql-write-without-where
DELETE FROM [dbo].[Prices] WHERE [Id] = 7
COMMIT;
