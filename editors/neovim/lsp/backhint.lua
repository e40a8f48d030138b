-- The configuration that `vim.lsp.enable('backhint')` reads (Neovim 0.11). Nothing of the plugin is loaded before a
-- file of one of these types is opened.
return {
  filetypes = {
    'python',
    'javascript',
    'javascriptreact',
    'typescript',
    'typescriptreact',
    'java',
    'go',
    'ruby',
    'php',
    'cs',
    'jproperties',
    'env',
    'yaml',
    'dockerfile',
    'nginx',
    'sql',
    'mysql',
    'plsql',
  },
  get_language_id = function(_, filetype)
    return filetype == 'cs' and 'csharp' or filetype
  end,
  cmd = function(dispatchers, config)
    return require('backhint.server').spawn(dispatchers, config)
  end,
  root_dir = function(buffer, start)
    require('backhint.server').prepare(buffer, start)
  end,
  capabilities = {
    experimental = { backhint = { pages = true, status = true } },
  },
  before_init = function(params)
    params.initializationOptions = require('backhint.config').get().settings
  end,
  on_exit = function(code, signal, client_id)
    require('backhint.server').exited(code, signal, client_id)
  end,
  commands = {
    ['backhint.showConcepts'] = function()
      require('backhint.command').run({ fargs = { 'concepts' } })
    end,
    ['backhint.openQuestion'] = function(command)
      require('backhint.page').open_question((command.arguments or {})[1] or {})
    end,
  },
  handlers = {
    ['backhint/status'] = function(_, status)
      require('backhint.status').update(status)
    end,
    ['window/showDocument'] = function(err, params, context)
      return require('backhint.page').show_document(err, params, context)
    end,
  },
}
