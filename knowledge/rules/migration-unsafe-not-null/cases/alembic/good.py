import sqlalchemy as sa
from alembic import op


def upgrade():
    op.add_column("users", sa.Column("locale", sa.String(8), nullable=False, server_default="en"))
    op.add_column("users", sa.Column("nick", sa.String(8)))
    op.create_table("shops", sa.Column("id", sa.Integer, primary_key=True))
    op.add_column("shops", sa.Column("name", sa.String(8), nullable=False))


def downgrade():
    op.drop_table("shops")
    op.add_column("users", sa.Column("old", sa.String(8), nullable=False))
