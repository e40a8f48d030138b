std = 'luajit'
read_globals = { 'vim' }
globals = { 'vim.g', 'vim.bo', 'vim.o', 'vim.opt', 'vim.env', 'vim.ui', 'vim.notify', 'vim.lsp' }
max_line_length = 120
