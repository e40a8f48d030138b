//! The command `backhint`: arguments and exit codes.

mod cli;

use std::process::ExitCode;

use clap::Parser as _;

use crate::cli::arguments::{Arguments, Command};
use crate::cli::{check, import, pages};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match arguments.command() {
        Command::Lsp { .. } => return backhint_lsp::run(),
        Command::Check(options) => check::run(&options),
        Command::Import(options) => import::run(&options),
        Command::Explain { name } => pages::explain(&name),
        Command::Question { number } => pages::question(number),
        Command::Search { words } => pages::search(&words.join(" ")),
        Command::Questions { topic } => pages::questions(topic.as_deref()),
        Command::Concepts => pages::concepts(),
        Command::Topics => pages::topics(),
        Command::Rules => pages::rules(),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            eprintln!("backhint: {error:#}");
            ExitCode::from(cli::COULD_NOT_RUN)
        }
    }
}
