ActiveRecord::Schema[7.1].define(version: 2024_05_01_120000) do
  create_table "users", force: :cascade do |t|
    t.string "email", null: false
    t.string "login", null: false
    t.string "nickname"
    t.index ["login"], name: "index_users_on_login", unique: true
  end

  create_table "order_lines", force: :cascade do |t|
    t.bigint "order_id", null: false
    t.bigint "book_id", null: false
    t.integer "position"
    t.index ["order_id", "book_id"], name: "index_lines_on_order_and_book", unique: true
  end

  create_table "shop_categories", force: :cascade do |t|
    t.string "name"
  end

  create_table "people", force: :cascade do |t|
    t.string "badge"
  end
end
