//! A document: text, line table and the syntax tree of an earlier text with the edits since.

use std::sync::Arc;

use tree_sitter::{InputEdit, Point, Tree};

use super::touched::{Touched, Untouched};
use super::{Language, LineTable, Span};
use crate::facts::Facts;

/// The longest text that is analysed, in bytes. A longer one keeps its text and gets no findings.
pub const MAX_BYTES: usize = 2 << 20;

/// A text with everything the analysis reads of it. Cloning is cheap: text and lines are shared until the next edit.
#[derive(Clone, Debug)]
pub struct Document {
    language: Language,
    text: Arc<String>,
    lines: Arc<LineTable>,
    /// The tree of an earlier text, told of every edit since, for the next parse to reuse.
    tree: Option<Tree>,
    /// The facts that were read off that tree, and what the edits since have touched.
    earlier: Option<(Arc<Facts>, Touched)>,
}

impl Document {
    /// A document of a text.
    #[must_use]
    pub fn new(language: Language, text: String) -> Self {
        let lines = Arc::new(LineTable::new(&text));
        Self { language, text: Arc::new(text), lines, tree: None, earlier: None }
    }

    /// Its language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Its text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its text, shared with it until its next edit.
    #[must_use]
    pub fn shared_text(&self) -> Arc<String> {
        Arc::clone(&self.text)
    }

    /// Its lines.
    #[must_use]
    pub fn lines(&self) -> &LineTable {
        &self.lines
    }

    /// A tree to begin the next parse from, if there is one.
    #[must_use]
    pub fn old_tree(&self) -> Option<&Tree> {
        self.tree.as_ref()
    }

    /// The facts of an earlier text, if there are any, and what stands in this text as it stood there. `tree` is the tree
    /// of this text.
    pub(crate) fn old_facts(&self, tree: &Tree) -> Option<(&Facts, Untouched)> {
        let (facts, touched) = self.earlier.as_ref()?;
        Some((facts, Untouched::new(*touched, self.tree.as_ref()?, tree)))
    }

    /// Keeps the tree of exactly this text for the next parse.
    #[cfg(test)]
    pub(crate) fn keep_tree(&mut self, tree: Tree) {
        self.earlier = None;
        self.tree = Some(tree);
    }

    /// Keeps the tree of exactly this text, and the facts that were read off it, for the next analysis.
    pub(crate) fn keep(&mut self, tree: Tree, facts: Arc<Facts>) {
        self.earlier = Some((facts, Touched::default()));
        self.tree = Some(tree);
    }

    /// Replaces a span by a text. A span outside the text, or between the bytes of a character, is moved back to the
    /// nearest place inside.
    pub fn edit(&mut self, span: Span, replacement: &str) {
        let start = self.boundary(span.start);
        let end = self.boundary(span.end).max(start);
        let edit = self.tree.is_some().then(|| (self.point(start), self.point(end)));
        let text = Arc::make_mut(&mut self.text);
        text.replace_range(start..end, replacement);
        let removed = Span::new(offset(start), offset(end));
        Arc::make_mut(&mut self.lines).edit(text, removed, offset(replacement.len()));
        let new_end = start + replacement.len();
        if let Some((_, touched)) = &mut self.earlier {
            touched.add(removed, offset(replacement.len()));
        }
        let new_end_position = self.point(new_end);
        if let (Some(tree), Some((start_position, old_end_position))) = (&mut self.tree, edit) {
            tree.edit(&InputEdit {
                start_byte: start,
                old_end_byte: end,
                new_end_byte: new_end,
                start_position,
                old_end_position,
                new_end_position,
            });
        }
    }

    /// Replaces the whole text.
    pub fn set_text(&mut self, text: String) {
        *self = Self::new(self.language, text);
    }

    /// The byte offset moved back to a character's beginning inside the text.
    fn boundary(&self, at: u32) -> usize {
        let mut at = (at as usize).min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    /// Tree-sitter's position of an offset. Its rows end at `\n` only, but it never compares rows with ours: rows and
    /// columns only have to be told consistently from edit to edit.
    fn point(&self, at: usize) -> Point {
        let before = &self.text.as_bytes()[..at];
        let start = memchr::memrchr(b'\n', before).map_or(0, |line_end| line_end + 1);
        Point::new(memchr::memchr_iter(b'\n', before).count(), at - start)
    }
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
