CREATE TABLE invoices (
    id bigint PRIMARY KEY,
    price float, -- expect: sql-money-as-float
    total_amount DOUBLE PRECISION NOT NULL, -- expect: sql-money-as-float
    "tax" real -- expect: sql-money-as-float
);
