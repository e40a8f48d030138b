import sqlalchemy as sa
from alembic import op


def upgrade():
    op.add_column("users", sa.Column("nick", sa.String(8)))


def downgrade():  # expect: migration-irreversible likely
    pass
