//! The mistakes a person can make in settings.

use std::fmt;

/// Where settings were stated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The path of the file, or the name of what stated them.
    pub name: String,
    /// The 1-based line, in files.
    pub line: Option<usize>,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}", self.name),
            None => f.write_str(&self.name),
        }
    }
}

/// A mistake in settings: where it stands, what is wrong, and the way out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// The file is there but can't be read.
    #[error("{file}: can't be read ({reason}): make it a readable UTF-8 file, or remove it")]
    Unreadable {
        /// The path of the file.
        file: String,
        /// What the system says.
        reason: String,
    },
    /// The text is no TOML.
    #[error("{origin}: not TOML: {reason}")]
    Syntax {
        /// Where.
        origin: Origin,
        /// What the parser says.
        reason: String,
    },
    /// A key that there is not.
    #[error("{origin}: unknown key `{key}`{hint}: the keys are {known}")]
    UnknownKey {
        /// Where.
        origin: Origin,
        /// The key as written.
        key: String,
        /// Nothing, or the key that was perhaps meant.
        hint: String,
        /// All keys.
        known: String,
    },
    /// A value of the wrong type, or none of those that are possible.
    #[error("{origin}: `{key}` is {found}: write {expected}")]
    WrongValue {
        /// Where.
        origin: Origin,
        /// The key.
        key: String,
        /// What stands there.
        found: String,
        /// What may stand there.
        expected: String,
    },
    /// A rule, or a group of rules, that there is not.
    #[error("{origin}: unknown rule `{rule}`{hint}: `backhint rules` lists the rules")]
    UnknownRule {
        /// Where.
        origin: Origin,
        /// The name as written.
        rule: String,
        /// Nothing, or the rule that was perhaps meant.
        hint: String,
    },
    /// A pattern for paths that is none.
    #[error("{origin}: `{key}` has the pattern `{pattern}`, which is none ({reason}): write it as in a .gitignore")]
    BadGlob {
        /// Where.
        origin: Origin,
        /// The key.
        key: String,
        /// The pattern as written.
        pattern: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A folder that a project may not name.
    #[error(
        "{origin}: `{path}` is outside: packs lie below this file's folder, others belong into the editor's settings"
    )]
    OutsideFolder {
        /// Where.
        origin: Origin,
        /// The path as written.
        path: String,
    },
}

impl SettingsError {
    fn origin(&self) -> Option<&Origin> {
        match self {
            Self::Unreadable { .. } => None,
            Self::Syntax { origin, .. }
            | Self::UnknownKey { origin, .. }
            | Self::WrongValue { origin, .. }
            | Self::UnknownRule { origin, .. }
            | Self::BadGlob { origin, .. }
            | Self::OutsideFolder { origin, .. } => Some(origin),
        }
    }

    /// The 1-based line it stands on, where it stands on one.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.origin().and_then(|origin| origin.line)
    }

    /// What is wrong and the way out, without the place: for where the place is shown otherwise.
    #[must_use]
    pub fn reason(&self) -> String {
        let whole = self.to_string();
        let place = match (self, self.origin()) {
            (Self::Unreadable { file, .. }, _) => file.clone(),
            (_, Some(origin)) => origin.to_string(),
            (_, None) => String::new(),
        };
        whole.strip_prefix(&format!("{place}: ")).map_or_else(|| whole.clone(), str::to_owned)
    }
}
