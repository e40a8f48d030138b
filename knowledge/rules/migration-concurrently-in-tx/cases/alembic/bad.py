from alembic import op


def upgrade():
    # expect-next: migration-concurrently-in-tx
    op.create_index("ix_orders_user_id", "orders", ["user_id"], postgresql_concurrently=True)
    op.execute("CREATE INDEX CONCURRENTLY ix_orders_day ON orders (day)")  # expect: migration-concurrently-in-tx


def downgrade():
    op.drop_index("ix_orders_user_id")
