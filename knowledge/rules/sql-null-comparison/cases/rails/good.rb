class Shop
  def open_orders(id)
    Order.find_by_sql(["SELECT id FROM orders WHERE paid_at IS NULL AND shop_id = ?", id])
  end

  def reopen_carts(id)
    Order.find_by_sql(["UPDATE carts SET closed_at = NULL WHERE shop_id = ?", id])
  end

  def note_null(id)
    Order.find_by_sql(["SELECT id FROM notes WHERE body = 'a = NULL' AND shop_id = ?", id])
  end
end
