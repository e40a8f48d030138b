//! Settings of configuration files: keys with the path they stand under, and their values.

use super::{Facts, Region, RegionId, RegionKind};
use crate::syntax::Span;

/// How many keys around a key are named in its path; no pattern looks further out.
const PATH_KEYS: usize = 12;

/// A key of a configuration file with its value; an instruction of a Dockerfile; a directive of nginx.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// The key.
    pub key: Span,
    /// The value without quotes; empty where what belongs to the key stands below it.
    pub value: Span,
    /// The keys around it and its own, joined by dots: `spec.template.spec.containers`. Items of a list have no name.
    pub path: String,
}

impl Setting {
    /// Whether its path is these keys, or ends with them behind a dot.
    #[must_use]
    pub fn ends_with(&self, keys: &str) -> bool {
        self.path.strip_suffix(keys).is_some_and(|before| before.is_empty() || before.ends_with('.'))
    }

    /// Whether its value is a text, or begins with it and goes on with another word or part: `nginx:1.27` begins with
    /// `nginx`, `nginx-exporter` does not. Case and quotes inside the value do not count.
    #[must_use]
    pub fn value_begins(&self, text: &str, wanted: &str) -> bool {
        let mut value = self.value.of(text).chars().filter(|c| !matches!(c, '"' | '\''));
        let begins = wanted.chars().all(|w| value.next().is_some_and(|v| v.eq_ignore_ascii_case(&w)));
        let whole = !wanted.ends_with(|c: char| c.is_alphanumeric());
        begins && (whole || value.next().is_none_or(|c| !(c.is_alphanumeric() || "_-".contains(c))))
    }
}

/// The facts of a file that has settings and nothing else.
pub(super) fn facts(text: &str, settings: Vec<Setting>) -> Facts {
    let whole = span(0, text.len());
    let regions = vec![Region { kind: RegionKind::File, parent: RegionId(0), span: whole, fork: None }];
    Facts { settings, regions, ..Facts::default() }
}

/// The path of a key below others.
pub(super) fn path(text: &str, around: impl DoubleEndedIterator<Item = Span>, key: Span) -> String {
    let mut keys: Vec<&str> = around.rev().take(PATH_KEYS).map(|span| span.of(text)).collect();
    keys.reverse();
    keys.push(key.of(text));
    keys.join(".")
}

/// A span of byte offsets.
pub(super) fn span(start: usize, end: usize) -> Span {
    let offset = |at| u32::try_from(at).unwrap_or(u32::MAX);
    Span::new(offset(start), offset(end))
}

/// The place of a part of a text in it.
pub(super) fn place(text: &str, part: &str) -> Span {
    let start = part.as_ptr() as usize - text.as_ptr() as usize;
    span(start, start + part.len())
}

/// A value without the quotes around it.
pub(super) fn unquoted(value: &str) -> &str {
    let quoted = |quote| value.len() >= 2 && value.starts_with(quote) && value.ends_with(quote);
    if quoted('"') || quoted('\'') { &value[1..value.len() - 1] } else { value }
}
