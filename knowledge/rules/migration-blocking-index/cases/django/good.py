from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False

    operations = [
        AddIndexConcurrently(model_name="book", index=models.Index(fields=["title"], name="book_title_idx")),
        migrations.CreateModel(name="Shelf", fields=[("id", models.AutoField(primary_key=True))]),
        migrations.AddIndex(model_name="shelf", index=models.Index(fields=["size"], name="shelf_size_idx")),
    ]
