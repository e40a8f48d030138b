//! The commands of the terminal.

pub(crate) mod arguments;
pub(crate) mod check;
mod elsewhere;
mod fix;
pub(crate) mod import;
mod json;
mod own;
pub(crate) mod pages;
mod report;
#[cfg(test)]
mod sample;
mod sarif;
pub(crate) mod terminal;
mod text;

/// The exit code for findings at or above the level that fails.
pub(crate) const FOUND: u8 = 1;
/// The exit code for a command that could not do its work: a path or name that there is not, a mistake in settings.
pub(crate) const COULD_NOT_RUN: u8 = 2;
