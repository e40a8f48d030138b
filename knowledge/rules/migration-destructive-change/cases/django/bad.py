from django.db import migrations


class Migration(migrations.Migration):
    operations = [
        migrations.RenameField("book", "name", "title"),  # expect: migration-destructive-change likely
        migrations.RemoveField("book", "pages"),  # expect: migration-destructive-change likely
        migrations.DeleteModel("Shelf"),  # expect: migration-destructive-change likely
    ]
