import * as v from 'valibot'
import * as yup from 'yup'

export const order = yup.object({ // mention: object
  id: yup.number(), // mention: number
  note: yup.string(), // mention: string
  lines: yup.array(), // mention: array
  paid: yup.boolean(), // mention: boolean
  due: yup.date(), // mention: date
})
export const address = v.object({ // mention: object
  street: shelf.string(),
})
export const strict = v.strictObject({}) // mention: strictObject
export const parsed = v.parse(address, body) // mention: parse
export const tried = v.safeParse(address, body) // mention: safeParse
export const other = JSON.parse(body)
export const number = shelf.array(other)
