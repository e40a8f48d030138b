//! The arguments of the command line.

use std::path::PathBuf;

use backhint_core::{Evidence, Severity};
use clap::{Args, Parser, Subcommand, ValueEnum};

/// Finds backend risks in code, and opens the interview question behind each.
#[derive(Parser)]
#[command(name = "backhint", version, arg_required_else_help = true, disable_help_subcommand = true)]
#[command(after_help = "Exit codes: 0 nothing found, 1 findings, 2 could not run.\n\
    Settings: backhint.toml in a folder holds for that folder and all below it.")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,

    /// Serve an editor over stdin and stdout; the same as `backhint lsp`
    #[arg(long)]
    stdio: bool,
}

impl Arguments {
    /// The command that was asked for. Ends the process with the help text where none was.
    pub(crate) fn command(self) -> Command {
        match self.command {
            Some(command) => command,
            None if self.stdio => Command::Lsp { stdio: true, client_process_id: None },
            None => Self::command_missing(),
        }
    }

    fn command_missing() -> Command {
        <Self as clap::CommandFactory>::command()
            .error(clap::error::ErrorKind::MissingSubcommand, "name a command")
            .exit()
    }
}

/// What backhint can do in a terminal.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Check files and folders
    Check(CheckOptions),
    /// Serve an editor over stdin and stdout
    Lsp {
        /// Accepted because editors pass it; there is no other way to talk
        #[arg(long, hide = true)]
        stdio: bool,
        /// Accepted because editors pass it; the `initialize` request says the same
        #[arg(long = "clientProcessId", hide = true)]
        client_process_id: Option<u32>,
    },
    /// Turn a document of numbered questions into a knowledge pack
    Import(ImportOptions),
    /// Print the page of a rule or concept
    Explain {
        /// The id of a rule or concept, such as `orm-n-plus-one`
        #[arg(value_name = "RULE-OR-CONCEPT")]
        name: String,
    },
    /// Print an interview question with its answer
    Question {
        /// The number of the question
        number: u16,
    },
    /// Search the questions, concepts and rules
    Search {
        /// What to search for
        #[arg(required = true)]
        words: Vec<String>,
    },
    /// List the interview questions
    Questions {
        /// Only those of this topic
        #[arg(long)]
        topic: Option<String>,
    },
    /// List the concepts
    Concepts,
    /// List the topics
    Topics,
    /// List the rules
    Rules,
}

/// The options of `import`.
#[derive(Args)]
pub(crate) struct ImportOptions {
    /// The document: for each question a line with its number, the question, a line `Reference answer`, and the answer
    #[arg(value_name = "FILE")]
    pub(crate) document: PathBuf,

    /// The folder of the pack
    #[arg(long, value_name = "DIR", default_value = ".backhint")]
    pub(crate) into: PathBuf,

    /// What is added to the numbers, so that they leave the built-in questions alone
    #[arg(long, value_name = "N", default_value_t = 1000)]
    pub(crate) offset: u16,

    /// Replace files that are there already
    #[arg(long)]
    pub(crate) force: bool,
}

/// The options of `check`.
#[derive(Args)]
pub(crate) struct CheckOptions {
    /// Files and folders; a file named here is checked even when .gitignore names it
    #[arg(default_value = ".")]
    pub(crate) paths: Vec<PathBuf>,

    /// How to print the findings
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,

    /// Show findings with at least this evidence [default: as the settings say, else likely]
    #[arg(long, value_enum)]
    pub(crate) min_evidence: Option<EvidenceName>,

    /// Show only this rule, or group of rules such as `orm-*`; may be repeated
    #[arg(long, value_name = "ID")]
    pub(crate) rule: Vec<String>,

    /// The severity from which findings make the exit code 1
    #[arg(long, value_enum, default_value = "warning")]
    pub(crate) fail_on: FailOn,

    /// Show findings in tests too
    #[arg(long)]
    pub(crate) include_tests: bool,

    /// Change the files: apply the fixes that keep what the code does
    #[arg(long)]
    pub(crate) fix: bool,
}

/// The forms in which findings are printed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// One JSON object
    Json,
    /// SARIF 2.1.0, for code scanning services
    Sarif,
}

/// The levels of evidence by name.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum EvidenceName {
    /// Also what is one reading among several
    Possible,
    /// What names and shape agree on
    Likely,
    /// Only what shape and types prove
    Proved,
}

impl From<EvidenceName> for Evidence {
    fn from(name: EvidenceName) -> Self {
        match name {
            EvidenceName::Possible => Self::Possible,
            EvidenceName::Likely => Self::Likely,
            EvidenceName::Proved => Self::Proved,
        }
    }
}

/// The severity from which findings fail the check.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum FailOn {
    /// Errors
    Error,
    /// Warnings and errors
    Warning,
    /// Information, warnings and errors
    Information,
    /// Nothing
    Never,
}

impl FailOn {
    /// Whether a finding of this severity fails the check.
    pub(crate) fn fails(self, severity: Severity) -> bool {
        match self {
            Self::Error => severity >= Severity::Error,
            Self::Warning => severity >= Severity::Warning,
            Self::Information => severity >= Severity::Information,
            Self::Never => false,
        }
    }
}
