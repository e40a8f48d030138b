import { hash, verify } from '@node-rs/bcrypt'

export async function register(password: string, shelf: Shelf) {
  const hashed = await hash(password, 12) // mention: hash
  const same = await verify(password, hashed) // mention: verify
  shelf.hash(same)
  return shelf.verify(hashed)
}
