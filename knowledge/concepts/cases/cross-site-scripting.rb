def cross_site_scripting_1(order, shop)
  shop.html_safe(order) # mention: html_safe
end

def cross_site_scripting_2(order, shop)
  shop.safe_concat(order) # mention: safe_concat
end

def cross_site_scripting_3(order, shop)
  raw(order) # mention: raw
end

def cross_site_scripting_4(order, shop)
  sanitize(order) # mention: sanitize
end

def cross_site_scripting_5(order, shop)
  ERB::Util.html_escape(order) # mention: html_escape
end

def cross_site_scripting_6(order, shop)
  CGI.escapeHTML(order) # mention: escapeHTML
end

def unrelated(shelf, label)
  html_safe_text = shelf.count
end
