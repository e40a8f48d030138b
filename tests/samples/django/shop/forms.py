from django import forms


class OrderForm(forms.Form):
    book = forms.IntegerField(min_value=1)
    quantity = forms.IntegerField(min_value=1, max_value=20)


class ReportForm(forms.Form):
    country = forms.CharField(max_length=2)
    since = forms.DateField()
