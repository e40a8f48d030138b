from django.db import migrations, models


class Migration(migrations.Migration):
    operations = [
        migrations.AddField("book", "title", models.TextField(null=True)),
        migrations.AlterModelOptions("book", options={"ordering": ["title"]}),
    ]
