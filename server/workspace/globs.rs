//! Lists of path patterns, written as in a `.gitignore` and relative to the folder of the file that states them.

use std::path::{Path, PathBuf};

use ignore::gitignore::{Gitignore, GitignoreBuilder};

/// A list of path patterns.
#[derive(Clone, Debug)]
pub struct Globs {
    base: PathBuf,
    patterns: Vec<String>,
    matcher: Gitignore,
}

impl PartialEq for Globs {
    fn eq(&self, other: &Self) -> bool {
        self.base == other.base && self.patterns == other.patterns
    }
}

impl Eq for Globs {}

impl Globs {
    /// The patterns, relative to `base`. An empty base matches relative paths.
    ///
    /// # Errors
    /// The first pattern that is none, and what is wrong with it.
    pub(crate) fn new(base: &Path, patterns: Vec<String>) -> Result<Self, (String, String)> {
        let mut builder = GitignoreBuilder::new(base);
        builder.allow_unclosed_class(false);
        for pattern in &patterns {
            builder.add_line(None, pattern).map_err(|error| (pattern.clone(), reason(&error)))?;
        }
        let matcher = builder.build().map_err(|error| (patterns.join(", "), reason(&error)))?;
        Ok(Self { base: base.to_path_buf(), patterns, matcher })
    }

    /// Whether a path below the base, or a folder above it, matches. Paths elsewhere never do.
    pub(crate) fn matches(&self, path: &Path, is_folder: bool) -> bool {
        let Ok(relative) = path.strip_prefix(&self.base) else { return false };
        self.matcher.matched_path_or_any_parents(relative, is_folder).is_ignore()
    }
}

/// The words of an error without the pattern, which the caller names.
fn reason(error: &ignore::Error) -> String {
    match error {
        ignore::Error::Glob { err, .. } => err.clone(),
        other => other.to_string(),
    }
}
