SELECT create_distributed_table('orders', 'tenant_id'); -- mention: create_distributed_table

SELECT 'create_distributed_table' AS note FROM notes;
-- create_distributed_table
