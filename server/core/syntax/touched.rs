//! What stands in an edited text as it stood in an earlier one.

use tree_sitter::Tree;

use super::Span;

/// The stretch of a text outside of which edits have changed nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Touched {
    /// In the text as it is now; `None` before the first edit.
    span: Option<Span>,
    /// How much longer the text is than the earlier one, in bytes; wraps around where it is shorter.
    longer: u32,
}

impl Touched {
    /// Adds an edit: a span that is replaced by so many bytes.
    pub(super) fn add(&mut self, removed: Span, length: u32) {
        let end = removed.start + length;
        let span = self.span.map_or(Span::new(removed.start, end), |before| {
            let behind = before.end.checked_sub(removed.end).map_or(end, |behind| end + behind);
            Span::new(before.start.min(removed.start), behind)
        });
        self.span = Some(span);
        self.longer = self.longer.wrapping_add(length).wrapping_sub(removed.end - removed.start);
    }
}

/// The parts of a text that edits have not touched, and that mean what they meant.
pub(crate) struct Untouched {
    touched: Touched,
    /// Where the trees of the two texts differ, in this text.
    changed: Vec<Span>,
}

impl Untouched {
    /// Compares the tree of an earlier text, told of the edits since, with that of this one.
    pub(super) fn new(touched: Touched, earlier: &Tree, now: &Tree) -> Self {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let span = |range: tree_sitter::Range| Span::new(offset(range.start_byte), offset(range.end_byte));
        Self { touched, changed: earlier.changed_ranges(now).map(span).collect() }
    }

    /// Where a node of this text stood in the earlier one; `None` where something in it or at its ends is new.
    pub(crate) fn before(&self, node: Span) -> Option<Span> {
        let meets = |other: &Span| node.start <= other.end && other.start <= node.end;
        if self.touched.span.iter().chain(&self.changed).any(meets) {
            return None;
        }
        let is_behind = self.touched.span.is_some_and(|touched| node.start > touched.end);
        let back = if is_behind { self.touched.longer } else { 0 };
        Some(Span::new(node.start.wrapping_sub(back), node.end.wrapping_sub(back)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_add_up() {
        let mut touched = Touched::default();
        touched.add(Span::new(10, 12), 5);
        assert_eq!(touched, Touched { span: Some(Span::new(10, 15)), longer: 3 });
        touched.add(Span::new(2, 3), 0);
        assert_eq!(touched, Touched { span: Some(Span::new(2, 14)), longer: 2 });
        touched.add(Span::new(13, 20), 1);
        assert_eq!(touched.span, Some(Span::new(2, 14)));
        let untouched = Untouched { touched, changed: Vec::new() };
        assert_eq!(untouched.before(Span::new(0, 1)), Some(Span::new(0, 1)));
        assert_eq!(untouched.before(Span::new(5, 9)), None);
        assert_eq!(untouched.before(Span::new(20, 24)), Some(Span::new(24, 28)));
    }
}
