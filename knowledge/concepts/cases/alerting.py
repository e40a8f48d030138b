import boto3


def alerting_1(order, shop):
    client_made = boto3.client()
    result = client_made.put_metric_alarm(order)  # mention: put_metric_alarm


def unrelated(shelf, label):
    shelf.put_metric_alarm(label)
