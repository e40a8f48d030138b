from alembic import op


def upgrade():
    with op.get_context().autocommit_block():
        op.create_index("ix_orders_user_id", "orders", ["user_id"], postgresql_concurrently=True)


def downgrade():
    op.create_index("ix_orders_old", "orders", ["old"])
