def message_ordering_1(order, shop)
  shop.send_message(order, MessageGroupId: 3) # mention: MessageGroupId
end

def message_ordering_2(order, shop)
  shop.send_message(order, MessageDeduplicationId: 3) # mention: MessageDeduplicationId
end

def unrelated(shelf, label)
  message_group_id_text = shelf.count
end

def labels(shelf)
  shelf.label("MessageGroupId")
end
