import sqlalchemy as sa
from alembic import op


def upgrade():
    op.alter_column("users", "mail", new_column_name="email")  # expect: migration-destructive-change likely
    op.alter_column("orders", "total", type_=sa.Numeric(12, 2))  # expect: migration-destructive-change likely
    op.drop_column("users", "nick")  # expect: migration-destructive-change likely


def downgrade():
    op.add_column("users", sa.Column("nick", sa.String(8)))
