EXECUTE IMMEDIATE statement_text; -- mention: EXECUTE IMMEDIATE
EXEC sp_executesql N'SELECT 1'; -- mention: sp_executesql
SELECT quote_ident('orders'); -- mention: quote_ident
SELECT quote_literal('x'); -- mention: quote_literal

SELECT 'EXECUTE IMMEDIATE' AS note FROM notes;
-- quote_literal
