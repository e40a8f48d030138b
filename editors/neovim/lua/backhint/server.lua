--- The server: where its binary is, whether it fits, starting it, starting it again, and asking it.
local M = {}

local config = require('backhint.config')

--- The oldest server that speaks everything this plugin asks for.
M.minimum = '0.1.0'

local markers = {
  'backhint.toml',
  '.git',
  'pyproject.toml',
  'manage.py',
  'package.json',
  'pom.xml',
  'build.gradle',
  'go.mod',
  'Gemfile',
  'composer.json',
}
local told = {}
local checked = {}
local crashes = {}
local restarting = {}

-- 0.10 binds a client's functions to it; from 0.11 on they are methods.
local function call(client, name, ...)
  if vim.fn.has('nvim-0.11') == 1 then
    return client[name](client, ...)
  end
  return client[name](...)
end

local function tell_once(message)
  if told[message] then
    return
  end
  told[message] = true
  vim.schedule(function()
    vim.notify(message, vim.log.levels.WARN, { title = 'backhint' })
  end)
end

--- The binary, and where it was found.
---@return string|nil path
---@return string source the setting, the variable or PATH; or, without a path, what to do
function M.locate()
  local set = config.get().server
  local candidates = {
    { set, "the option 'server'" },
    { vim.env.BACKHINT_SERVER or '', 'the environment variable BACKHINT_SERVER' },
  }
  for _, candidate in ipairs(candidates) do
    local path, source = vim.fn.expand(candidate[1]), candidate[2]
    if path ~= '' then
      local executable = vim.fn.exepath(path)
      if executable ~= '' then
        return executable, source
      end
      return nil, ('%s names %s, which is not an executable file'):format(source, path)
    end
  end
  local executable = vim.fn.exepath('backhint')
  if executable ~= '' then
    return executable, 'PATH'
  end
  return nil,
    "backhint is not on PATH. Install it with 'cargo install --path .' in its repository, or set the option "
      .. "'server' or the variable BACKHINT_SERVER; :checkhealth backhint shows what is used"
end

--- Asks a binary for its version and calls back, on the main loop, with what is wrong, or with nil.
---@param path string
---@param done fun(mistake: string|nil, version: string|nil)
function M.check_version(path, done)
  local function answer(result)
    local version = (result.stdout or ''):match('(%d+%.%d+%.%d+)')
    if result.code ~= 0 or not version then
      return done(("%s --version did not answer with a version: is it backhint's binary?"):format(path))
    end
    if vim.version.lt(version, M.minimum) then
      return done(
        ('%s is version %s, this plugin needs %s or newer: update it'):format(path, version, M.minimum),
        version
      )
    end
    done(nil, version)
  end
  local started, failure = pcall(
    vim.system,
    { path, '--version' },
    { text = true, timeout = 5000 },
    vim.schedule_wrap(answer)
  )
  if not started then
    done(('%s cannot be run: %s'):format(path, failure))
  end
end

local function root_of(buffer)
  return vim.fs.root(buffer, markers) or vim.fs.dirname(vim.api.nvim_buf_get_name(buffer))
end

--- Calls `start` with the folder of a buffer's project once a fitting server is found; otherwise says once what to do.
---@param buffer integer
---@param start fun(root: string)
function M.prepare(buffer, start)
  if vim.bo[buffer].buftype ~= '' or vim.api.nvim_buf_get_name(buffer) == '' then
    return
  end
  local root = root_of(buffer)
  local path, source = M.locate()
  if not path then
    return tell_once(source)
  end
  if checked[path] then
    return start(root)
  end
  M.check_version(path, function(mistake)
    if mistake then
      return tell_once(mistake)
    end
    checked[path] = true
    if vim.api.nvim_buf_is_valid(buffer) then
      start(root)
    end
  end)
end

--- Starts the process; what a client configuration calls.
function M.spawn(dispatchers, client_config)
  local path, source = M.locate()
  if not path then
    error(source, 0)
  end
  require('backhint.status').update({ state = 'starting' })
  return vim.lsp.rpc.start({ path, 'lsp' }, dispatchers, { cwd = client_config and client_config.root_dir })
end

--- The configuration of `lsp/backhint.lua`, with what a person changed in it, for `vim.lsp.start`.
local function client_config(root)
  local base
  if vim.lsp.config then
    base = vim.deepcopy(vim.lsp.config.backhint)
  else
    base = dofile(vim.api.nvim_get_runtime_file('lsp/backhint.lua', false)[1])
    -- 0.10 passes no configuration to `cmd`.
    base.cmd = function(dispatchers)
      return M.spawn(dispatchers, { root_dir = root })
    end
  end
  base.name = 'backhint'
  base.root_dir = root
  base.capabilities = vim.tbl_deep_extend('force', vim.lsp.protocol.make_client_capabilities(), base.capabilities)
  return base
