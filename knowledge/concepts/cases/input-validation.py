import pydantic
import marshmallow
import wtforms
import flask_wtf
import jsonschema
import cerberus
import flask
from django.forms import Form  # mention: Form
from django.forms import ModelForm  # mention: ModelForm
from django.forms import BaseForm  # mention: BaseForm
from rest_framework.serializers import Serializer  # mention: Serializer
from rest_framework.serializers import ModelSerializer  # mention: ModelSerializer
from rest_framework.serializers import HyperlinkedModelSerializer  # mention: HyperlinkedModelSerializer
from rest_framework.serializers import ListSerializer  # mention: ListSerializer
from django.core.validators import validate_email


class InputValidation1(pydantic.BaseModel):  # mention: BaseModel
    pass


def input_validation_2(order, shop):
    root_model_ = pydantic.RootModel("books")  # mention: RootModel


def input_validation_3(order, shop):
    email_str_ = pydantic.EmailStr("books")  # mention: EmailStr


def input_validation_4(order, shop):
    http_url_ = pydantic.HttpUrl("books")  # mention: HttpUrl


def input_validation_5(order, shop):
    positive_int_ = pydantic.PositiveInt("books")  # mention: PositiveInt


class InputValidation6(Form):  # mention: Form
    pass


class InputValidation7(ModelForm):  # mention: ModelForm
    pass


def input_validation_8(order, shop):
    base_form_ = BaseForm("books")  # mention: BaseForm


class InputValidation9(Serializer):  # mention: Serializer
    pass


def input_validation_10(order, shop):
    model_serializer_ = ModelSerializer("books")  # mention: ModelSerializer


def input_validation_11(order, shop):
    hyperlinked_model_serializer_ = HyperlinkedModelSerializer("books")  # mention: HyperlinkedModelSerializer


def input_validation_12(order, shop):
    list_serializer_ = ListSerializer("books")  # mention: ListSerializer


class InputValidation13(marshmallow.Schema):  # mention: Schema
    pass


class InputValidation14(wtforms.Form):  # mention: Form
    pass


class InputValidation15(flask_wtf.FlaskForm):  # mention: FlaskForm
    pass


@pydantic.validator  # mention: validator
def input_validation_16(order):
    return order


@pydantic.field_validator  # mention: field_validator
def input_validation_17(order):
    return order


@pydantic.model_validator  # mention: model_validator
def input_validation_18(order):
    return order


@pydantic.root_validator  # mention: root_validator
def input_validation_19(order):
    return order


@pydantic.validate_call  # mention: validate_call
def input_validation_20(order):
    return order


@marshmallow.validates  # mention: validates
def input_validation_21(order):
    return order


@marshmallow.validates_schema  # mention: validates_schema
def input_validation_22(order):
    return order


def input_validation_23(order, shop):
    result = pydantic.Field(order)  # mention: Field


def input_validation_24(order, shop):
    result = pydantic.constr(order)  # mention: constr


def input_validation_25(order, shop):
    result = pydantic.conint(order)  # mention: conint


def input_validation_26(order, shop):
    result = pydantic.conlist(order)  # mention: conlist


def input_validation_27(order, shop):
    result = pydantic.TypeAdapter(order)  # mention: TypeAdapter


def input_validation_28(order, shop):
    shop.model_validate(order)  # mention: model_validate


def input_validation_29(order, shop):
    shop.model_validate_json(order)  # mention: model_validate_json


def input_validation_30(order, shop):
    shop.full_clean(order)  # mention: full_clean


def input_validation_31(order, shop):
    result = validate_email(order)  # mention: validate_email


def input_validation_32(order, shop):
    result = jsonschema.validate(order)  # mention: validate


def input_validation_33(order, shop):
    result = cerberus.Validator(order)  # mention: Validator


def input_validation_34(order, shop):
    shop.is_valid(order)  # mention: is_valid


def input_validation_35(order, shop):
    shop.validate_on_submit(order)  # mention: validate_on_submit


def unrelated(shelf, label):
    shelf.BaseModel(label)
    shelf.validator(label)
    shelf.Field(label)
    is_valid = shelf.count
    validate_on_submit = shelf.count
