package storage

const Archive = "sales_archive"
