from alembic import op


def upgrade():
    op.execute("UPDATE users SET full_name = first_name || ' ' || last_name WHERE full_name IS NULL")


def downgrade():
    op.execute("UPDATE users SET full_name = NULL WHERE id > 0")
