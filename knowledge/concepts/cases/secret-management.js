import dotenv from 'dotenv'
import nodeVault from 'node-vault'
import Config from 'dotenv/config' // mention: Config
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'  // mention: SecretsManagerClient
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager'  // mention: GetSecretValueCommand
import { SecretManagerServiceClient } from '@google-cloud/secret-manager'  // mention: SecretManagerServiceClient
import { SecretClient } from '@azure/keyvault-secrets'  // mention: SecretClient
import { ConfigService } from '@nestjs/config'
import { get } from 'config'

export async function secretManagement1(order, shop) {
  const level = process.env.xSECRET // mention: xSECRET
}

export async function secretManagement2(order, shop) {
  const level = process.env.xSECRET_KEY // mention: xSECRET_KEY
}

export async function secretManagement3(order, shop) {
  const level = process.env.xSECRET_ACCESS_KEY // mention: xSECRET_ACCESS_KEY
}

export async function secretManagement4(order, shop) {
  const level = process.env.xPASSWORD // mention: xPASSWORD
}

export async function secretManagement5(order, shop) {
  const level = process.env.xAPI_KEY // mention: xAPI_KEY
}

export async function secretManagement6(order, shop) {
  const level = process.env.xPRIVATE_KEY // mention: xPRIVATE_KEY
}

export async function secretManagement7(order, shop) {
  const level = process.env.xENCRYPTION_KEY // mention: xENCRYPTION_KEY
}

export async function secretManagement8(order, shop) {
  const level = process.env.DATABASE_URL // mention: DATABASE_URL
}

export async function secretManagement9(order, shop) {
  const level = process.env.DB_PASS // mention: DB_PASS
}

export async function secretManagement10(order, shop) {
  const result = dotenv.config(order) // mention: config
}

export async function secretManagement11(order, shop) {
  const result = nodeVault(order) // mention: nodeVault
}

export async function secretManagement12(order, shop) {
  const secretsManagerClientValue = new SecretsManagerClient(order) // mention: SecretsManagerClient
}

export async function secretManagement13(order, shop) {
  const getSecretValueCommandValue = new GetSecretValueCommand(order) // mention: GetSecretValueCommand
}

export async function secretManagement14(order, shop) {
  const secretManagerServiceClientValue = new SecretManagerServiceClient(order) // mention: SecretManagerServiceClient
}

export async function secretManagement15(order, shop) {
  const secretClientValue = new SecretClient(order) // mention: SecretClient
}

export async function secretManagement16(order, shop) {
  const configServiceInstance = new ConfigService()
  const result = configServiceInstance.get('SECRET_KEY') // mention: get
}

export async function secretManagement17(order, shop) {
  const configServiceInstance = new ConfigService()
  const result = configServiceInstance.get('JWT_SECRET') // mention: get
}

export async function secretManagement18(order, shop) {
  const configServiceInstance = new ConfigService()
  const result = configServiceInstance.get('JWT_PRIVATE_KEY') // mention: get
}

export async function secretManagement19(order, shop) {
  const configServiceInstance = new ConfigService()
  const result = configServiceInstance.get('jwt.secret') // mention: get
}

export async function secretManagement20(order, shop) {
  const configServiceInstance = new ConfigService()
  const result = configServiceInstance.get('SESSION_SECRET') // mention: get
}

export async function secretManagement21(order, shop) {
  const configServiceInstance = new ConfigService()
  const result = configServiceInstance.get('WEBHOOK_SECRET') // mention: get
}

export async function secretManagement22(order, shop) {
  const configServiceInstance = new ConfigService()
  const result = configServiceInstance.get('API_KEY') // mention: get
}

export async function secretManagement23(order, shop) {
  const configServiceInstance = new ConfigService()
  const result = configServiceInstance.get('API_SECRET') // mention: get
}

export async function secretManagement24(order, shop) {
  const configServiceInstance = new ConfigService()
  const result = configServiceInstance.get('PRIVATE_KEY') // mention: get
}

export async function secretManagement25(order, shop) {
  const configServiceInstance = new ConfigService()
  const result = configServiceInstance.get('ENCRYPTION_KEY') // mention: get
}

export async function secretManagement26(order, shop) {
  const configServiceInstance = new ConfigService()
  const result = configServiceInstance.get('DATABASE_URL') // mention: get
}

export async function secretManagement27(order, shop) {
  const configServiceInstance = new ConfigService()
  const result = configServiceInstance.get('DATABASE_PASSWORD') // mention: get
}

export async function secretManagement28(order, shop) {
  const configServiceInstance = new ConfigService()
  const result = configServiceInstance.get('DB_PASSWORD') // mention: get
}

export async function secretManagement29(order, shop) {
  const configServiceInstance = new ConfigService()
  const result = configServiceInstance.get('database.password') // mention: get
}

export async function secretManagement30(order, shop) {
  const configServiceInstance = new ConfigService()
  const result = configServiceInstance.getOrThrow('SECRET_KEY') // mention: getOrThrow
}

export async function secretManagement31(order, shop) {
  shop.configService.get('SECRET_KEY') // mention: get
}

export async function secretManagement32(order, shop) {
  shop.configService.getOrThrow('SECRET_KEY') // mention: getOrThrow
}

export async function secretManagement33(order, shop) {
  const result = get('SECRET_KEY') // mention: get
}

export function unrelated(shelf, label) {
  shelf.xSECRET(label)
  shelf.config(label)
  const countText = shelf.count
  shelf.SecretsManagerClient(label)
  const getText = shelf.count
}

export function labels(shelf) {
  shelf.label('dotenv/config')
  shelf.label('SECRET_KEY')
}
