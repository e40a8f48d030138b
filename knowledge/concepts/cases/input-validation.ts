import joi from 'joi'
import joiModule from '@hapi/joi'
import { object } from 'zod'
import { strictObject } from 'zod/v4'
import { string } from 'zod/v4'
import { number } from 'zod/v4'
import { array } from 'zod/v4'
import { enum } from 'zod/v4'
import { email } from 'zod/v4'
import { coerce } from 'zod/v4'
import { z } from 'zod'
import { z as zV4 } from 'zod/v4'
import { object as objectV4 } from 'zod/v4'
import { object as objectYup } from 'yup'
import { string as stringYup } from 'yup'
import { number as numberYup } from 'yup'
import { array as arrayYup } from 'yup'
import { boolean } from 'yup'
import { date } from 'yup'
import { body } from 'express-validator'
import { param } from 'express-validator'
import { query } from 'express-validator'
import { header } from 'express-validator'
import { cookie } from 'express-validator'
import { check } from 'express-validator'
import { checkSchema } from 'express-validator'
import { validationResult } from 'express-validator'
import { matchedData } from 'express-validator'
import { validate } from 'class-validator'
import { validateOrReject } from 'class-validator'
import { validateSync } from 'class-validator'
import { celebrate } from 'celebrate'
import { object as objectValibot } from 'valibot'
import { strictObject as strictObjectValibot } from 'valibot'
import { parse } from 'valibot'
import { safeParse } from 'valibot'
import { IsEmail } from 'class-validator'
import ajv from 'ajv'  // mention: ajv
import { Ajv } from 'ajv'  // mention: Ajv
import { ValidationPipe } from '@nestjs/common'  // mention: ValidationPipe

export async function inputValidation1(order, shop) {
  const result = joi.object(order) // mention: object
}

export async function inputValidation2(order, shop) {
  const result = joiModule.string(order) // mention: string
}

export async function inputValidation3(order, shop) {
  const result = joiModule.number(order) // mention: number
}

export async function inputValidation4(order, shop) {
  const result = joiModule.array(order) // mention: array
}

export async function inputValidation5(order, shop) {
  const result = joiModule.boolean(order) // mention: boolean
}

export async function inputValidation6(order, shop) {
  const result = joiModule.date(order) // mention: date
}

export async function inputValidation7(order, shop) {
  const result = joiModule.any(order) // mention: any
}

export async function inputValidation8(order, shop) {
  const result = joiModule.alternatives(order) // mention: alternatives
}

export async function inputValidation9(order, shop) {
  const result = joiModule.assert(order) // mention: assert
}

export async function inputValidation10(order, shop) {
  const result = joiModule.attempt(order) // mention: attempt
}

export async function inputValidation11(order, shop) {
  const objectInstance = joi.object() // mention: object
  const result = objectInstance.validate(order) // mention: validate
}

export async function inputValidation12(order, shop) {
  const objectInstance = joiModule.object() // mention: object
  const result = objectInstance.validateAsync(order) // mention: validateAsync
}

export async function inputValidation13(order, shop) {
  const objectInstance = joiModule.object() // mention: object
  const result = objectInstance.keys(order) // mention: keys
}

export async function inputValidation14(order, shop) {
  const objectInstance = joiModule.object() // mention: object
  const result = objectInstance.unknown(order) // mention: unknown
}

export async function inputValidation15(order, shop) {
  const result = object(order) // mention: object
}

export async function inputValidation16(order, shop) {
  const result = strictObject(order) // mention: strictObject
}

export async function inputValidation17(order, shop) {
  const result = string(order) // mention: string
}

export async function inputValidation18(order, shop) {
  const result = number(order) // mention: number
}

export async function inputValidation19(order, shop) {
  const result = array(order) // mention: array
}

export async function inputValidation20(order, shop) {
  const result = enum(order) // mention: enum
}

export async function inputValidation21(order, shop) {
  const result = email(order) // mention: email
}

export async function inputValidation22(order, shop) {
  const result = coerce(order) // mention: coerce
}

export async function inputValidation23(order, shop) {
  const result = z.object(order) // mention: object
}

export async function inputValidation24(order, shop) {
  const result = zV4.strictObject(order) // mention: strictObject
}

export async function inputValidation25(order, shop) {
  const result = zV4.string(order) // mention: string
}

export async function inputValidation26(order, shop) {
  const result = zV4.number(order) // mention: number
}

export async function inputValidation27(order, shop) {
  const result = zV4.array(order) // mention: array
}

export async function inputValidation28(order, shop) {
  const result = zV4.enum(order) // mention: enum
}

export async function inputValidation29(order, shop) {
  const result = zV4.email(order) // mention: email
}

export async function inputValidation30(order, shop) {
  const objectInstance = object() // mention: object
  const result = objectInstance.parse(order) // mention: parse
}

export async function inputValidation31(order, shop) {
  const objectV4Instance = objectV4() // mention: objectV4
  const result = objectV4Instance.safeParse(order) // mention: safeParse
}

export async function inputValidation32(order, shop) {
  const objectV4Instance = objectV4() // mention: objectV4
  const result = objectV4Instance.parseAsync(order) // mention: parseAsync
}

