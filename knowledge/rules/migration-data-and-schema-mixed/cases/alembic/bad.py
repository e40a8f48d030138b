import sqlalchemy as sa
from alembic import op


def upgrade():
    op.add_column("users", sa.Column("full_name", sa.Text))
    # expect-next: migration-data-and-schema-mixed likely
    op.execute("UPDATE users SET full_name = first_name || ' ' || last_name WHERE full_name IS NULL")


def downgrade():
    op.drop_column("users", "full_name")
