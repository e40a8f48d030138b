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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::Span;

    const RUBY: &str = "class Shop\n  def titles(id)\n    books = Book.where(shop: id)\n    books.each do |book|\n      \
                        puts \"#{book.author.name} #{id}\"\n    end\n  end\nend\n";

    const PIECES: [&str; 12] = ["\"", "(", "{", "end\n", "do |x|", "'", "#{", ")", "\n", "<<~A\n", "%w[", "/"];

    /// Numbers that look random and are the same in every run.
    fn below(state: &mut u64, limit: usize) -> usize {
        *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(*state >> 33).unwrap_or_default() % limit
    }

    #[test]
    fn a_text_edited_into_mistakes_has_the_tree_of_a_fresh_text() {
        let (mut parsers, mut differing) = (Parsers::default(), 0);
        let nodes = |tree: &Tree| tree.root_node().to_sexp();
        for seed in 0..60 {
            let mut state = seed;
            let mut document = Document::new(Language::Ruby, RUBY.to_owned());
            for _ in 0..12 {
                let start = u32::try_from(below(&mut state, document.text().len())).unwrap();
                let end = start + u32::try_from(below(&mut state, 5)).unwrap();
                let piece = PIECES[below(&mut state, PIECES.len())];
                document.edit(Span::new(start, end), piece);
                let fresh = Document::new(Language::Ruby, document.text().to_owned());
                let fresh = parse(&mut parsers, &fresh, &|| false).unwrap();
                let parser = parsers.of(Language::Ruby).unwrap();
                let reused = read(parser, document.text(), document.old_tree(), &|| false).unwrap();
                differing += usize::from(nodes(&reused) != nodes(&fresh));
                let tree = parse(&mut parsers, &document, &|| false).unwrap();
                assert_eq!(nodes(&tree), nodes(&fresh), "seed {seed}:\n{}", document.text());
                document.keep_tree(reused);
            }
        }
        assert!(differing > 0, "no text shows why mistakes are read afresh");
    }
}
