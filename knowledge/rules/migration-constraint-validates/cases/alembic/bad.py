from alembic import op


def upgrade():
    # expect-next: migration-constraint-validates likely
    op.create_foreign_key("fk_orders_user", "orders", "users", ["user_id"], ["id"])


def downgrade():
    op.drop_constraint("fk_orders_user", "orders")
