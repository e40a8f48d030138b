from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("shop", "0001_initial")]

    operations = [
        # expect-next: migration-unsafe-not-null likely
        migrations.AddField(model_name="book", name="pages", field=models.IntegerField()),
    ]
