import flask
import starlette.templating
import jinja2
from fastapi.templating import Jinja2Templates  # mention: Jinja2Templates
from django.template.loader import render_to_string


def server_side_rendering_1(order, shop):
    result = flask.render_template(order)  # mention: render_template


def server_side_rendering_2(order, shop):
    result = flask.render_template_string(order)  # mention: render_template_string


def server_side_rendering_3(order, shop):
    jinja2_templates = Jinja2Templates()  # mention: Jinja2Templates
    result = jinja2_templates.TemplateResponse(order)  # mention: TemplateResponse


def server_side_rendering_4(order, shop):
    jinja2_templates_made = starlette.templating.Jinja2Templates()  # mention: Jinja2Templates
    result = jinja2_templates_made.TemplateResponse(order)  # mention: TemplateResponse


def server_side_rendering_5(order, shop):
    result = render_to_string(order)  # mention: render_to_string


def server_side_rendering_6(order, shop):
    environment_ = jinja2.Environment("books")  # mention: Environment


def server_side_rendering_7(order, shop):
    jinja2_templates_ = Jinja2Templates("books")  # mention: Jinja2Templates


def server_side_rendering_8(order, shop):
    jinja2_templates_ = starlette.templating.Jinja2Templates("books")  # mention: Jinja2Templates


def unrelated(shelf, label):
    shelf.render_template(label)
    shelf.Environment(label)