end

--- Starts or joins the server for a buffer without `vim.lsp.enable`.
---@param buffer integer
function M.attach(buffer)
  M.prepare(buffer, function(root)
    vim.lsp.start(client_config(root), { bufnr = buffer })
  end)
end

local function start_again(client, buffers)
  for _, buffer in ipairs(buffers) do
    if vim.api.nvim_buf_is_loaded(buffer) then
      vim.lsp.start(client_config(client.config.root_dir), { bufnr = buffer })
    end
  end
end

local function too_many_crashes()
  local now = vim.uv.now()
  crashes = vim.tbl_filter(function(moment)
    return now - moment < 180000
  end, crashes)
  table.insert(crashes, now)
  return #crashes > config.get().restarts
end

--- What happens when the process has ended: a restart that was asked for, or the recovery from a crash.
function M.exited(code, signal, client_id)
  local client = vim.lsp.get_client_by_id(client_id)
  if not client then
    return
  end
  local buffers = vim.tbl_keys(client.attached_buffers)
  local asked = restarting[client_id]
  restarting[client_id] = nil
  if asked then
    return vim.schedule(function()
      start_again(client, asked)
    end)
  end
  if (code == 0 and signal == 0) or call(client, 'is_stopped') and signal == 15 then
    return
  end
  vim.schedule(function()
    if vim.v.exiting ~= vim.NIL then
      return
    end
    local how = signal ~= 0 and ('signal %d'):format(signal) or ('exit code %d'):format(code)
    if too_many_crashes() then
      vim.notify(
        ('backhint ended with %s again and stays off. See :Backhint log, then :Backhint restart'):format(how),
        vim.log.levels.ERROR
      )
      return
    end
    vim.notify(('backhint ended with %s and was started again'):format(how), vim.log.levels.WARN)
    start_again(client, buffers)
  end)
end

--- Stops every client and starts it again for the buffers it served; starts one for this buffer if none runs.
function M.restart()
  crashes, told, checked = {}, {}, {}
  local clients = vim.lsp.get_clients({ name = 'backhint' })
  if #clients == 0 then
    return M.attach(vim.api.nvim_get_current_buf())
  end
  for _, client in ipairs(clients) do
    restarting[client.id] = vim.tbl_keys(client.attached_buffers)
    call(client, 'stop')
    -- A server that does not answer the shutdown is ended by force.
    vim.defer_fn(function()
      if restarting[client.id] then
        call(client, 'stop', true)
      end
    end, 3000)
  end
end

local function running()
  return vim.lsp.get_clients({ name = 'backhint', bufnr = 0 })[1] or vim.lsp.get_clients({ name = 'backhint' })[1]
end

--- Calls `ready` with a client: the one of this buffer, any other one, or one started for the working folder.
---@param ready fun(client: vim.lsp.Client)
function M.with_client(ready)
  local client = running()
  if client and client.initialized then
    return ready(client)
  end
  local function on_init(started)
    vim.schedule(function()
      ready(started)
    end)
  end
  local path, source = M.locate()
  if not path then
    return vim.notify(source, vim.log.levels.WARN)
  end
  M.check_version(path, function(mistake)
    if mistake then
      return vim.notify(mistake, vim.log.levels.WARN)
    end
    client = running()
    if client and client.initialized then
      return ready(client)
    end
    local started = client_config(vim.fn.getcwd())
    started.on_init = on_init
    if vim.fn.has('nvim-0.11') == 1 then
      vim.lsp.start(started, {
        attach = false,
        reuse_client = function()
          return false
        end,
      })
    else
      vim.lsp.start_client(started)
    end
  end)
end

--- Sends one of backhint's own requests and calls back with the result; a refusal is shown.
---@param method string
---@param parameters table
---@param done fun(result: any)
function M.ask(method, parameters, done)
  M.with_client(function(client)
    call(client, 'request', method, parameters, function(failure, result)
      if failure then
        return vim.notify(failure.message, vim.log.levels.WARN, { title = 'backhint' })
      end
      done(result ~= vim.NIL and result or nil)
    end)
  end)
end

--- The same, waiting at most `milliseconds`, and only when a server already runs: for completion.
---@return any result nil when there is none in time
function M.ask_now(method, parameters, milliseconds)
  local client = running()
  if not (client and client.initialized) then
    return nil
  end
  local answer = call(client, 'request_sync', method, parameters, milliseconds, 0)
  return answer and answer.result
end

return M
