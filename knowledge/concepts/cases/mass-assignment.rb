def mass_assignment_1(order, shop)
  params.require(:order).permit(order) # mention: permit
end

def mass_assignment_2(order, shop)
  params.permit(order) # mention: permit
end

def mass_assignment_3(order, shop)
  params.expect(order) # mention: expect
end

def mass_assignment_4(order, shop)
  params.require(order) # mention: require
end

def unrelated(shelf, label)
  shelf.permit(label)
end
