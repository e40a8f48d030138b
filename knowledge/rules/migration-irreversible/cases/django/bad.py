from django.db import migrations


def fill(apps, schema_editor):
    apps.get_model("shop", "Book").objects.filter(title=None).update(title="")


class Migration(migrations.Migration):
    operations = [
        migrations.RunPython(fill),  # expect: migration-irreversible likely
    ]
