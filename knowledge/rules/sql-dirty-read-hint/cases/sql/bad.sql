SELECT balance FROM accounts WITH (NOLOCK) WHERE id = 7; -- expect: sql-dirty-read-hint
SELECT a.balance FROM accounts a (NOLOCK) JOIN banks b WITH (INDEX(1), READUNCOMMITTED) ON b.id = a.bank_id; -- expect: sql-dirty-read-hint, sql-dirty-read-hint
SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED; -- expect: sql-dirty-read-hint
