CREATE TABLE invoices (
    id bigint PRIMARY KEY,
    price numeric(12, 2),
    total_cents bigint,
    tax_rate float,
    cost_ms double precision,
    amount_ml real,
    rating float
);
