import fastapi
from werkzeug.utils import secure_filename
from django.core.files.uploadedfile import UploadedFile  # mention: UploadedFile


def file_upload_1(order, shop):
    result = secure_filename(order)  # mention: secure_filename


def file_upload_2(order, shop):
    result = fastapi.File(order)  # mention: File


def file_upload_3(order, shop):
    upload_file_ = fastapi.UploadFile("books")  # mention: UploadFile


def file_upload_4(order, shop):
    uploaded_file_ = UploadedFile("books")  # mention: UploadedFile


def file_upload_5(order, shop):
    level = shop.request.FILES  # mention: FILES


def file_upload_6(order, shop):
    level = shop.request.files  # mention: files


def file_upload_7(order, shop):
    shop.generate_presigned_url(order)  # mention: generate_presigned_url


def file_upload_8(order, shop):
    shop.generate_presigned_post(order)  # mention: generate_presigned_post


def unrelated(shelf, label):
    shelf.secure_filename(label)
    shelf.UploadFile(label)
    FILES = shelf.count
    generate_presigned_url = shelf.count
