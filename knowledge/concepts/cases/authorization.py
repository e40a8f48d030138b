import casbin
from django.contrib.auth.decorators import permission_required
from django.contrib.auth.decorators import user_passes_test
from rest_framework.decorators import permission_classes
from rest_framework.permissions import BasePermission  # mention: BasePermission
from rest_framework.permissions import IsAuthenticated  # mention: IsAuthenticated
from rest_framework.permissions import IsAdminUser  # mention: IsAdminUser
from rest_framework.permissions import DjangoModelPermissions  # mention: DjangoModelPermissions
from django.contrib.auth.mixins import PermissionRequiredMixin  # mention: PermissionRequiredMixin
from django.contrib.auth.mixins import UserPassesTestMixin  # mention: UserPassesTestMixin


@permission_required  # mention: permission_required
def authorization_1(order):
    return order


@user_passes_test  # mention: user_passes_test
def authorization_2(order):
    return order


@permission_classes  # mention: permission_classes
def authorization_3(order):
    return order


def authorization_4(order, shop):
    base_permission_ = BasePermission("books")  # mention: BasePermission


def authorization_5(order, shop):
    is_authenticated_ = IsAuthenticated("books")  # mention: IsAuthenticated


def authorization_6(order, shop):
    is_admin_user_ = IsAdminUser("books")  # mention: IsAdminUser


def authorization_7(order, shop):
    django_model_permissions_ = DjangoModelPermissions("books")  # mention: DjangoModelPermissions


def authorization_8(order, shop):
    permission_required_mixin_ = PermissionRequiredMixin("books")  # mention: PermissionRequiredMixin


def authorization_9(order, shop):
    user_passes_test_mixin_ = UserPassesTestMixin("books")  # mention: UserPassesTestMixin


def authorization_10(order, shop):
    shop.has_perm(order)  # mention: has_perm


def authorization_11(order, shop):
    shop.has_perms(order)  # mention: has_perms


def authorization_12(order, shop):
    shop.has_object_permission(order)  # mention: has_object_permission


def authorization_13(order, shop):
    shop.check_object_permissions(order)  # mention: check_object_permissions


def authorization_14(order, shop):
    result = casbin.Enforcer(order)  # mention: Enforcer


def unrelated(shelf, label):
    shelf.permission_required(label)
    shelf.BasePermission(label)
    has_perm = shelf.count
