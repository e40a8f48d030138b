---@brief
---
--- https://example.invalid/backhint
---
--- `backhint`, a language server that recognises risks in backend code and explains the interview question behind each.
---
--- It can be installed with `cargo install --path .` in a clone of its repository. For its pages and its search use the
--- plugin in `editors/neovim` instead of this entry; with this entry alone questions open as Markdown files.

---@type vim.lsp.Config
return {
  cmd = { 'backhint', 'lsp' },
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
  root_markers = { 'backhint.toml', '.git' },
}
