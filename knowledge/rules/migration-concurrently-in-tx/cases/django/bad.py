from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    operations = [
        # expect-next: migration-concurrently-in-tx
        AddIndexConcurrently(model_name="book", index=models.Index(fields=["title"], name="book_title_idx")),
    ]
