//! SQL text with the place of every part of it in the document: a file as it is, or the pieces of a built string.

use std::borrow::Cow;
use std::ops::Range;

use backhint_knowledge::Family;

use crate::syntax::Span;

/// Stands in the text for a value that only the running program knows.
pub const HOLE: char = '\u{e000}';
/// Stands in the text for a part that is constant and not spelled out here: a name, a number, a list of placeholders.
pub const CONSTANT: char = '\u{e001}';

/// A stretch of the text that stands in the document byte by byte as it is here.
#[derive(Clone, Copy, Debug)]
struct Stretch {
    at: usize,
    document: usize,
    length: usize,
}

/// SQL text, escapes undone, and where its bytes stand in the document.
#[derive(Clone, Debug, Default)]
pub struct SqlText<'a> {
    text: Cow<'a, str>,
    stretches: Vec<Stretch>,
}

impl<'a> SqlText<'a> {
    /// The text of a whole document.
    #[must_use]
    pub fn of_file(text: &'a str) -> Self {
        let whole = Stretch { at: 0, document: 0, length: text.len() };
        Self { text: Cow::Borrowed(text), stretches: vec![whole] }
    }

    /// Appends what a literal of the document says, its escapes undone. Backslashes are read alike in every language and
    /// kind of literal: SQL has so few of its own that raw literals need no other reading.
    pub fn push_literal(&mut self, document: &str, span: Span, family: Family) {
        let code = span.of(document);
        let (mut from, mut chars) = (0, code.char_indices().peekable());
        while let Some((at, c)) = chars.next() {
            let doubled = family == Family::CSharp && c == '"' && code[at + 1..].starts_with('"');
            if c != '\\' && !doubled {
                continue;
            }
            let Some((_, escaped)) = chars.next() else { break };
            self.push_stretch(document, span.start as usize + from, at - from);
            let undone = match escaped {
                'n' | 'r' | 't' | '\n' => Some(' '),
                '\'' | '"' | '`' | '\\' | '$' | '#' => Some(escaped),
                _ => None,
            };
            from = at + c.len_utf8() + escaped.len_utf8();
            match undone {
                Some(c) => self.text.to_mut().push(c),
                None => from = at,
            }
        }
        self.push_stretch(document, span.start as usize + from, code.len() - from);
    }

    /// A part of the text as a text of its own.
    #[must_use]
    pub fn part(&self, range: Range<usize>) -> SqlText<'static> {
        let text = self.text.get(range.clone()).unwrap_or_default().to_owned();
        let stretch = |part: &Stretch| {
            let start = part.at.max(range.start);
            let end = (part.at + part.length).min(range.end);
            let length = end.checked_sub(start).filter(|length| *length > 0)?;
            Some(Stretch { at: start - range.start, document: part.document + (start - part.at), length })
        };
        SqlText { text: Cow::Owned(text), stretches: self.stretches.iter().filter_map(stretch).collect() }
    }

    /// Appends [`HOLE`] or [`CONSTANT`] for what stands at a span of the document.
    pub fn push_gap(&mut self, gap: char) {
        self.text.to_mut().push(gap);
    }

    fn push_stretch(&mut self, document: &str, at: usize, length: usize) {
        let Some(part) = document.get(at..at + length).filter(|part| !part.is_empty()) else { return };
        self.stretches.push(Stretch { at: self.text.len(), document: at, length });
        self.text.to_mut().push_str(part);
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The place in the document of a range of the text: from its first byte to its last one that stand there.
    #[must_use]
    pub fn span(&self, range: Range<usize>) -> Option<Span> {
        let first = self.stretches.iter().find(|part| part.at + part.length > range.start)?;
        let last = self.stretches.iter().rev().find(|part| part.at < range.end)?;
        let start = first.document + range.start.saturating_sub(first.at);
        let end = last.document + (range.end - last.at).min(last.length);
        (start < end).then(|| Span::new(offset(start), offset(end)))
    }

    /// The place of a range that stands in the document byte by byte, so that an edit there is an edit of the SQL text.
    #[must_use]
    pub fn exact(&self, range: Range<usize>) -> Option<Span> {
        let fits = |part: &&Stretch| part.at <= range.start && range.end <= part.at + part.length;
        let part = self.stretches.iter().find(fits)?;
        let start = part.document + (range.start - part.at);
        Some(Span::new(offset(start), offset(start + range.len())))
    }
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literal(document: &str, family: Family) -> SqlText<'static> {
        let mut text = SqlText::default();
        text.push_literal(document, Span::new(0, offset(document.len())), family);
        text
    }

    #[test]
    fn places_behind_escapes_are_those_of_the_document() {
        let document = r"SELECT\n'é\'' FROM t";
        let text = literal(document, Family::Python);
        assert_eq!(text.as_str(), "SELECT 'é'' FROM t");
        let at = text.as_str().find("FROM").unwrap();
        assert_eq!(text.exact(at..at + 4).unwrap().of(document), "FROM");
        assert_eq!(text.span(0..text.as_str().len()).unwrap().of(document), document);
        assert_eq!(text.exact(0..at), None, "an escape stands between");
    }

    #[test]
    fn a_doubled_quote_of_a_verbatim_literal_is_one() {
        assert_eq!(literal("SELECT \"\"Id\"\" FROM t", Family::CSharp).as_str(), "SELECT \"Id\" FROM t");
    }
}
