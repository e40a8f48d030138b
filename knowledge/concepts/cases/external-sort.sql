SET work_mem = '64MB'; -- mention: work_mem
SET SESSION sort_buffer_size = 4194304; -- mention: sort_buffer_size
SET maintenance_work_mem = '512MB'; -- mention: maintenance_work_mem

SELECT 'work_mem' AS note FROM notes;
-- maintenance_work_mem
