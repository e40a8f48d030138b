import sqlalchemy as sa
from alembic import op


def upgrade():
    # expect-next: migration-unsafe-not-null
    op.add_column("users", sa.Column("locale", sa.String(8), nullable=False))
    op.alter_column("users", "email", nullable=False)  # expect: migration-unsafe-not-null likely


def downgrade():
    op.drop_column("users", "locale")
