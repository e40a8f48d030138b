//! The command `backhint`.

use std::process::ExitCode;

fn main() -> ExitCode {
    backhint_lsp::run()
}
