//! A temporary folder with files, and the built binary run over it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A temporary folder that looks like a repository, so that no settings or ignore files above it count.
pub(crate) struct Folder(TempDir);

impl Folder {
    /// A folder with these files, by path and content.
    pub(crate) fn with(files: &[(&str, &[u8])]) -> Self {
        let folder = Self(tempfile::tempdir().expect("a temporary folder"));
        fs::create_dir(folder.path().join(".git")).expect("a new folder");
        for (path, content) in files {
            folder.write(path, content);
        }
        folder
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file, and the folders above it.
    pub(crate) fn write(&self, path: &str, content: &[u8]) -> PathBuf {
        let file = self.path().join(path);
        fs::create_dir_all(file.parent().expect("a file lies in a folder")).expect("new folders");
        fs::write(&file, content).expect("a new file");
        file
    }

    /// The binary with arguments, in this folder.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_backhint"));
        command.args(arguments).current_dir(self.path());
        command
    }

    /// Runs the binary with arguments in this folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        Run::of(self.command(arguments).output().expect("the binary runs"))
    }
}

/// What a run of the binary gave.
#[derive(Debug)]
pub(crate) struct Run {
    /// The exit code.
    pub(crate) code: i32,
    /// What it wrote to stdout.
    pub(crate) out: String,
    /// What it wrote to stderr.
    pub(crate) err: String,
}

impl Run {
    fn of(output: Output) -> Self {
        Self {
            code: output.status.code().expect("it was not killed by a signal"),
            out: String::from_utf8(output.stdout).expect("UTF-8 on stdout"),
            err: String::from_utf8(output.stderr).expect("UTF-8 on stderr"),
        }
    }
}
