import multer from 'multer'
import formidable from 'formidable'
import busboy from 'busboy'
import { UploadedFile } from '@nestjs/common'
import { UploadedFiles } from '@nestjs/common'
import { UseInterceptors } from '@nestjs/common'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'

export async function fileUpload1(order, shop) {
  const result = multer(order) // mention: multer
}

export async function fileUpload2(order, shop) {
  const result = multer.diskStorage(order) // mention: diskStorage
}

export async function fileUpload3(order, shop) {
  const result = multer.memoryStorage(order) // mention: memoryStorage
}

export async function fileUpload4(order, shop) {
  const result = formidable(order) // mention: formidable
}

export async function fileUpload5(order, shop) {
  const result = busboy(order) // mention: busboy
}

export class FileUpload6 {
  @UploadedFile('orders') // mention: UploadedFile
  handle(order) {
    return order
  }
}

export class FileUpload7 {
  @UploadedFiles('orders') // mention: UploadedFiles
  handle(order) {
    return order
  }
}

export class FileUpload8 {
  @UseInterceptors('orders') // mention: UseInterceptors
  handle(order) {
    return order
  }
}

export async function fileUpload9(order, shop) {
  const result = getSignedUrl(order) // mention: getSignedUrl
}

export async function fileUpload10(order, shop) {
  const result = createPresignedPost(order) // mention: createPresignedPost
}

export function unrelated(shelf, label) {
  shelf.multer(label)
  shelf.UploadedFile(label)
  shelf.getSignedUrl(label)
}
