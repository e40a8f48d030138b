//! Documents: their text, lines, language and syntax tree. All positions are byte offsets into UTF-8 text.

mod document;
mod guard;
mod language;
mod line_table;
mod parse;
mod touched;

pub use document::{Document, MAX_BYTES};
pub use guard::is_parsable;
pub use language::Language;
pub use line_table::LineTable;
pub use parse::{Parsers, parse};
pub(crate) use touched::Untouched;

/// A range of bytes, end exclusive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte behind the last one.
    pub end: u32,
}

impl Span {
    /// The span from `start` to `end`; an `end` before `start` gives an empty span at `start`.
    #[must_use]
    pub fn new(start: u32, end: u32) -> Self {
        Self { start, end: end.max(start) }
    }

    /// The text of the span, or nothing where it does not fit the text.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }

    /// Whether a span lies wholly inside this one.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether an offset lies in the span or directly behind it, where an editor's cursor may stand.
    #[must_use]
    pub fn touches(self, offset: u32) -> bool {
        (self.start..=self.end).contains(&offset)
    }
}
