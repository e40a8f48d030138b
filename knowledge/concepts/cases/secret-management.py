import os
import decouple
import environ
import environs
import os.environ
import dotenv
import hvac
import boto3
from os.environ import get
from os.environ import pop
from google.cloud.secretmanager import SecretManagerServiceClient
from azure.keyvault.secrets import SecretClient
from django.core.management.utils import get_random_secret_key
from boto3.session import Session


def secret_management_1(order, shop):
    result = os.getenv("SECRET_KEY")  # mention: getenv


def secret_management_2(order, shop):
    result = os.getenv("DJANGO_SECRET_KEY")  # mention: getenv


def secret_management_3(order, shop):
    result = os.getenv("FLASK_SECRET_KEY")  # mention: getenv


def secret_management_4(order, shop):
    result = os.getenv("APP_SECRET")  # mention: getenv


def secret_management_5(order, shop):
    result = os.getenv("JWT_SECRET")  # mention: getenv


def secret_management_6(order, shop):
    result = os.getenv("JWT_SECRET_KEY")  # mention: getenv


def secret_management_7(order, shop):
    result = os.getenv("JWT_PRIVATE_KEY")  # mention: getenv


def secret_management_8(order, shop):
    result = os.getenv("SESSION_SECRET")  # mention: getenv


def secret_management_9(order, shop):
    result = os.getenv("WEBHOOK_SECRET")  # mention: getenv


def secret_management_10(order, shop):
    result = os.getenv("CLIENT_SECRET")  # mention: getenv


def secret_management_11(order, shop):
    result = os.getenv("API_KEY")  # mention: getenv


def secret_management_12(order, shop):
    result = os.getenv("API_SECRET")  # mention: getenv


def secret_management_13(order, shop):
    result = os.getenv("API_TOKEN")  # mention: getenv


def secret_management_14(order, shop):
    result = os.getenv("PRIVATE_KEY")  # mention: getenv


def secret_management_15(order, shop):
    result = os.getenv("ENCRYPTION_KEY")  # mention: getenv


def secret_management_16(order, shop):
    result = os.getenv("FERNET_KEY")  # mention: getenv


def secret_management_17(order, shop):
    result = os.getenv("DATABASE_URL")  # mention: getenv


def secret_management_18(order, shop):
    result = os.getenv("DATABASE_PASSWORD")  # mention: getenv


def secret_management_19(order, shop):
    result = os.getenv("DB_PASSWORD")  # mention: getenv


def secret_management_20(order, shop):
    result = os.getenv("DB_PASS")  # mention: getenv


def secret_management_21(order, shop):
    result = os.getenv("POSTGRES_PASSWORD")  # mention: getenv


def secret_management_22(order, shop):
    result = os.getenv("PGPASSWORD")  # mention: getenv


def secret_management_23(order, shop):
    result = os.getenv("MYSQL_PASSWORD")  # mention: getenv


def secret_management_24(order, shop):
    result = os.getenv("REDIS_PASSWORD")  # mention: getenv


def secret_management_25(order, shop):
    result = os.getenv("SMTP_PASSWORD")  # mention: getenv


def secret_management_26(order, shop):
    result = os.getenv("EMAIL_HOST_PASSWORD")  # mention: getenv


def secret_management_27(order, shop):
    result = os.getenv("AWS_SECRET_ACCESS_KEY")  # mention: getenv


def secret_management_28(order, shop):
    result = get("SECRET_KEY")  # mention: get


def secret_management_29(order, shop):
    result = pop("SECRET_KEY")  # mention: pop


def secret_management_30(order, shop):
    result = decouple.config("SECRET_KEY")  # mention: config


def secret_management_31(order, shop):
    env = environ.Env()
    result = env("SECRET_KEY")  # mention: SECRET_KEY


def secret_management_32(order, shop):
    env_made = environ.Env()
    result = env_made.str("SECRET_KEY")  # mention: str


def secret_management_33(order, shop):
    env_made = environ.Env()
    result = env_made.get_value("SECRET_KEY")  # mention: get_value


def secret_management_34(order, shop):
    env = environs.Env()
    result = env("SECRET_KEY")  # mention: SECRET_KEY


def secret_management_35(order, shop):
    env_made = environs.Env()
    result = env_made.str("SECRET_KEY")  # mention: str


def secret_management_36(order, shop):
    level = os.environ.xSECRET  # mention: xSECRET


def secret_management_37(order, shop):
    level = os.environ.xSECRET_KEY  # mention: xSECRET_KEY


def secret_management_38(order, shop):
    level = os.environ.xSECRET_ACCESS_KEY  # mention: xSECRET_ACCESS_KEY


def secret_management_39(order, shop):
    level = os.environ.xPASSWORD  # mention: xPASSWORD


def secret_management_40(order, shop):
    level = os.environ.xAPI_KEY  # mention: xAPI_KEY


def secret_management_41(order, shop):
    level = os.environ.xPRIVATE_KEY  # mention: xPRIVATE_KEY


def secret_management_42(order, shop):
    level = os.environ.xENCRYPTION_KEY  # mention: xENCRYPTION_KEY


def secret_management_43(order, shop):
    level = os.environ.FERNET_KEY  # mention: FERNET_KEY


def secret_management_44(order, shop):
    level = os.environ.DATABASE_URL  # mention: DATABASE_URL


def secret_management_45(order, shop):
    result = dotenv.load_dotenv(order)  # mention: load_dotenv


def secret_management_46(order, shop):
    result = dotenv.dotenv_values(order)  # mention: dotenv_values


def secret_management_47(order, shop):
    result = hvac.Client(order)  # mention: Client


def secret_management_48(order, shop):
    result = SecretManagerServiceClient(order)  # mention: SecretManagerServiceClient


def secret_management_49(order, shop):
    result = SecretClient(order)  # mention: SecretClient


def secret_management_50(order, shop):
    shop.get_secret_value(order)  # mention: get_secret_value


def secret_management_51(order, shop):
    result = get_random_secret_key(order)  # mention: get_random_secret_key


def secret_management_52(order, shop):
    result = boto3.client("secretsmanager")  # mention: client


def secret_management_53(order, shop):
    result = boto3.client("kms")  # mention: client


def secret_management_54(order, shop):
    session_made = boto3.Session()
    result = session_made.client("secretsmanager")  # mention: client


def secret_management_55(order, shop):
    session = Session()
    result = session.client("secretsmanager")  # mention: client


def unrelated(shelf, label):
    shelf.getenv(label)
    shelf.xSECRET(label)
    shelf.load_dotenv(label)
    shelf.client(label)
