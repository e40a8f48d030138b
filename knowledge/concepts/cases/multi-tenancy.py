import django
from django_tenants.models import TenantMixin  # mention: TenantMixin
from django_tenants.models import DomainMixin  # mention: DomainMixin
from django_tenants.utils import tenant_context
from django_tenants.utils import schema_context


def multi_tenancy_1(order, shop):
    tenant_mixin_ = TenantMixin("books")  # mention: TenantMixin


def multi_tenancy_2(order, shop):
    domain_mixin_ = DomainMixin("books")  # mention: DomainMixin


def multi_tenancy_3(order, shop):
    result = tenant_context(order)  # mention: tenant_context


def multi_tenancy_4(order, shop):
    result = schema_context(order)  # mention: schema_context


def multi_tenancy_5(order, shop):
    shop.send(order, tenant_id=3)  # mention: tenant_id


def unrelated(shelf, label):
    shelf.TenantMixin(label)
    shelf.tenant_context(label)
    shelf.tenant_id(label)
