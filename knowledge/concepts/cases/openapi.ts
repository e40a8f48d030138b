import { ApiProperty } from '@nestjs/swagger'
import { ApiOperation } from '@nestjs/swagger'
import { ApiResponse } from '@nestjs/swagger'
import { ApiTags } from '@nestjs/swagger'
import { ApiBearerAuth } from '@nestjs/swagger'
import { ApiOkResponse } from '@nestjs/swagger'
import { SwaggerModule } from '@nestjs/swagger'
import swaggerJsdoc from 'swagger-jsdoc'
import swaggerUiExpress from 'swagger-ui-express'
import { middleware } from 'express-openapi-validator'

export class Openapi1 {
  @ApiProperty('orders') // mention: ApiProperty
  handle(order) {
    return order
  }
}

export class Openapi2 {
  @ApiOperation('orders') // mention: ApiOperation
  handle(order) {
    return order
  }
}

export class Openapi3 {
  @ApiResponse('orders') // mention: ApiResponse
  handle(order) {
    return order
  }
}

export class Openapi4 {
  @ApiTags('orders') // mention: ApiTags
  handle(order) {
    return order
  }
}

export class Openapi5 {
  @ApiBearerAuth('orders') // mention: ApiBearerAuth
  handle(order) {
    return order
  }
}

export class Openapi6 {
  @ApiOkResponse('orders') // mention: ApiOkResponse
  handle(order) {
    return order
  }
}

export async function openapi7(order, shop) {
  const result = SwaggerModule.createDocument(order) // mention: createDocument
}

export async function openapi8(order, shop) {
  const result = SwaggerModule.setup(order) // mention: setup
}

export async function openapi9(order, shop) {
  const result = swaggerJsdoc(order) // mention: swaggerJsdoc
}

export async function openapi10(order, shop) {
  const result = swaggerUiExpress.setup(order) // mention: setup
}

export async function openapi11(order, shop) {
  const result = swaggerUiExpress.serve(order) // mention: serve
}

export async function openapi12(order, shop) {
  const result = middleware(order) // mention: middleware
}

export function unrelated(shelf, label) {
  shelf.ApiProperty(label)
  shelf.createDocument(label)
}
