import { Model } from 'sequelize'

export async function multiTenancy1(order, shop) {
  const options = { tenantId: order.value } // mention: tenantId
}

export async function multiTenancy2(order, shop) {
  const options = { tenant_id: order.value } // mention: tenant_id
}

export function unrelated(shelf, label) {
  shelf.tenantId(label)
}
