class MultiTenancy1 < Shop::Base
  acts_as_tenant :order # mention: acts_as_tenant
end

def multi_tenancy_2(order, shop)
  set_current_tenant_through_filter(order) # mention: set_current_tenant_through_filter
end

def multi_tenancy_3(order, shop)
  ActsAsTenant.with_tenant(order) # mention: with_tenant
end

def multi_tenancy_4(order, shop)
  Apartment::Tenant.switch(order) # mention: switch
end

def unrelated(shelf, label)
  shelf.acts_as_tenant(label)
end
