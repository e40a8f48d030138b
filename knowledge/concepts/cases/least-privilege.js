import { PolicyStatement } from 'aws-cdk-lib/aws-iam'  // mention: PolicyStatement
import { Role } from 'aws-cdk-lib/aws-iam'  // mention: Role

export async function leastPrivilege1(order, shop) {
  const policyStatementValue = new PolicyStatement(order) // mention: PolicyStatement
}

export async function leastPrivilege2(order, shop) {
  const roleValue = new Role(order) // mention: Role
}

export function unrelated(shelf, label) {
  shelf.PolicyStatement(label)
}
