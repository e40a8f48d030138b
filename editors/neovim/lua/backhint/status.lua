--- What the server last said about itself.
local M = {}

local state = 'starting'

---@param status { state: 'indexing'|'ready' }
function M.update(status)
  if state == status.state then
    return
  end
  state = status.state
  vim.schedule(function()
    vim.cmd.redrawstatus()
  end)
end

---@param buffer integer
---@return string
function M.component(buffer)
  if #vim.lsp.get_clients({ bufnr = buffer, name = 'backhint' }) == 0 then
    return ''
  end
  if state == 'indexing' then
    return 'backhint ...'
  end
  local count = #require('backhint.place').findings(buffer)
  return count == 0 and 'backhint' or ('backhint %d'):format(count)
end

return M
