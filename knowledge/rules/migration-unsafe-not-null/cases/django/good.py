from django.db import migrations, models


class Migration(migrations.Migration):
    operations = [
        migrations.CreateModel(name="Shelf", fields=[("id", models.AutoField(primary_key=True))]),
        migrations.AddField(model_name="shelf", name="size", field=models.IntegerField()),
        migrations.AddField(model_name="book", name="pages", field=models.IntegerField(default=0)),
        migrations.AddField(model_name="book", name="weight", field=models.IntegerField(null=True)),
        migrations.AddField(model_name="book", name="note", field=models.CharField(max_length=40)),
        migrations.AddField(model_name="book", name="tags", field=models.ManyToManyField(to="shop.tag")),
        migrations.AddField(model_name="book", name="seen_at", field=models.DateTimeField(auto_now=True)),
    ]
