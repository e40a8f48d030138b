from alembic import op


def upgrade():
    op.create_index("ix_orders_user_id", "orders", ["user_id"])  # expect: migration-blocking-index likely


def downgrade():
    op.drop_index("ix_orders_user_id")
