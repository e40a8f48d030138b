import { ConfidentialClientApplication } from '@azure/msal-node'

export function signIn(env) {
  return new ConfidentialClientApplication({ auth: { clientId: env.CLIENT_ID, tenantId: env.TENANT_ID } })
}
