--- What a person's configuration may call.
local M = {}

--- Sets options; calling it is optional. The fields are those of `vim.g.backhint`.
---@param options table|nil
function M.setup(options)
  require('backhint.config').set(options)
end

--- A component for a status line: `backhint 2`, `backhint ...` while indexing, empty where backhint does not run.
---@return string
function M.statusline()
  -- A status line is drawn often: nothing is loaded for it before the server runs.
  local status = package.loaded['backhint.status']
  return status and status.component(vim.api.nvim_get_current_buf()) or ''
end

return M
