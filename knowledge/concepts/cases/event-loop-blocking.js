import { Worker } from 'worker_threads'  // mention: Worker
import Piscina from 'piscina'  // mention: Piscina
import fs from 'fs'
import childProcess from 'child_process'
import crypto from 'crypto'
import zlib from 'zlib'

export async function eventLoopBlocking1(order, shop) {
  const workerValue = new Worker(order) // mention: Worker
}

export async function eventLoopBlocking2(order, shop) {
  const piscinaValue = new Piscina(order) // mention: Piscina
}

export async function eventLoopBlocking3(order, shop) {
  const piscinaValue = new Piscina(order) // mention: Piscina
}

export async function eventLoopBlocking4(order, shop) {
  const result = fs.readFileSync(order) // mention: readFileSync
}

export async function eventLoopBlocking5(order, shop) {
  const result = fs.writeFileSync(order) // mention: writeFileSync
}

export async function eventLoopBlocking6(order, shop) {
  const result = fs.readdirSync(order) // mention: readdirSync
}

export async function eventLoopBlocking7(order, shop) {
  const result = fs.existsSync(order) // mention: existsSync
}

export async function eventLoopBlocking8(order, shop) {
  const result = fs.appendFileSync(order) // mention: appendFileSync
}

export async function eventLoopBlocking9(order, shop) {
  const result = childProcess.execSync(order) // mention: execSync
}

export async function eventLoopBlocking10(order, shop) {
  const result = childProcess.spawnSync(order) // mention: spawnSync
}

export async function eventLoopBlocking11(order, shop) {
  const result = childProcess.execFileSync(order) // mention: execFileSync
}

export async function eventLoopBlocking12(order, shop) {
  const result = crypto.pbkdf2Sync(order) // mention: pbkdf2Sync
}

export async function eventLoopBlocking13(order, shop) {
  const result = crypto.scryptSync(order) // mention: scryptSync
}

export async function eventLoopBlocking14(order, shop) {
  const result = zlib.gzipSync(order) // mention: gzipSync
}

export async function eventLoopBlocking15(order, shop) {
  const result = zlib.gunzipSync(order) // mention: gunzipSync
}

export function unrelated(shelf, label) {
  shelf.Worker(label)
  shelf.readFileSync(label)
}
