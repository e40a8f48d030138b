--- What a person set, over the defaults. Read from `vim.g.backhint`, or given to `setup()`.
local M = {}

---@class backhint.Config
---@field server string path of the binary; empty means BACKHINT_SERVER, then PATH
---@field autostart boolean start on a matching file; only read from `vim.g.backhint`, before the plugin is loaded
---@field page { window: 'split'|'vsplit'|'float'|'tab' } where pages open
---@field restarts integer how often a crashed server is started again within three minutes
---@field settings table the keys of `backhint.toml`
local defaults = {
  server = '',
  autostart = true,
  page = { window = 'vsplit' },
  restarts = 3,
  settings = vim.empty_dict(),
}

local windows = { split = true, vsplit = true, float = true, tab = true }
local given = {}

---@param options table|nil the same fields as `vim.g.backhint`
function M.set(options)
  given = options or {}
end

--- The lines that say what is wrong with the configuration; empty when it is fine.
---@return string[]
function M.mistakes()
  local found = {}
  local config = M.get()
  for key in pairs(config) do
    if defaults[key] == nil then
      table.insert(found, ("unknown option '%s': see :help backhint-options"):format(key))
    end
  end
  if type(config.server) ~= 'string' then
    table.insert(found, "'server' must be the path of the binary, a string")
  end
  if type(config.settings) ~= 'table' then
    table.insert(found, "'settings' must be a table with the keys of backhint.toml")
  end
  if not windows[(config.page or {}).window] then
    table.insert(found, "'page.window' must be 'split', 'vsplit', 'float' or 'tab'")
  end
  return found
end

---@return backhint.Config
function M.get()
  return vim.tbl_deep_extend('force', defaults, vim.g.backhint or {}, given)
end

return M
