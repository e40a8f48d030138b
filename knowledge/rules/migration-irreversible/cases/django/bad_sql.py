from django.db import migrations


class Migration(migrations.Migration):
    operations = [
        migrations.RunSQL("ANALYZE shop_book"),  # expect: migration-irreversible likely
    ]
