//! Parses documents within a budget that the caller keeps.

use std::ops::ControlFlow;

use tree_sitter::{ParseOptions, Parser, Tree};

use super::{Document, Language, is_parsable};

/// One parser per language, made when first needed. Keep one per thread: parsers are costly to make, cheap to reuse.
#[derive(Default)]
pub struct Parsers {
    parsers: Vec<(Language, Parser)>,
}

impl Parsers {
    fn of(&mut self, language: Language) -> Option<&mut Parser> {
        if let Some(at) = self.parsers.iter().position(|(l, _)| *l == language) {
            return Some(&mut self.parsers[at].1);
        }
        let mut parser = Parser::new();
        parser.set_language(&language.grammar()?).ok()?;
        self.parsers.push((language, parser));
        self.parsers.last_mut().map(|(_, parser)| parser)
    }
}

/// Up to this length, in bytes, a text with mistakes in it is always read from its beginning: a few milliseconds.
const MAX_READ_AFRESH: usize = 128 << 10;

/// The tree of a document's text, or `None` when its language has no grammar, [`is_parsable`] says no, or `stop` became
/// true. `stop` is asked about every 50 bytes; after it said yes, the call returns within a few milliseconds.
pub fn parse(parsers: &mut Parsers, document: &Document, stop: &dyn Fn() -> bool) -> Option<Tree> {
    if !is_parsable(document.language(), document.text()) {
        return None;
    }
    let parser = parsers.of(document.language())?;
    let tree = read(parser, document.text(), document.old_tree(), stop)?;
    // How a grammar recovers from a mistake depends on what it reuses: a tree made of an old one with mistakes may differ
    // from the tree of the same text alone.
    let may_differ = document.old_tree().is_some() && tree.root_node().has_error();
    if may_differ && document.text().len() <= MAX_READ_AFRESH {
        return read(parser, document.text(), None, stop);
    }
    Some(tree)
}

fn read(parser: &mut Parser, text: &str, old: Option<&Tree>, stop: &dyn Fn() -> bool) -> Option<Tree> {
    let bytes = text.as_bytes();
    let mut progress = |_: &_| if stop() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
    let options = ParseOptions::new().progress_callback(&mut progress);
    let mut read = |at: usize, _| bytes.get(at..).unwrap_or_default();
    let tree = parser.parse_with_options(&mut read, old, Some(options));
    if tree.is_none() {
        // A stopped parser would go on with the old text at the next call.
        parser.reset();
    }
    tree
}
