//! Where the lines of a text begin, kept up to date edit by edit. Lines end at `\n`, `\r\n` or a lone `\r`, as the
//! language server protocol counts them.

use super::Span;

/// The byte offsets at which lines begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineTable {
    starts: Vec<u32>,
}

impl LineTable {
    /// The table of a text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut starts = vec![0];
        push_starts(text, 0, text.len(), &mut starts);
        Self { starts }
    }

    /// The number of lines; at least 1.
    #[must_use]
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// Never: a text has at least one line.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// The 0-based line on which an offset lies.
    #[must_use]
    pub fn line_of(&self, offset: u32) -> usize {
        self.starts.partition_point(|&start| start <= offset) - 1
    }

    /// The span of a line of this text with its line end, or `None` behind the last line.
    #[must_use]
    pub fn line_span(&self, text: &str, line: usize) -> Option<Span> {
        let start = *self.starts.get(line)?;
        let end = self.starts.get(line + 1).copied().unwrap_or(text_len(text));
        Some(Span::new(start, end))
    }

    /// The text of a line without its line end; nothing behind the last line.
    #[must_use]
    pub fn line<'t>(&self, text: &'t str, line: usize) -> &'t str {
        let whole = self.line_span(text, line).unwrap_or_default().of(text);
        whole.trim_end_matches('\n').trim_end_matches('\r')
    }

    /// Follows an edit: `removed` is what was replaced in the old text, `inserted` the length in bytes of what stands
    /// there in `text`, the new text.
    pub fn edit(&mut self, text: &str, removed: Span, inserted: u32) {
        let inserted_end = removed.start + inserted;
        // A `\r` before the edit may pair with its first byte, and the edit's last `\r` with the `\n` behind it: the
        // lines that begin one byte further on each side are found anew as well.
        let first = self.starts.partition_point(|&start| start < removed.start.max(1));
        let last = self.starts.partition_point(|&start| start <= removed.end + 1);
        let shift = i64::from(inserted) - i64::from(removed.end - removed.start);
        let mut found = Vec::new();
        let from = (removed.start as usize).saturating_sub(1);
        let to = (inserted_end as usize + 1).min(text.len());
        push_starts(text, from, to, &mut found);
        found.retain(|&start| start >= removed.start.max(1));
        for start in &mut self.starts[last..] {
            *start = u32::try_from(i64::from(*start) + shift).unwrap_or(u32::MAX);
        }
        self.starts.splice(first..last, found);
    }
}

/// Appends the beginnings of the lines whose line end lies in `text[from..to]`. A `\r` at the end of that range looks at
/// the byte behind it.
fn push_starts(text: &str, from: usize, to: usize, starts: &mut Vec<u32>) {
    let bytes = text.as_bytes();
    for at in memchr::memchr2_iter(b'\n', b'\r', &bytes[from..to]).map(|at| at + from) {
        if bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n') {
            continue;
        }
        starts.push(u32::try_from(at + 1).unwrap_or(u32::MAX));
    }
}

fn text_len(text: &str) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_end_counts_once() {
        let text = "a\nb\r\nc\rd";
        let table = LineTable::new(text);
        assert_eq!(table.len(), 4);
        assert_eq!((0..4).map(|n| table.line(text, n)).collect::<Vec<_>>(), ["a", "b", "c", "d"]);
        assert_eq!(table.line_of(4), 1);
    }

    #[test]
    fn an_edited_table_equals_a_new_one() {
        let pieces = ["\n", "\r", "\r\n", "a", "é", "😀", "", "ab\ncd", "\n\r", "x\r"];
        let mut text = String::from("one\r\ntwo\rthree\nfour");
        let mut table = LineTable::new(&text);
        let mut seed = 7u32;
        let mut random = move |below: usize| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 8) as usize % below
        };
        for _ in 0..5000 {
            let boundaries: Vec<usize> = (0..=text.len()).filter(|&at| text.is_char_boundary(at)).collect();
            let start = boundaries[random(boundaries.len())];
            let ends: Vec<usize> = boundaries.iter().copied().filter(|&at| at >= start && at <= start + 5).collect();
            let end = ends[random(ends.len())];
            let piece = pieces[random(pieces.len())];
            let before = text.clone();
            text.replace_range(start..end, piece);
            let removed = Span::new(u32::try_from(start).unwrap(), u32::try_from(end).unwrap());
            table.edit(&text, removed, u32::try_from(piece.len()).unwrap());
            assert_eq!(table, LineTable::new(&text), "{before:?} with {start}..{end} = {piece:?}");
            if text.len() > 60 {
                text.truncate((30..=60).rev().find(|&at| text.is_char_boundary(at)).unwrap());
                table = LineTable::new(&text);
            }
        }
    }
}
