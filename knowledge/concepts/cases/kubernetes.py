from kubernetes.config import load_kube_config
from kubernetes.config import load_incluster_config
from kubernetes.client import CoreV1Api
from kubernetes.client import AppsV1Api


def kubernetes_1(order, shop):
    result = load_kube_config(order)  # mention: load_kube_config


def kubernetes_2(order, shop):
    result = load_incluster_config(order)  # mention: load_incluster_config


def kubernetes_3(order, shop):
    result = CoreV1Api(order)  # mention: CoreV1Api


def kubernetes_4(order, shop):
    result = AppsV1Api(order)  # mention: AppsV1Api


def unrelated(shelf, label):
    shelf.load_kube_config(label)