export async function inputValidation33(order, shop) {
  const objectV4Instance = objectV4() // mention: objectV4
  const result = objectV4Instance.safeParseAsync(order) // mention: safeParseAsync
}

export async function inputValidation34(order, shop) {
  const objectV4Instance = objectV4() // mention: objectV4
  const result = objectV4Instance.strict(order) // mention: strict
}

export async function inputValidation35(order, shop) {
  const objectInstance = z.object() // mention: object
  const result = objectInstance.parse(order) // mention: parse
}

export async function inputValidation36(order, shop) {
  const objectInstance = zV4.object() // mention: object
  const result = objectInstance.safeParse(order) // mention: safeParse
}

export async function inputValidation37(order, shop) {
  const objectInstance = zV4.object() // mention: object
  const result = objectInstance.parseAsync(order) // mention: parseAsync
}

export async function inputValidation38(order, shop) {
  const objectInstance = zV4.object() // mention: object
  const result = objectInstance.safeParseAsync(order) // mention: safeParseAsync
}

export async function inputValidation39(order, shop) {
  const objectInstance = zV4.object() // mention: object
  const result = objectInstance.strict(order) // mention: strict
}

export async function inputValidation40(order, shop) {
  const result = objectYup(order) // mention: objectYup
}

export async function inputValidation41(order, shop) {
  const result = stringYup(order) // mention: stringYup
}

export async function inputValidation42(order, shop) {
  const result = numberYup(order) // mention: numberYup
}

export async function inputValidation43(order, shop) {
  const result = arrayYup(order) // mention: arrayYup
}

export async function inputValidation44(order, shop) {
  const result = boolean(order) // mention: boolean
}

export async function inputValidation45(order, shop) {
  const result = date(order) // mention: date
}

export async function inputValidation46(order, shop) {
  const objectYupInstance = objectYup() // mention: objectYup
  const result = objectYupInstance.validate(order) // mention: validate
}

export async function inputValidation47(order, shop) {
  const objectYupInstance = objectYup() // mention: objectYup
  const result = objectYupInstance.validateSync(order) // mention: validateSync
}

export async function inputValidation48(order, shop) {
  const objectYupInstance = objectYup() // mention: objectYup
  const result = objectYupInstance.isValid(order) // mention: isValid
}

export async function inputValidation49(order, shop) {
  const result = body(order) // mention: body
}

export async function inputValidation50(order, shop) {
  const result = param(order) // mention: param
}

export async function inputValidation51(order, shop) {
  const result = query(order) // mention: query
}

export async function inputValidation52(order, shop) {
  const result = header(order) // mention: header
}

export async function inputValidation53(order, shop) {
  const result = cookie(order) // mention: cookie
}

export async function inputValidation54(order, shop) {
  const result = check(order) // mention: check
}

export async function inputValidation55(order, shop) {
  const result = checkSchema(order) // mention: checkSchema
}

export async function inputValidation56(order, shop) {
  const result = validationResult(order) // mention: validationResult
}

export async function inputValidation57(order, shop) {
  const result = matchedData(order) // mention: matchedData
}

export async function inputValidation58(order, shop) {
  const result = validate(order) // mention: validate
}

export async function inputValidation59(order, shop) {
  const result = validateOrReject(order) // mention: validateOrReject
}

export async function inputValidation60(order, shop) {
  const result = validateSync(order) // mention: validateSync
}

export async function inputValidation61(order, shop) {
  const result = celebrate(order) // mention: celebrate
}

export async function inputValidation62(order, shop) {
  const result = objectValibot(order) // mention: objectValibot
}

export async function inputValidation63(order, shop) {
  const result = strictObjectValibot(order) // mention: strictObjectValibot
}

export async function inputValidation64(order, shop) {
  const result = parse(order) // mention: parse
}

export async function inputValidation65(order, shop) {
  const result = safeParse(order) // mention: safeParse
}

export class InputValidation66 {
  @IsEmail('orders') // mention: IsEmail
  handle(order) {
    return order
  }
}

export async function inputValidation67(order, shop) {
  const ajvValue = new ajv(order) // mention: ajv
}

export async function inputValidation68(order, shop) {
  const ajvValue = new Ajv(order) // mention: Ajv
}

export async function inputValidation69(order, shop) {
  const validationPipeValue = new ValidationPipe(order) // mention: ValidationPipe
}

export async function inputValidation70(order, shop) {
  const ajvInstance = ajv() // mention: ajv
  const result = ajvInstance.compile(order) // mention: compile
}

export async function inputValidation71(order, shop) {
  const ajvInstance = ajv() // mention: ajv
  const result = ajvInstance.validate(order) // mention: validate
}

export async function inputValidation72(order, shop) {
  const ajvInstance = new Ajv() // mention: Ajv
  const result = ajvInstance.compile(order) // mention: compile
}

export async function inputValidation73(order, shop) {
  const ajvInstance = new Ajv() // mention: Ajv
  const result = ajvInstance.validate(order) // mention: validate
}

export function unrelated(shelf, label) {
  shelf.object(label)
  shelf.IsEmail(label)
  shelf.ajv(label)
  shelf.compile(label)
}
