//! SQL as a language of its own: statements with their clauses, in files and in the strings of other languages, in any
//! dialect. Nothing is refused: what is not understood gives no clause, and so no finding.

pub mod dialect;
mod lexer;
mod outline;
pub mod relation;
pub mod schema;
pub mod source;
mod text;

pub use dialect::Dialect;
pub use lexer::{Kind, Token};
pub use outline::{Clause, Query, Statement, Verb};
pub use text::{CONSTANT, HOLE, SqlText};

use std::ops::Range;

use crate::syntax::Span;

/// The statements of one text.
#[derive(Clone, Debug)]
pub struct Script<'a> {
    /// The text.
    pub text: SqlText<'a>,
    /// Its tokens.
    pub tokens: Vec<Token>,
    /// Its statements, in order.
    pub statements: Vec<Statement>,
    /// The dialect that its words tell.
    pub dialect: Dialect,
}

impl<'a> Script<'a> {
    /// Reads a text.
    #[must_use]
    pub fn new(text: SqlText<'a>) -> Self {
        let tokens = lexer::tokens(text.as_str());
        let mut script = Self { text, tokens, statements: Vec::new(), dialect: Dialect::Unknown };
        script.dialect = dialect::of(&script);
        script.statements = outline::statements(&script);
        script
    }

    /// The text of a token; nothing behind the last one.
    #[must_use]
    pub fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| &self.text.as_str()[token.start..token.end])
    }

    /// What kind a token is; none behind the last one.
    #[must_use]
    pub fn kind(&self, at: usize) -> Option<Kind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    /// Whether a token is this keyword or sign.
    #[must_use]
    pub fn is(&self, at: usize, word: &str) -> bool {
        self.tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Word | Kind::Sign))
            && self.word(at).eq_ignore_ascii_case(word)
    }

    /// Whether a token is one of these keywords or signs.
    #[must_use]
    pub fn is_any(&self, at: usize, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(at, word))
    }

    /// Whether the tokens from here are these keywords.
    #[must_use]
    pub fn are(&self, at: usize, words: &[&str]) -> bool {
        words.iter().enumerate().all(|(offset, word)| self.is(at + offset, word))
    }

    /// Whether a token may be a name.
    #[must_use]
    pub fn is_name(&self, at: usize) -> bool {
        matches!(self.kind(at), Some(Kind::Word | Kind::Quoted))
    }

    /// A name without its quotes, in lower case.
    #[must_use]
    pub fn name(&self, at: usize) -> String {
        self.word(at).trim_matches(['"', '`', '[', ']']).to_lowercase()
    }

    /// The token behind a bracket's end, for an opening bracket.
    #[must_use]
    pub fn behind_bracket(&self, open: usize) -> usize {
        let depth = self.tokens.get(open).map_or(0, |token| token.depth);
        let close =
            (open + 1..self.tokens.len()).find(|at| self.tokens[*at].depth <= depth && self.is_any(*at, &[")", ";"]));
        close.map_or(self.tokens.len(), |at| at + 1)
    }

    /// A name with the parts before and behind its dots: its last part, and the token behind it.
    #[must_use]
    pub fn dotted_name(&self, at: usize) -> Option<(String, usize)> {
        if !self.is_name(at) && self.kind(at) != Some(Kind::Param) {
            return None;
        }
        let mut last = at;
        while self.is(last + 1, ".") && self.is_name(last + 2) {
            last += 2;
        }
        Some((self.name(last), last + 1))
    }

    /// The parts of a range between the commas at a depth.
    #[must_use]
    pub fn parts(&self, range: Range<usize>, depth: usize) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut start = range.start;
        for at in range.clone() {
            if self.tokens[at].depth == depth && self.is(at, ",") {
                found.push(start..at);
                start = at + 1;
            }
        }
        found.push(start..range.end);
        found.retain(|part| !part.is_empty());
        found
    }

    /// The bytes of a range of tokens.
    #[must_use]
    pub fn bytes(&self, range: Range<usize>) -> Range<usize> {
        let end = range.end.min(self.tokens.len());
        if range.start >= end { 0..0 } else { self.tokens[range.start].start..self.tokens[end - 1].end }
    }

    /// Where a range of tokens stands in the document.
    #[must_use]
    pub fn span(&self, range: Range<usize>) -> Option<Span> {
        self.text.span(self.bytes(range))
    }

    /// Where a range of tokens stands in the document, if an edit there changes nothing else.
    #[must_use]
    pub fn exact(&self, range: Range<usize>) -> Option<Span> {
        self.text.exact(self.bytes(range))
    }

    /// The SQL of a range of tokens on one line, for messages.
    #[must_use]
    pub fn shown(&self, range: Range<usize>) -> String {
        let code = &self.text.as_str()[self.bytes(range)];
        crate::detect::shorten(&code.replace([HOLE, CONSTANT], "{}"))
    }
}
