from django.db import migrations, models


class Migration(migrations.Migration):
    operations = [
        # expect-next: migration-blocking-index likely
        migrations.AddIndex(model_name="book", index=models.Index(fields=["title"], name="book_title_idx")),
    ]
