//! Positions: the protocol's lines and columns to byte offsets and back. The only place that counts columns.

use backhint_core::{Document, Span};
use tower_lsp::ls_types::{Position, PositionEncodingKind, Range};

/// What a column counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// Bytes.
    Utf8,
    /// UTF-16 code units: what every client can do.
    #[default]
    Utf16,
    /// Characters.
    Utf32,
}

impl Encoding {
    /// The first of a client's encodings that is known; clients name the best one first.
    pub(crate) fn negotiated(offered: Option<&[PositionEncodingKind]>) -> Self {
        let known = |kind: &PositionEncodingKind| match kind.as_str() {
            "utf-8" => Some(Self::Utf8),
            "utf-16" => Some(Self::Utf16),
            "utf-32" => Some(Self::Utf32),
            _ => None,
        };
        offered.unwrap_or_default().iter().find_map(known).unwrap_or_default()
    }

    /// Its name in the protocol.
    pub(crate) fn kind(self) -> PositionEncodingKind {
        match self {
            Self::Utf8 => PositionEncodingKind::UTF8,
            Self::Utf16 => PositionEncodingKind::UTF16,
            Self::Utf32 => PositionEncodingKind::UTF32,
        }
    }

    /// The byte offset of a position. A column behind its line means the line's end (before the line end characters), a
    /// column inside a character its beginning, a line behind the last one the end of the text.
    pub(crate) fn offset(self, document: &Document, position: Position) -> u32 {
        let text = document.text();
        let line = position.line as usize;
        let Some(span) = document.lines().line_span(text, line) else {
            return length(text);
        };
        let line = document.lines().line(text, line);
        span.start + length(&line[..self.bytes(line, position.character as usize)])
    }

    /// The position of a byte offset. An offset inside a line end means the end of its line.
    pub(crate) fn position(self, document: &Document, offset: u32) -> Position {
        let text = document.text();
        let line = document.lines().line_of(offset.min(length(text)));
        let start = document.lines().line_span(text, line).unwrap_or_default().start;
        let content = document.lines().line(text, line);
        let mut end = ((offset - start) as usize).min(content.len());
        while !content.is_char_boundary(end) {
            end -= 1;
        }
        Position { line: number(line), character: number(self.columns(&content[..end])) }
    }

    /// The bytes of a range; nothing at its start for a range whose end comes first.
    pub(crate) fn span(self, document: &Document, range: Range) -> Span {
        Span::new(self.offset(document, range.start), self.offset(document, range.end))
    }

    /// The range of a span.
    pub(crate) fn range(self, document: &Document, span: Span) -> Range {
        Range { start: self.position(document, span.start), end: self.position(document, span.end) }
    }

    fn width(self, c: char) -> usize {
        match self {
            Self::Utf8 => c.len_utf8(),
            Self::Utf16 => c.len_utf16(),
            Self::Utf32 => 1,
        }
    }

    fn columns(self, text: &str) -> usize {
        if self == Self::Utf8 || text.is_ascii() { text.len() } else { text.chars().map(|c| self.width(c)).sum() }
    }

    /// The bytes in front of a column.
    fn bytes(self, line: &str, column: usize) -> usize {
        if line.is_ascii() {
            return column.min(line.len());
        }
        let mut at = 0;
        for (byte, c) in line.char_indices() {
            at += self.width(c);
            if at > column {
                return byte;
            }
        }
        line.len()
    }
}

fn length(text: &str) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX)
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use backhint_core::Language;

    const ALL: [Encoding; 3] = [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32];
    /// A character of four bytes, a combining mark, and every line end.
    const TEXT: &str = "a😀b\r\ne\u{301}x\ry\n\n😀";

    fn document(text: &str) -> Document {
        Document::new(Language::Python, text.to_owned())
    }

    fn at(line: u32, character: u32) -> Position {
        Position { line, character }
    }

    #[test]
    fn columns_count_what_was_agreed() {
        let document = document(TEXT);
        let b = u32::try_from(TEXT.find('b').unwrap()).unwrap();
        let x = u32::try_from(TEXT.find('x').unwrap()).unwrap();
        for (encoding, b_column, x_column) in [(Encoding::Utf8, 5, 3), (Encoding::Utf16, 3, 2), (Encoding::Utf32, 2, 2)]
        {
            assert_eq!(encoding.position(&document, b), at(0, b_column));
            assert_eq!(encoding.position(&document, x), at(1, x_column));
            assert_eq!(encoding.offset(&document, at(0, b_column)), b);
            assert_eq!(encoding.offset(&document, at(1, x_column)), x);
        }
    }

    #[test]
    fn every_character_boundary_survives_the_way_there_and_back() {
        let document = document(TEXT);
        for encoding in ALL {
            for (offset, _) in TEXT.char_indices().chain([(TEXT.len(), ' ')]) {
                let inside_line_end = TEXT[..offset].ends_with('\r') && TEXT[offset..].starts_with('\n');
                let expected = u32::try_from(if inside_line_end { offset - 1 } else { offset }).unwrap();
                let position = encoding.position(&document, u32::try_from(offset).unwrap());
                assert_eq!(encoding.offset(&document, position), expected, "{encoding:?} {position:?}");
            }
        }
    }

    #[test]
    fn lines_end_at_all_three_line_ends() {
        let document = document(TEXT);
        let starts: Vec<u32> = (0..6).map(|line| Encoding::Utf16.offset(&document, at(line, 0))).collect();
        assert_eq!(starts, [0, 8, 13, 15, 16, 20]);
    }

    #[test]
    fn positions_outside_the_text_are_moved_into_it() {
        let document = document(TEXT);
        let end = u32::try_from(TEXT.len()).unwrap();
        for encoding in ALL {
            assert_eq!(encoding.offset(&document, at(0, 1_000_000)), 6, "not behind the line end");
            assert_eq!(encoding.offset(&document, at(4, u32::MAX)), end);
            assert_eq!(encoding.offset(&document, at(5, 0)), end);
            assert_eq!(encoding.offset(&document, at(u32::MAX, u32::MAX)), end);
            assert_eq!(encoding.position(&document, u32::MAX), encoding.position(&document, end));
        }
    }

    #[test]
    fn a_column_inside_a_character_means_its_beginning() {
        let document = document(TEXT);
        assert_eq!(Encoding::Utf16.offset(&document, at(0, 2)), 1);
        for column in 2..5 {
            assert_eq!(Encoding::Utf8.offset(&document, at(0, column)), 1);
        }
        assert_eq!(Encoding::Utf16.position(&document, 3), at(0, 1));
    }

    #[test]
    fn a_reversed_range_is_empty() {
        let document = document("abc\ndef\n");
        let range = Range { start: at(1, 1), end: at(0, 1) };
        assert_eq!(Encoding::Utf16.span(&document, range), Span::new(5, 5));
    }

    #[test]
    fn the_clients_first_choice_is_taken() {
        let offered = ["utf-7", "utf-32", "utf-8"].map(|kind| PositionEncodingKind::from(kind.to_owned()));
        assert_eq!(Encoding::negotiated(Some(&offered)), Encoding::Utf32);
        assert_eq!(Encoding::negotiated(Some(&[])), Encoding::Utf16);
        assert_eq!(Encoding::negotiated(None), Encoding::Utf16);
    }
}
